import type { claims as english } from '../en/claims';
import type { Translated } from '../translated';
import { outcomes } from './outcomes';

/** The texts of a claim, as card and panel both show it; the page carries no others. */
export const claims: Translated<typeof english> = {
  // What a claim comes to beside the others.
  ...outcomes,

  // How another answer stands to this page's.
  'relation.corroborated': '같음',
  'relation.differs': '엇갈림',
  'relation.denied': '부인',
  'relation.attributed-differently': '출처가 다름',
  // A relation says of this page's answer that it is vaguer; what is shown beside the other is the other way round.
  'relation.vaguer': '더 구체적',
  'relation.more-exact': '덜 구체적',
  'relation.not-comparable': '조건이 다름',
  'relation.related': '모순 아님',

  // How an article puts a claim; said only where it is not put as plain fact.
  'modality.alleged': '의혹으로',
  'modality.denied': '부인으로',
  'modality.planned': '계획으로',
  'modality.possible': '가능성으로',

  // Who answers, and on whose word.
  publisherNotStated: '매체 표기 없음',
  dateNotStated: '날짜 표기 없음',
  here: '이 기사',
  others: '다른 기사',
  ownWord: '출처 표기 없음',
  othersOwnWord: '출처 표기 없는 기사',
  chain: '출처: {names}',
  chainStep: ', 이를 전한 곳 ',
  articles: { other: '기사 {n}건' },
  origins: { other: '출처 {n}곳' },
  // Beside both, where there are more origins than articles.
  severalOrigins: '한 기사가 여러 출처를 밝히기도 합니다',
  originsAtDot: { other: '다른 기사와 일치, 독립된 출처 {n}곳' },
  opensInNewTab: '(새 탭에서 열림)',
  openArticle: '기사 열기',
  noOthers: '가지고 있는 다른 기사 가운데 이 질문에 답하는 것이 없습니다.',

  moreAnswers: { other: '다른 답 {n}개' },

  // The card in the page.
  'card.label': 'Crossread: {question}',
  'card.tally': '이 답 전체:',
  'card.more': { other: '사이드 패널에 {n}건 더 있음' },
  'card.show': '사이드 패널에서 보기',
  'card.compare': '모든 답',
  'card.next': '다음 표시',
  'card.previous': '이전 표시',
  'card.close': '닫기',
  'card.sidebar-button': '사이드 패널은 도구 모음의 Crossread 버튼으로 엽니다.',
};
