import type { importReasons as english } from '../en/import-reasons';
import type { Translated } from '../translated';

/** Why a record of a file that is imported is refused, merged or left alone, and where in the file it stands. */
export const importReasons: Translated<typeof english> = {
  file: '파일',
  fileEnd: '파일의 끝({length}자 뒤)',
  line: '{line}번째 줄',
  placed: '{at}: {why}',
  empty: '파일이 비어 있습니다. 다시 내보내세요.',
  noJson:
    'JSON 파일이 아닙니다. Crossread, Hypothesis 또는 다른 주석 도구가 JSON이나 JSON-LD로 내보낸 파일을 고르세요.',
  cutOff:
    '파일이 중간에서 끝납니다. 끝까지 쓰이거나 내려받아지지 않았습니다. 다시 내보내거나 내려받으세요. 아무것도 가져오지 않았습니다.',
  broken:
    '여기서 JSON 규칙에 어긋납니다. 다시 내보내거나, 직접 고친 파일이라면 이곳을 바로잡으세요. 아무것도 가져오지 않았습니다.',
  noAnnotations:
    '파일에 주석이 없습니다. Crossread, Hypothesis 또는 다른 주석 도구가 JSON이나 JSON-LD로 내보낸 파일을 고르세요.',
  elsewhere:
    '나머지 주석이 어디 있는지만 적혀 있습니다. Crossread는 네트워크에서 아무것도 가져오지 않습니다. 그 파일을 저장해 함께 가져오세요.',
  newerFormat:
    '더 새로운 Crossread가 내보낸 것입니다(형식 {format}, 이 버전이 읽는 형식 {own}). Crossread를 업데이트한 뒤 다시 가져오세요.',
  noFormat: '형식 버전이 {own}이어야 하는데 쓰인 적 없는 버전입니다. 다시 내보내세요.',
  mereValue: '주석이 아니라 값일 뿐입니다. 파일에서 빼세요.',
  unknownKind:
    'W3C 주석도 아니고(형식 “Annotation”이 없음) Hypothesis 주석도 아닙니다(대상이나 글이 있는 “uri”가 없음).',
  twice: '두 번 있습니다. 같은 것이 다음 위치에 있어 거기서 가져옵니다: {at}.',
  idTaken:
    '다음 위치의 다른 것이 같은 ID를 쓰고, 그것을 가져옵니다: {at}. ID는 겹칠 수 없습니다. 이것에 다른 ID를 주고 다시 가져오세요.',
  idTakenInList:
    '목록의 다른 항목이 같은 ID를 쓰고, 그것을 가져옵니다. 이것에 다른 ID를 주고 다시 가져오세요.',
  noWebAddress:
    '페이지 주소 “{address}”: 웹 주소(http:// 또는 https://)가 아니어서 다시 찾을 수 없습니다. 파일의 주소를 고치고 다시 가져오세요.',
  notHarmless: '주소 “{address}”: 웹 페이지가 아닙니다. 파일의 주소를 고치고 다시 가져오세요.',
  nothingToKeep:
    '인용문도 메모도 태그도 없어 보관할 것이 없습니다. 원래 도구에서 할 수 있다면 TextQuoteSelector와 함께 내보내세요.',
  noTarget: '대상이 없어 어느 페이지의 것인지 알 수 없습니다.',
  targetNoAddress: '대상이 주소가 아니고 주소도 없어 어느 페이지의 것인지 알 수 없습니다.',
  otherContext: '@context가 Web Annotation의 것({context})이 아니어서 말의 뜻이 다를 수 있습니다.',
  longNote: '메모가 {length}자입니다. 최대 {most}자입니다. 여럿으로 나눠 다시 가져오세요.',
  longTag: '태그 하나가 {length}자입니다. 최대 {most}자입니다. 줄여서 다시 가져오세요.',
  longText: '글 하나가 {length}자입니다. 최대 {most}자입니다. 줄여서 파일을 다시 가져오세요.',
  wrongPart:
    '“{part}” 부분이 맞지 않습니다. 있어야 할 것: {expected}. 있는 것: {received}. 파일에서 고치고 다시 가져오세요.',
  wrongRecord: '있어야 할 것: {expected}. 있는 것: {received}. 파일에서 고치고 다시 가져오세요.',
  somethingElse: '다른 것',
  finiteNumber: '유한한 수',
  wantsText: '“{part}” 부분은 글이어야 합니다. 파일에서 고치고 다시 가져오세요.',
  wantsTexts: '“{part}” 부분은 글의 목록이어야 합니다. 파일에서 고치고 다시 가져오세요.',
  wantsOneText: '“{part}” 부분은 글 하나여야 합니다. 파일에서 고치고 다시 가져오세요.',
  wantsOneBodyText: '본문의 “value”는 글 하나여야 합니다. 파일에서 고치고 다시 가져오세요.',
  wantsOneAddress: '“{part}” 부분은 주소 하나여야 합니다. 파일에서 고치고 다시 가져오세요.',
  strayArticle: '기사 “{article}”: 파일에서 가져오는 기사 가운데 없습니다.',
  otherTopic: '다른 주제의 것입니다: “{topic}”.',
  noDate: '“{date}”: 실제로 있는 날짜가 아닙니다. 기사를 날짜 없이 가져옵니다.',
  nowhere:
    '무엇을 어느 웹 페이지에서 주장하는지 적혀 있지 않습니다. 글과, 주소가 있는 “appearance”가 필요합니다.',
  fitsNothing:
    '가져오지 않았습니다. 여기 있는 주제의 어떤 질문에도 답하지 않거나 사건의 이름이 나오지 않습니다. 필요하다면 페이지를 열고 글을 선택해 직접 주장으로 저장하세요.',
  noQuestion: '주제에 이런 질문이 없습니다: “{question}”. 파일에서 고치고 다시 가져오세요.',
  noQuestionHere:
    '여기 있는 주제의 {here} 버전에는 이런 질문이 없습니다: “{question}”. 파일은 {version} 버전으로 만들어졌습니다. 그 버전을 가져온 뒤 파일을 다시 가져오세요.',
  noAnswer: '{why} 파일에서 고치고 다시 가져오세요.',
  noAnswerHere: '{why} 파일은 주제의 {version} 버전으로 만들어졌고, 여기 있는 것은 {here} 버전입니다.',
  otherType: '질문 “{question}”의 답은 종류가 다릅니다. 있어야 할 것: {asked}. 있는 것: {given}.',
  'type.quantity': '수량',
  'type.date': '날짜',
  'type.time': '시각',
  'type.place': '장소',
  'type.choice': '선택',
  'type.statement': '예·아니요',
  otherUnit: '질문 “{question}”의 단위가 다릅니다. 있어야 할 것: {asked}. 있는 것: {given}.',
  noTime: '하루의 시각이 아닙니다. 자정부터의 분(0~1,439)이며, 처음이 끝보다 늦지 않아야 합니다.',
  noPlace: '주제에 없는 장소입니다: “{place}”.',
  noOption: '질문 “{question}”에 없는 답입니다: “{option}”.',
  noFigure: '숫자가 없습니다.',
  boundsSwapped: '하한({min})이 상한({max})보다 큽니다.',
  figureTooGreat: '숫자 {figure}: 받을 수 있는 가장 큰 수({most})를 넘습니다.',
  figureBelowNaught: '숫자 {figure}: 0보다 작습니다.',
  dayOutside: '날짜 {day}: {first}년부터 {last}년까지의 범위 밖입니다.',
  noDay: '날짜 {day}: 달력에 없는 날입니다.',
  daysSwapped: '마지막 날({to})이 첫날({from})보다 앞섭니다.',
  daysTooFar: '{from}부터 {to}까지는 200년이 넘습니다. 그렇게 넓으면 무엇과도 일치합니다.',
  here: '이미 있습니다.',
  saidHere: '이 페이지의 같은 글이 같은 메모와 태그로 이미 저장되어 있습니다.',
  saidAgain: '파일에 이 페이지의 같은 글이 같은 메모와 태그로 한 번 더 있습니다.',
  deletedThere: '파일 쪽에서 나중에 삭제되었습니다. 휴지통으로 옮깁니다.',
  changedThere: '여기서 삭제된 뒤 파일 쪽에서 바뀌었습니다. 휴지통에서 꺼냅니다.',
  newerHere: '여기 있는 것이 더 새것이라 남습니다. 파일의 내용은 이전 판으로 보관합니다.',
  sameLater: '파일에는 나중에 바뀐 것으로 있습니다. 색, 메모, 태그는 같습니다.',
  newerThere: '파일에 있는 것이 더 새 판입니다. 여기 있던 내용은 이전 판으로 보관합니다.',
};
