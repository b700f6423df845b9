import type { bin as english } from '../en/bin';
import type { Translated } from '../translated';

/** The texts of the bin, where all that the reader deleted lies for a while. */
export const bin: Translated<typeof english> = {
  title: '휴지통',
  help: '삭제한 것은 딸린 것과 함께 {days}일 동안 여기에 있다가 완전히 삭제됩니다.',
  opening: '휴지통을 살펴보는 중…',
  notOpened: '휴지통을 열 수 없습니다. 브라우저 메시지: {reason}. 브라우저를 다시 시작한 뒤 시도하세요.',

  // Empty.
  emptyTitle: '휴지통이 비어 있습니다',
  emptyWhat:
    '하이라이트, 기사, 주제, 내가 만든 주장, 만들던 주제를 삭제하면 여기로 옮겨져 {days}일 동안 남습니다.',
  emptyHow:
    '모두 원래대로 되살릴 수 있습니다. 기사는 본문, 주장, 내 판단과 함께, 주제는 딸린 것 모두와 함께 돌아옵니다.',
  emptyCopies: '완전히 삭제한 것도 최근 사본에 남아 있을 수 있습니다. {backup}에서 확인하세요.',
  emptyCopiesLink: '백업',

  // The list.
  list: '휴지통에 있는 것',
  count: { other: '휴지통에 {n}개' },
  selectedCount: { other: '{n}개 선택됨' },
  'kind.articles': '기사',
  'kind.articles-many': '기사',
  'kind.topic': '주제',
  'kind.claim': '내 주장',
  'kind.said': '내 정정',
  'kind.draft': '만들던 주제',
  'kind.everything-read': '읽은 것 전체',
  'kind.highlight': '하이라이트',
  untitled: '제목 없음',
  andMore: { other: '{title} 외 {n}건' },
  'went.articles': { other: '기사 {n}건' },
  'went.claims': { other: '주장 {n}건' },
  'went.ownClaims': { other: '내 주장 {n}건' },
  'went.said': { other: '확인하거나 정정한 주장 {n}건' },
  'went.drafts': { other: '저장하지 않은 초안 {n}개' },
  with: '딸린 것: {what}',
  deletedOn: '{date} 삭제',
  goesIn: { other: '{n}일 뒤 완전히 삭제' },
  goesToday: '오늘 완전히 삭제',
  select: '“{title}” 선택',
  restore: '복원',
  restoreOf: '“{title}” 복원',
  restoreAll: { other: '{n}개 모두 복원' },
  restoreSelected: { other: '선택한 {n}개 복원' },
  deleteSelectedForGood: { other: '선택한 {n}개 완전히 삭제…' },
  emptyBin: { other: '휴지통 비우기…' },

  // Asking first.
  askForGood: '완전히 삭제할까요? {what}',
  askForGoodHelp:
    '여기서는 되살릴 수 없습니다. Crossread가 최근에 저절로 만든 사본에는 길어야 일주일 동안 남아 있을 수 있습니다.',
  yesForGood: '완전히 삭제',
  noForGood: '그대로 두기',
  'asked.highlight': { other: '하이라이트 {n}개' },
  'asked.articles': { other: '기사 {n}건' },
  'asked.topic': { other: '주제 {n}개' },
  'asked.claim': { other: '내 주장 {n}건' },
  'asked.said': { other: '내 정정 {n}건' },
  'asked.draft': { other: '만들던 주제 {n}개' },
  'asked.everything-read': { other: '지금까지 읽은 것 전체, 기사 {n}건' },

  // What was done.
  'doing.restore': { other: '{n}개 복원하는 중…' },
  'doing.delete': { other: '{n}개 삭제하는 중…' },
  'done.restored': { other: '{n}개를 복원했습니다.' },
  'done.someBack': '{all}개 중 {n}개를 복원했습니다. {why}',
  'done.gone': { other: '{n}개를 완전히 삭제했습니다.' },
  'stays.gone': '더 이상 휴지통에 없습니다. 다른 곳에서 복원했거나 삭제했습니다.',
  'stays.topic-there':
    '휴지통에 남습니다. 지금은 다른 주제가 같은 ID를 씁니다. 그 주제를 복제하거나 내보낸 뒤 삭제하고 나서 이것을 복원하세요.',
  'stays.draft-there':
    '휴지통에 남습니다. 이 주제를 새로 편집하고 있습니다. 먼저 그 편집을 저장하거나 버리세요.',
  'stays.article-gone':
    '휴지통에 남습니다. 이것이 속한 기사가 보관되어 있지 않습니다. 먼저 기사를 복원하세요.',

  // After a deletion, elsewhere in the desk.
};
