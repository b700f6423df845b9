import type { claimSearch as english } from '../en/claim-search';
import type { Translated } from '../translated';

/** The texts of the room in which claims are looked for. */
export const claimSearch: Translated<typeof english> = {
  title: '주장',
  help: '가지고 있는 기사가 주제의 질문에 답한 내용을, 그 안의 아무 말로나 찾을 수 있습니다.',
  search: '주장 검색',
  searchHint: '답, 문장, 질문, 출처, 기사의 제목이나 매체에 나오는 말. “따옴표”로 묶으면 그대로 찾습니다.',
  results: '찾은 주장',
  reading: '주장을 읽는 중…',
  found: { other: '주장 {n}건' },
  foundOf: { other: '주장 {all}건 중 {n}건' },
  foundSoFar: { other: '지금까지 주장 {n}건, 계속 찾는 중…' },
  dropQuery: '검색 지우기',
  nothingFound: '모든 말이 들어 있는 주장이 없습니다. 말을 줄이거나 앞부분만 써 보세요.',
  untitled: '제목 없음',
  failed: '주장을 검색할 수 없습니다. 브라우저 메시지: {reason}. 이 탭을 닫고 데스크를 다시 여세요.',

  // Nothing is there yet.
  emptyTitle: '아직 주장이 없습니다',
  emptyWhat:
    '주장은 주제의 질문에 대한 기사의 답입니다. 기사를 읽으면 여기에 모입니다. 팔로우하는 사건의 기사를 열거나, 가지고 있는 기사를 추가하세요.',
  emptyAdd: '기사 추가',

  // From elsewhere.
  searchClaims: '“{query}” 관련 주장',
};
