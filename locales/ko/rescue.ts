import type { rescue as english } from '../en/rescue';
import type { Translated } from '../translated';

/** What the rescue page says. */
export const rescue: Translated<typeof english> = {
  trying: '저장소를 여는 중…',
  rescueTitle: 'Crossread: 자료 되살리기',
  open: '저장소가 열려 있습니다',
  openText: '아무 문제가 없습니다. 그래도 안에 있는 것을 모두 파일로 저장하거나, 그대로 계속할 수 있습니다.',
  anew: '비어 있는 새 저장소를 열었습니다',
  anewText:
    '안에 있던 것은 삭제되었습니다. 이제부터 하는 일은 보관됩니다. 가장 최근 사본은 데스크의 ‘백업’에 있고, 저장해 둔 파일도 거기서 복원할 수 있습니다.',
  toDesk: '데스크로 이동',
  'save.title': '읽을 수 있는 것 저장',
  'save.text':
    '평소와 다른 방법으로 모두 한 건씩 읽어 백업 파일에 씁니다. 읽을 수 없는 것은 빼고 그 수를 알려 줍니다. 저장소는 그대로 남습니다.',
  'save.do': '읽을 수 있는 것 저장',
  'save.doing': '읽는 중({table}): 지금까지 {n}건',
  'save.done': { other: '{n}건을 파일로 저장했습니다: {file}.' },
  'save.lost': { other: '{n}건은 읽지 못해 파일에 없습니다:' },
  'save.whole': '모두 읽었습니다.',
  'save.cut': '더 몇 건이 있었는지 알 수 없는 곳: {table}.',
  'save.none': '읽을 수 있는 저장소가 여기에 없습니다.',
  'save.failed': '아무것도 저장하지 못했습니다: {reason}. 브라우저를 다시 시작한 뒤 시도하세요.',
  'copies.title': '자동으로 만든 사본',
  'copies.text': '사본도 저장소에 있습니다. 읽을 수 있는 사본은 그날의 온전한 백업 파일입니다.',
  'copies.save': '{day} 사본 저장',
  'copies.unreadable': '{day} 사본은 읽을 수 없습니다.',
  'empty.title': '빈 저장소로 시작',
  'empty.text':
    '이 컴퓨터에 Crossread가 보관한 것(기사, 하이라이트, 메모, 주제)을 삭제합니다. 설정은 남습니다. 가장 최근 사본은 다른 곳에 있어 나중에도 데스크의 ‘백업’에서 쓸 수 있고, 저장해 둔 파일도 거기서 복원할 수 있습니다.',
  'empty.newer': '여기서 저장한 파일은 더 새로운 Crossread가 쓴 것이므로 그 버전에서만 복원됩니다.',
  'empty.unsaved': '아직 파일로 저장한 것이 없습니다.',
  'empty.do': '빈 저장소로 시작',
  'empty.ask': '여기에 보관된 것을 모두 삭제할까요? 되돌릴 수 없습니다.',
  'empty.confirm': '삭제하고 새로 시작',
  'empty.keep': '그대로 두기',
  'empty.doing': '삭제하는 중…',
  'empty.blocked': 'Crossread의 다른 탭과 사이드 패널을 모두 닫으면 계속합니다.',
  'empty.failed': '삭제하지 못했습니다: {reason}. 브라우저를 다시 시작한 뒤 시도하세요.',

  'table.articles': '기사',
  'table.snapshots': '기사 본문',
  'table.claims': '주장',
  'table.curations': '내 정정',
  'table.topics': '주제',
  'table.annotations': '하이라이트',
  'table.drafts': '만들던 주제',
  'table.bin': '휴지통',
  'table.binnedRows': '휴지통에 있는 것',
};
