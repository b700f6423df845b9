import type { coverage as english } from '../en/coverage';
import type { Translated } from '../translated';

/** The texts of the rooms in which coverage is compared. */
export const coverage: Translated<typeof english> = {
  topic: '주제',
  views: '비교 방식',
  'view.coverage': '모든 질문',
  'view.side-by-side': '나란히 비교',
  'view.missing': '빠진 내용',
  'view.timeline': '시간순',
  'view.report': '보고서',
  comparing: '비교하는 중…',
  noTopics:
    '아직 주제가 없습니다. Crossread가 함께 제공되는 자료를 준비하고 있습니다. 잠시 뒤 이 페이지를 닫았다가 다시 여세요.',
  topicGone: '이 주제는 더 이상 없습니다. 있는 주제:',
  storeClosed: '저장소를 열 수 없습니다. 브라우저 메시지: {reason}. 브라우저를 다시 시작한 뒤 시도하세요.',
};
