import type { matrix as english } from '../en/matrix';
import type { Translated } from '../translated';
import { outcomeMeanings } from './outcomes';

/** The texts of the coverage matrix. */
export const matrix: Translated<typeof english> = {
  ...outcomeMeanings,

  // The table.
  matrix: '“{topic}” 보도: 세로는 질문, 가로는 기사',
  question: '질문',
  values: { other: '값 {n}개' },
  origins: { other: '출처 {n}곳' },
  onlyDenied: '부인만 있고 언급 없음',
  questionsInGroup: { other: '질문 {n}개' },

  // An article at the head of its column.
  noPublisher: '매체 표기 없음',
  noDate: '날짜 표기 없음',
  noLanguage: '언어 표기 없음',
  answered: '{n}/{all}',
  answeredInWords: '질문 {all}개 중 {n}개에 답함',
  twin: '{n}번',
  pin: '왼쪽에 고정: {article}',
  choose: '나란히 비교에 선택: {article}',
  missingHere: '빠진 내용',
  missingHereIn: '빠진 내용: {article}',
  readHere: '여기서 읽음',
  fromTopic: '주제에서',
  columnName: '{publisher}, “{title}”, {date}, {language}, {answered}, {known}',

  // A cell.
  noAnswer: '답 없음',
  cellName: '{question} {article}: {said}',
  more: { other: '+{n}' },
  moreAnswers: { other: '다른 답 {n}개' },
  reportsDenial: '부인을 보도함',
  denialToo: '+ 부인',
  ownWord: '자체 서술',
  'modality.planned': '계획',
  'modality.possible': '가능성',
  'modality.alleged': '의혹',
  'modality.denied': '부인',
  'curated.added': '내가 추가함',
  'curated.confirmed': '내가 확인함',
  'curated.corrected': '내가 정정함',
  'curated.added-by-another': '다른 독자가 추가함',
  'curated.confirmed-by-another': '다른 독자가 확인함',
  'curated.corrected-by-another': '다른 독자가 정정함',
  imported: '가져옴',

  // Above the table.
  filters: '표시할 내용',
  findQuestion: '질문 찾기',
  group: '질문 묶음',
  anyGroup: '모든 묶음',
  order: '기사 순서',
  'order.newest': '최신순',
  'order.oldest': '오래된순',
  'order.publisher': '매체순',
  'order.completeness': '답이 많은 순',
  answersCome: '답이 다음과 같은 질문만',
  oneOrigin: '출처 하나',
  oneOriginMeaning: '기사가 여럿이지만 모두 같은 출처 하나에 근거함',
  moreFilters: '필터 더 보기',
  moreFiltersOn: { other: '필터 더 보기 ({n})' },
  publisher: '매체',
  anyPublisher: '모든 매체',
  language: '언어',
  anyLanguage: '모든 언어',
  from: '게시일 시작',
  to: '끝',
  onlyReadHere: '여기서 읽은 기사만',
  missingIn: '빠진 기사',
  anyArticle: '상관없음',
  clearFilters: '필터 지우기',
  shownQuestions: { other: '질문 {n}개' },
  shownQuestionsOf: { other: '질문 {all}개 중 {n}개' },
  shownArticles: { other: '기사 {n}건' },
  shownArticlesOf: { other: '기사 {all}건 중 {n}건' },
  stillComparing: '비교하는 중…',
  copy: '표로 복사',
  copySelected: { other: '칸 {n}개 복사' },
  copied: { other: '칸 {n}개를 복사했습니다.' },
  chosenArticles: { other: '기사 {n}건 선택됨' },
  chooseOneMore: '하나 더 고르면 나란히 비교할 수 있습니다',
  compare: '나란히 비교',
  chooseNone: '선택 해제',

  // When there is nothing to show.
  nothingTitle: '이 필터에 맞는 것이 없습니다',
  nothingHelp: '필터를 하나 빼거나 모두 지우세요. 표시된 기사 가운데 하나라도 답하는 질문이 표시됩니다.',
  noQuestionsTitle: '이 주제에는 아직 질문이 없습니다',
  noQuestionsHelp:
    '주제는 질문에 대한 기사의 답을 비교합니다. 질문이 없으면 나란히 놓을 것이 없습니다. 기사는 ‘기사’ 화면에 있습니다.',
  noAnswersTitle: '아직 답이 없습니다',
  noAnswersHelp:
    '이 주제의 기사는 있지만 질문에 답하는 것이 없습니다. 다른 기사를 읽거나, 글을 선택해 주장으로 저장하세요.',

  // Above a table of which nothing was read here.
  nothingRead: '이 주제의 기사를 아직 읽지 않았습니다. 여기 있는 기사는 모두 주제에 딸려 온 것입니다.',
  toBegin: '내 기사로 시작하기',

  // Beside the table.
  detailTitle: '{article}의 답: {question}',
  answersHere: '기사의 답',
  denialsHere: '기사가 보도한 부인',
  keys: '화살표 키로 이동, Enter로 열기, Shift+화살표 키 또는 클릭으로 선택, Ctrl+C로 복사.',
};
