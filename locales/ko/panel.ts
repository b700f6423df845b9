import type { panel as english } from '../en/panel';
import type { Translated } from '../translated';
import { claims } from './claims';
import { kinds } from './kinds';
import { outcomeMeanings } from './outcomes';
import { toolbar } from './toolbar';

/** The texts of the side panel. */
export const panel: Translated<typeof english> = {
  ...claims,
  ...kinds,
  ...toolbar,
  ...outcomeMeanings,

  // The panel's head.
  pauseHere: '이 사이트에서 일시 중지',
  resumeHere: '이 사이트에서 다시 시작',
  pauseAll: '모든 사이트에서 일시 중지',
  resumeAll: '모든 사이트에서 다시 시작',
  withKey: '{name} ({key} 키)',
  openDesk: '데스크에서 보도 비교',
  openSettings: '설정',
  'certainty.sure': '이 사건에 관한 기사',
  'certainty.likely': '아마도 이 사건에 관한 기사',
  'certainty.mention': '이 사건을 잠깐 언급하는 기사',
  'certainty.reader': '여기서 이 사건에 관한 주장을 저장했습니다',
  alsoMentions: '함께 언급',
  truncated: '이 페이지의 처음 100만 자만 읽었습니다.',
  privateWindow: '시크릿 창: 아무것도 보관하지 않습니다.',
  keptNoMore:
    '이 페이지는 보관되지 않았습니다. 삭제했거나, 사이트가 페이지를 불러오지 않고 아주 많은 기사를 보여 주었거나, 브라우저에 남은 공간이 없습니다. 보관하려면 새로고침하세요.',
  undo: '실행 취소',
  notKept: '이 페이지는 보관하지 않습니다. 설정에서 보관을 껐습니다.',

  // Filters and tabs.
  filters: '표시할 답',
  filterAll: '전체',
  filterCount: '{name}, {n}',
  showingAll: { other: '이 주제의 질문에 답하는 대목이 {n}곳 있습니다.' },
  thisPage: '이 페이지',
  missingHere: '여기에 없는 것',
  saved: '저장됨',
  sections: '표시할 내용',

  // A claim.
  showInPage: '페이지에서 보기',
  showPassage: '{n}번째 대목 보기',
  passages: { other: '대목 {n}곳' },
  'byYou.added': '내가 저장함',
  'byYou.confirmed': '내가 확인함',
  'byYou.corrected': '내가 정정함',
  'byYou.added-by-another': '다른 독자가 저장함',
  'byYou.confirmed-by-another': '다른 독자가 확인함',
  'byYou.corrected-by-another': '다른 독자가 정정함',
  confirm: '확인',
  correct: '정정…',
  reject: '기각',
  inDesk: '모든 답',
  removeClaim: '내 주장 삭제',
  claimRemoved: '내 주장을 삭제했습니다.',
  noRoomForIt: '브라우저에 남은 공간이 없습니다. 설정이나 디스크에서 무언가를 삭제한 뒤 다시 시도하세요.',
  notUndone: '그사이 바뀌어 실행 취소하지 않았습니다.',
  notKeptBecause: '저장하지 못했습니다. 브라우저 메시지: {reason}.',
  claimConfirmed: '확인했습니다.',
  claimRejected: '기각했습니다. 이제 집계에 넣지 않습니다.',
  wordsGone: '이 글은 더 이상 페이지에 없습니다.',
  howSo: '이유: 두 문장과 규칙',
  howHere: '이 기사',
  bothSentences: '두 문장',
  noMarks: '이 페이지에는 표시가 없습니다.',

  // Missing here.
  missingIntro: '다른 보도는 다음 질문에 답하지만, 이 페이지에서는 답을 찾지 못했습니다.',
  nothingMissing: '없습니다. 가지고 있는 다른 보도가 답하는 질문에 이 페이지도 모두 답합니다.',
  noCoverage:
    '비교할 다른 보도가 아직 없습니다. 이 사건의 다른 기사를 읽으면 이 컴퓨터에 보관하고 비교합니다.',
  nothingClaimed: '이 페이지는 사건을 다루지만 이 주제의 질문에는 답하지 않습니다.',

  // What no question asks for.
  'open.title': '그 밖에 나온 내용',
  'open.intro':
    '이 주제의 질문에 없는 수치, 날짜, 인용입니다. 공통된 말을 보고 다른 기사의 무엇과 견줄지 고르며, 비교할 수 있는 값만 일치나 엇갈림으로 봅니다.',
  'open.matched': '{all}개 중 {n}개는 다른 기사에도 있음',
  'open.related': '같은 것을 다룸',
  'open.looking': '보관된 기사를 살펴보는 중…',
  'open.nothing': '없습니다. 이 페이지가 사건에 관해 말하는 것은 이 주제의 질문에 대한 답입니다.',
  'open.count': '질문 외: 몇 개',
  'open.measure': '질문 외: 얼마나',
  'open.date': '질문 외: 언제',
  'open.quotation': '질문 외: 인용한 말',

  // Said aloud when something changed by itself.
  readAnnouncement: { other: '페이지를 읽었습니다. 주장 {n}건, 다툼이 있는 것 {disputed}건.' },

  // Why there is nothing to show.
  'notice.starting.title': '잠시만 기다려 주세요…',
  'notice.starting.text': '준비하고 있습니다.',
  'notice.reading.title': '이 페이지를 읽는 중…',
  'notice.reading.text': '팔로우하는 사건에 관한 내용을 찾고 있습니다.',
  'notice.browser-page.title': '이 페이지는 읽을 수 없습니다',
  'notice.browser-page.text':
    '브라우저의 페이지(설정, 새 탭, 다른 확장 프로그램)이거나 이 컴퓨터의 파일입니다. 브라우저는 확장 프로그램이 이런 페이지를 읽지 못하게 합니다. 뉴스 기사를 열면 또 누가 그렇게 전하는지 볼 수 있습니다.',
  'notice.local-file.title': '로컬 파일은 읽지 않습니다',
  'notice.local-file.text': 'Crossread는 웹 페이지만 읽습니다.',
  'notice.store.title': '확장 프로그램 스토어는 읽을 수 없습니다',
  'notice.store.text': '확장 프로그램을 설치하는 페이지는 브라우저가 확장 프로그램에 읽히지 않습니다.',
  'notice.pdf.title': 'PDF 문서는 읽을 수 없습니다',
  'notice.pdf.text':
    '브라우저의 PDF 보기는 확장 프로그램에 본문을 보여 주지 않습니다. 같은 기사가 웹 페이지로도 있다면 그것을 여세요.',
  followEvent: '이 사건 팔로우',
  followReading: '페이지를 읽는 중…',
  followHint: '이 기사로 주제를 만듭니다. 시작하기 전에 고칠 수 있습니다. 기사는 이 컴퓨터에 보관됩니다.',
  followFailed: '페이지를 읽지 못했습니다. 새로고침한 뒤 다시 시도하세요.',
  openTopics: '내 주제 열기',
  'notice.never-read.title': '읽지 않음: {kind}',
  'notice.never-read.text':
    '{site}: 절대 읽지 않는 사이트 목록에 있습니다. 페이지의 내용을 살펴보거나 표시하지 않습니다.',
  'notice.password.title': '읽지 않음: 비밀번호를 묻는 페이지',
  'notice.password.text':
    '비밀번호 입력란이 있는 페이지는 개인적인 것일 수 있어, 내용을 살펴보거나 표시하지 않습니다.',
  readOnce: '이 페이지 한 번만 읽기',
  readOnceHint:
    '페이지를 떠날 때까지만 읽습니다. 팔로우하는 사건을 다루면 설정에 따라 다른 기사처럼 보관합니다.',
  readingOnce: '페이지를 읽는 중…',
  alwaysRead: '항상 읽기: {site}',
  'notice.not-article.title': '여기에는 기사가 없습니다',
  'notice.not-article.text':
    '첫 화면, 목록, 앱처럼 보이거나 기사라기에는 너무 짧습니다. 기사를 열면 읽습니다.',
  'notice.no-topic.title': '팔로우하는 사건이 없습니다',
  'notice.no-topic.text':
    '이 기사에는 팔로우하는 사건의 이름이 나오지 않습니다. 본문을 페이지 밖으로 꺼내지 않았습니다.',
  'notice.off-topic.title': '팔로우하는 사건에 관한 기사가 아닙니다',
  'notice.off-topic.text': '이름은 나오지만 다른 일을 다루는 기사입니다. 아무것도 보관하지 않았습니다.',
  'notice.reload.title': '읽으려면 페이지를 새로고침하세요',
  'notice.reload.text': 'Crossread를 설치하거나 업데이트하기 전에 연 페이지입니다.',
  'notice.paused-site.title': '읽지 않음: 내가 고른 사이트',
  'notice.paused-site.text':
    '{site}: 일시 중지했거나 읽지 않는 사이트 목록에 넣은 사이트입니다. 읽거나 표시하지 않습니다.',
  'notice.paused.title': 'Crossread가 일시 중지되었습니다',
  'notice.paused.text': '어떤 사이트에서도 읽거나 표시하지 않습니다.',
  'notice.no-topics.title': '팔로우하는 주제가 없습니다',
  'notice.no-topics.text': '팔로우할 사건을 고르거나, 이 페이지의 기사로 주제를 만드세요.',
  'notice.trouble.title': '주제를 불러오지 못했습니다',
  'notice.trouble.text':
    '확장 프로그램에 딸린 파일이 손상되었습니다: {file}. 확장 프로그램을 다시 설치하세요.',
  'notice.store-closed.title': '저장소를 열 수 없습니다',
  'notice.store-closed.text':
    '브라우저 메시지: {reason}. 시크릿 창에서는 그 설정 때문일 수 있습니다. 다른 창이라면 브라우저를 다시 시작하세요.',
  reload: '이 페이지 새로고침',
  readAgain: '다시 읽기',
};
