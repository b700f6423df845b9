import type { provenance as english } from '../en/provenance';
import type { Translated } from '../translated';

/** What of syncing is said outside its room. */
export const provenance: Translated<typeof english> = {
  room: '동기화',
  saidBy: '누가 한 말인지',
  onlyHere: '아직 아무도 모릅니다. 이 기기를 떠난 적이 없습니다.',
  who: '{user}, {device}',
  whoHere: '{user}, {device} (이 기기)',
  unknownDevice: '이름을 밝히지 않은 기기',
  outweighed: '나중에 다르게 말함',
  'did.article': '기사 정보 정정',
  'did.article.reading': '기사 읽음',
  'did.article.gone': '기사 삭제',
  'did.claim': '주장 변경',
  'did.claim.base': '주장 추가',
  'did.claim.gone': '주장 삭제',
  'did.curation': '주장에 대한 판단',
  'did.curation.confirmed': '주장 확인',
  'did.curation.corrected': '주장 정정',
  'did.curation.rejected': '주장 기각',
  'did.curation.merged': '주장을 다른 주장과 병합',
  'did.curation.none': '주장에 대한 판단 취소',
  'did.annotation': '하이라이트 변경',
  'did.annotation.base': '하이라이트 추가',
  'did.annotation.note': '메모 작성',
  'did.annotation.deleted': '하이라이트를 휴지통에 넣음',
  'did.annotation.gone': '하이라이트 삭제',
  'did.topic': '주제 변경',
  'did.topic.gone': '주제 삭제',
  'did.device': '기기 이름 지정',
};
