import type { settings as english } from '../en/settings';
import type { Translated } from '../translated';
import { colours } from './colours';
import { kinds } from './kinds';

/** The texts of the settings page; the panel carries none of them. */
export const settings: Translated<typeof english> = {
  ...colours,
  ...kinds,

  settingsTitle: 'Crossread 설정',
  contents: '이 페이지의 내용',
  keepHeading: '보관하는 것',
  keepLabel: '팔로우하는 주제에 관해 읽은 기사 보관',
  keepHelp:
    '다음 기사를 비교하기 위해서입니다. 제목, 매체, 날짜, 주소, 본문, 기사의 주장을 이 컴퓨터의 이 브라우저에 보관합니다. 다른 내용의 페이지와 시크릿 창의 페이지는 절대 보관하지 않으며, 어디로도 전송하지 않습니다.',
  keptNothing: '보관된 기사가 없습니다.',
  keptNow: { other: '기사 {n}건을 보관하고 있습니다.' },
  deleteAll: '보관된 기사 모두 삭제…',
  deleteConfirm: {
    other:
      '기사 {n}건과 거기서 찾은 것, 그에 대한 내 판단을 삭제할까요? 하이라이트는 남습니다. 모두 {days}일 동안 휴지통에 있습니다.',
  },
  deleteYes: '삭제',
  deleteNo: '그대로 두기',
  deleted: { other: '기사 {n}건을 휴지통으로 옮겼습니다. {days}일 동안 남습니다.' },
  deleteFailed: '잘되지 않았고, 아무것도 바뀌지 않았습니다. {why}',
  deleteFull:
    '브라우저가 공간을 더 주지 않아 휴지통으로 옮길 수도 없습니다. ‘백업과 사본’에서 휴지통을 비우거나 사본을 삭제한 뒤 다시 시도하세요.',
  dataHeading: '내 자료',
  dataHelp:
    '모든 자료는 이 컴퓨터의 이 브라우저에만 있습니다. 브라우저 프로필이 없어지면 함께 사라지니 가끔 파일로 저장하세요.',
  roomUsed: '모두 합쳐 디스크를 약 {used} 씁니다. 그 가운데:',
  'room.texts': { other: '기사 본문 {n}건' },
  'room.copies': { other: '사본 {n}개' },
  'room.bin': { other: '휴지통에 있는 것 {n}개' },
  openBackup: '백업과 사본',
  openBackupHelp: '모두 파일로 저장하고, 파일에서 복원하고, 공간을 얼마나 쓰는지 봅니다.',
  openBin: '휴지통',
  openBinHelp: '최근 {days}일 동안 삭제한 것을 되살릴 수 있습니다.',
  undo: '실행 취소',
  undone: '모두 되돌렸습니다.',
  topicsHeading: '주제',
  topicsHelp: '이 사건들에 관한 기사를 읽고 표시합니다.',
  openTopics: '주제 관리',
  openTopicsHelp: '새로 만들기, 파일로 받은 팩, 복제, 내보내기(데스크에서 열림).',
  noTopicsYet: '설치된 주제가 없습니다.',
  readingHeading: '읽기',
  pauseAll: '모든 사이트에서 일시 중지',
  pauseAllHelp: '끌 때까지 어떤 페이지도 읽거나 표시하지 않습니다.',
  pausedSitesLabel: '내가 정한, 읽지 않는 사이트',
  pausedSitesNone:
    '없습니다. 사이드 패널, 도구 모음 버튼의 메뉴, 단축키로 사이트를 일시 중지하거나 여기에 추가하세요.',
  readSiteAgain: '{site} 다시 읽기',
  addSite: '사이트 추가',
  addSiteDo: '추가',
  siteNotUnderstood: '사이트 주소가 아닙니다. “bank.example”처럼 입력하세요.',
  siteThere: '{site}: 이미 목록에 있습니다.',
  siteListed: '{site}: 이미 아래 목록에 있어 읽지 않습니다.',
  siteAdded: '{site}: 이제 읽지 않습니다.',
  siteRemoved: '{site}: 다시 읽습니다.',
  neverRead: '절대 읽지 않는 사이트',
  neverReadHelp:
    'Crossread에 딸려 오는 목록입니다. 사이드 패널에서 요청하지 않는 한 페이지의 내용을 살펴보지 않습니다. 항상 읽을 사이트는 체크를 해제하세요.',
  sitesOf: '{kind}, {n}',
  allowedOfThese: { other: '그중 {n}곳은 읽음' },
  allowedOthers: '비밀번호 입력란이 있어도 항상 읽는 사이트, {n}',
  keysHeading: '단축키',
  keysHelp:
    '어떤 페이지에서나 쓸 수 있습니다. 패널에서 n은 다음 표시, p는 이전 표시로 이동하고, s는 이 사이트에서, e는 모든 사이트에서 일시 중지하거나 다시 시작합니다.',
  keyNone: '지정 안 됨',
  keysFirefox:
    '바꾸려면 새 탭에서 {address} 주소를 열고, 위쪽 톱니바퀴에서 ‘확장 기능 단축키 관리’를 고르세요.',
  changeKeys: '단축키 변경',
  'command._execute_action': '사이드 패널 열기',
  'command.annotate': '선택한 부분 하이라이트 또는 다음 하이라이트로 이동',
  'command.next-mark': '다음 표시로 이동',
  'command.previous-mark': '이전 표시로 이동',
  'command.open-card': '현재 표시의 카드 열기',
  'command.pause-here': '이 사이트에서 일시 중지 또는 다시 시작',
  'command.pause': '모든 사이트에서 일시 중지 또는 다시 시작',

  // Other browsers.
  syncHeading: '내 다른 브라우저',
  syncs: '내 다른 브라우저에서도 이 선택을 쓰기',
  syncsHelp:
    '꺼 두면 아무것도 이 컴퓨터를 벗어나지 않습니다. 켜면 브라우저의 동기화가 여기에 적힌 선택만을 브라우저 제조사의 계정을 통해, 로그인해 있고 이 설정을 켠 내 다른 브라우저로 옮깁니다. Crossread 자체는 아무것도 보내지 않습니다.',
  syncsWhat: '다음 것만 옮깁니다:',
  'synced.language': '언어',
  'synced.marked': '표시할 것',
  'synced.markStyle': '표시하는 방법',
  'synced.tones': '표시의 색',
  'synced.textSize': '글자 크기',
  'synced.theme': '밝게 또는 어둡게',
  'synced.offersToolbar': '선택할 때 도구 모음 표시',
  'synced.colourNames': '하이라이트 색의 이름',
  syncsColourNames: '하이라이트 색에 붙인 이름도 옮기기',
  syncsColourNamesHelp: '내가 쓴 말이므로 허락할 때만 옮깁니다.',
  syncsNever:
    '기사, 주장, 하이라이트, 메모, 주제, 사이트 목록은 절대 옮기지 않습니다. 기사를 보관할지, 어디서 일시 중지할지는 브라우저마다 정합니다.',
  syncsNewest: '마지막에 고른 것이 적용됩니다. 켜면 다른 브라우저에서 이미 고른 것을 이어받습니다.',
  syncRefused: '브라우저가 받지 않은 것: {names}. 다음에 바꿀 때 다시 시도합니다. {why}',
  syncFailed: '브라우저의 동기화가 응답하지 않았습니다. 다음에 바꿀 때 다시 시도합니다. {why}',
  syncLeft: '전에 고른 것이 브라우저의 동기화에 아직 남아 있습니다.',
  syncDelete: '동기화에서 삭제',
  syncDeleted: '동기화에서 삭제했습니다. 다른 브라우저의 설정은 그대로입니다.',
  syncDeleteFailed: '잘되지 않았습니다. {why}',

  // About.
  aboutHeading: 'Crossread 정보',
  version: '버전 {version}, MIT 라이선스의 자유 소프트웨어.',
  promise:
    '아무것도 이 컴퓨터를 벗어나지 않습니다. 서버도 계정도 없고, 무엇을 읽는지 세지도 않습니다. ‘내 다른 브라우저’에서 켠 것만 브라우저의 동기화로 옮겨집니다.',
  openWelcome: '시작 페이지 다시 보기',

  // Highlights.
  highlightsHeading: '하이라이트',
  offersToolbar: '글을 선택하면 도구 모음 표시',
  offersToolbarHelp: '꺼도 마우스 오른쪽 버튼 메뉴, 단축키, 사이드 패널로 하이라이트할 수 있습니다.',
  coloursHeading: '색의 의미',
  coloursHelp: '나에게 맞는 뜻으로 이름을 붙이세요. 비워 두면 회색으로 보이는 이름을 씁니다.',
  colourNameOf: '이름: {colour}',
  'hue.yellow': '노랑, 별',
  'hue.blue': '파랑, 네모',
  'hue.green': '초록, 십자',
  'hue.purple': '보라, 마름모',
  'hue.orange': '주황, 세모',
  highlightsKept: { other: '하이라이트 {n}개를 보관하고 있습니다.' },
  highlightsNone: '보관된 하이라이트가 아직 없습니다.',
  highlightsInBin: { other: '휴지통에 {n}개가 더 있습니다.' },
  openDesk: '모든 하이라이트 열기',
  openDeskHelp: '검색하고, 내보내고, 삭제하고, 복원할 수 있습니다.',
};
