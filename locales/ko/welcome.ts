import type { welcome as english } from '../en/welcome';
import type { Translated } from '../translated';

/** What the page says that opens once, when Crossread is new. */
export const welcome: Translated<typeof english> = {
  title: 'Crossread에 오신 것을 환영합니다',
  lead: 'Crossread는 팔로우하는 사건에 관해 뉴스 기사가 주장하는 것을 표시하고, 또 누가 그렇게 전하는지 보여 줍니다. 지어낸 이 기사로 시험해 보세요. 1분이면 됩니다.',
  skip: '기사로 건너뛰기',
  leave: '이 페이지 닫기',
  again: '설정의 ‘Crossread 정보’에서 다시 열 수 있습니다.',
  steps: '단계',
  stepOf: '{all}단계 중 {n}단계',
  done: '완료',
  next: '다음',
  back: '뒤로',
  story: '기사',
  panel: '사이드 패널',
  reading: '기사를 읽는 중…',
  failed: '여기서 기사를 읽지 못했습니다: {why} 이 페이지의 다른 설명은 그대로 유효합니다.',

  'name.marks': '표시',
  'name.panel': '패널',
  'name.highlight': '하이라이트',
  'name.yours': '내 자료',

  'title.marks': '밑줄 친 말은 주장입니다',
  'text.marks':
    '선의 모양은 주장이 지어낸 다른 두 기사와 어떤 관계인지 나타냅니다. 하나를 가리키거나, 표시에서 표시로 이동해 보세요.',
  'do.marks': '다음 표시 보기',
  'keys.marks': '실제 페이지에서는 {next} 키로 다음 표시로 이동하고, {card} 키로 카드를 엽니다.',
  legend: '이 기사에 쓰인 선',
  'done.marks':
    '방금 본 것이 주장과 그 카드입니다. 이 기사의 내용, 다른 기사의 내용, 그렇게 표시한 이유가 나옵니다.',

  'title.panel': '패널에 모두 있습니다',
  'text.panel':
    '기사 옆에 나타납니다. 주장을 열면 누가 무엇을 전하는지 볼 수 있고, ‘여기에 없는 것’에는 다른 기사만 전하는 내용이 있습니다.',
  'keys.panel': '실제 페이지에서는 도구 모음의 Crossread 버튼이나 {panel} 키로 엽니다.',
  'done.panel': '주장마다 원래 글과 다른 기사의 문장으로 갈 수 있습니다.',

  'title.highlight': '중요한 말을 남기세요',
  'text.highlight':
    '기사의 글을 선택하고 색을 고르세요. 여기서는 페이지를 닫으면 사라지지만, 실제 페이지에서는 보관되어 다시 찾을 수 있습니다.',
  'do.highlight': '대신 문장 선택하기',
  'keys.highlight': '실제 페이지에서는 {annotate} 키를 누르면 선택한 글 옆에 색이 나타납니다.',
  'done.highlight': '저장했습니다. 패널의 ‘저장됨’에도 있습니다.',
  'only.highlight': '실제 페이지에서는 메모와 주장도 이렇게 만듭니다. 여기서는 색을 고르세요.',
  'none.highlight': '이 기사에서 저장한 것이 아직 없습니다.',
  'remove.highlight': '삭제',

  'title.yours': '읽은 것은 나만의 것입니다',
  'promise.here': '모든 것은 이 컴퓨터의 이 브라우저에 남습니다. 어디로도 전송하지 않습니다.',
  'promise.kept':
    '보관하는 것은 팔로우하는 사건의 기사와 하이라이트한 내용입니다. 시크릿 창의 것은 보관하지 않습니다.',
  'promise.never':
    '은행, 메일, 건강 등의 사이트는 요청하지 않는 한 읽지 않습니다. 어떤 사이트든, 또는 전부 일시 중지할 수 있습니다.',
  permissions: '권한별 용도',
  'permission.hosts': '페이지 읽기',
  'permission.hosts.for': '어떤 사이트에 있든 팔로우하는 사건의 기사를 찾기 위해',
  'permission.storage': '저장 공간',
  'permission.storage.for': '설정과 열린 탭에서 읽은 내용을 저장하기 위해',
  'permission.unlimitedStorage': '무제한 저장 공간',
  'permission.unlimitedStorage.for': '디스크가 가득 차도 브라우저가 보관된 것을 삭제하지 않도록',
  'permission.scripting': '스크립트',
  'permission.scripting.for': '읽을 것이 있는 페이지에만 표시하기 위해',
  'permission.contextMenus': '메뉴',
  'permission.contextMenus.for': '마우스 오른쪽 버튼 메뉴에서 하이라이트하고 일시 중지하기 위해',
  'permission.sidePanel': '사이드 패널',
  'permission.sidePanel.for': '페이지 옆에 주장 목록을 보여 주기 위해',
  'permission.other': '이 버전의 Crossread에서 씁니다.',
  grantTitle: '허용할 것이 하나 남았습니다',
  grantText:
    'Crossread가 페이지를 읽으려면 먼저 브라우저가 허락을 구합니다. 허용하지 않으면 아무것도 표시하지 않습니다.',
  grant: '페이지 읽기 허용',
  granted: '이제 Crossread가 페이지를 읽을 수 있습니다.',
  notGranted:
    '허용되지 않았습니다. 여기서, 또는 브라우저의 확장 프로그램 설정에서 언제든지 허용할 수 있습니다.',
  open: '열기와 일시 중지',
  openText:
    '도구 모음의 Crossread 버튼으로 패널을 엽니다. 퍼즐 조각 아이콘 뒤에 숨기는 브라우저도 있습니다. 일시 중지와 다시 시작은 패널에서 할 수 있습니다.',
  'key.panel': '패널 열기',
  'key.pause': '모든 사이트에서 일시 중지 또는 다시 시작',
  'key.none': '지정된 키 없음',
  desk: '데스크 열기',
  deskText: '데스크에서는 기사 전체를 질문별로 비교합니다.',
  keepSamples: '이 예시 기사 보관',
  keepSamplesText: '데스크에서 시험해 보려면 보관하세요. 그러지 않으면 보관되지 않습니다.',
  keeping: '보관하는 중…',
  kept: '예시 기사는 데스크의 ‘기사’에 있습니다.',
  notKept: '보관하지 못했습니다: {why}',
  settings: '설정',
};
