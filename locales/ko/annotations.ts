import type { annotations as english } from '../en/annotations';
import type { Translated } from '../translated';
import { editing } from './editing';

/** The texts of a saved highlight, as panel and desk show it; of the page's bundles only editing is part. */
export const annotations: Translated<typeof english> = {
  ...editing,

  // One highlight.
  savedOn: '{date} 저장',
  savedItem: '{colour}: {quote}',
  noteImage: '이미지: {name}',
  noteAll: '메모 전체 보기({n}자)',
  edit: '편집',
  deleteOne: '삭제',
  showWords: '페이지에서 보기',
  whole: '전체 보기',

  // What became of its words.
  'became.lost': '원래 글을 이 페이지에서 찾을 수 없습니다',
  'became.note': '페이지에 대한 메모로 보관',
  'became.unseen': '원래 글을 아직 페이지에서 찾아보지 않았습니다',
  'help.ambiguous': '어느 것이 맞는지 정할 때까지 후보를 모두 페이지에 표시합니다.',
  'help.ambiguousAway': '페이지를 열고 패널이나 해당 부분에서 어느 것이 맞는지 정하세요.',
  'help.lost': '글, 메모, 태그는 여기에 보관되어 있습니다. 원래 글의 앞뒤 내용은 다음과 같았습니다:',
  'touched.number': '숫자가 바뀌었습니다.',
  'touched.name': '이름이 바뀌었습니다.',
  'touched.negation': '부정 표현이 바뀌었습니다.',
  'touched.wording': '표현만 바뀌었습니다.',
  wasSaid: '삭제:',
  isSaid: '추가:',
  endOfChange: '.',
  placeOf: '{all}곳 중 {n}번째',
  tryAgain: '다시 시도',
  keepAsNote: '메모로 보관',
  lookAgain: '원래 글 다시 찾기',

  earlierWords: '전에는 다음 글에 있었습니다:',
  goBackTo: '이 글로 되돌리기',

  // Notes that were written in two windows at the same time.
  noteChangedMeanwhile: '그사이 다른 창에서 이 메모를 고쳤습니다. 저장하면 둘 다 보관됩니다.',
  otherNotes: { other: '이 메모의 다른 판 {n}개' },
  otherNotesHelp: '같은 때 다른 창에서 썼거나 다른 사본에서 가져온 것입니다.',
  noteOf: '{date} 작성:',
  bringNoteBack: '이 메모로 되돌리기',

  // The panel's list of what is saved on a page.
  savedHeading: '이 페이지에서 저장한 것',
  savedNothing: '이 페이지에서 저장한 것이 아직 없습니다. 페이지의 글을 선택하면 하이라이트할 수 있습니다.',
  savedCount: { other: '이 페이지의 하이라이트는 {n}개입니다.' },
  savedAstray: { other: '그중 {n}개는 원래 자리에 없습니다.' },
  highlightSelection: '선택한 부분 하이라이트',
  theseOnDesk: '이 페이지 것을 데스크에서 보기',
  allHighlights: '모든 하이라이트',
  opensInNewTab: '(새 탭에서 열림)',
  highlighted: '하이라이트했습니다.',
  highlightNotHere:
    '이 페이지에서는 하이라이트할 수 없습니다. 브라우저가 확장 프로그램을 허용하지 않는 페이지입니다.',
  binned: '삭제했습니다. {days}일 동안 휴지통에 남습니다.',
  undo: '실행 취소',
  back: '되돌렸습니다.',
  changeFailed: '저장하지 못했고, 아무것도 바뀌지 않았습니다. 브라우저 메시지: {reason}',
  noRoom: '남은 공간이 없고, 아무것도 바뀌지 않았습니다. 디스크 공간을 비우고 패널을 다시 연 뒤 시도하세요.',
  wordsGone: '이 글은 지금 페이지에 없습니다. 다시 시도하거나 직접 놓으세요.',
  pageGone: '페이지가 응답하지 않습니다. 새로고침한 뒤 다시 시도하세요.',
  placedHere: '놓았습니다.',
  placedBack: '원래 자리로 되돌렸습니다.',
  lookedAgain: '원래 글을 다시 찾았습니다.',
  placeHint:
    '페이지에서 맞는 부분을 선택하고 그 자리에서 확인하세요. 그러면 “{quote}” 하이라이트가 그곳에 놓입니다.',
  'notShown.paused': '여기서는 일시 중지했습니다. 하이라이트는 보관되지만 페이지에 표시하지 않습니다.',
  'notShown.never-read': '이 사이트는 읽지 않으므로 하이라이트를 보관만 하고 페이지에 표시하지 않습니다.',
};
