import type { editing as english } from '../en/editing';
import type { Translated } from '../translated';
import { colours } from './colours';

/** The texts with which a highlight is coloured, noted, tagged and placed: in the page, which carries no others, and in panel and desk. */
export const editing: Translated<typeof english> = {
  ...colours,
  colours: '색',
  noteLabel: '메모',
  noteHelp: 'Markdown을 쓸 수 있습니다. 저장: {keys}',
  noteSave: '메모 저장',
  noteCancel: '취소',
  noteTooLong:
    '메모가 너무 길어 저장할 수 없습니다. 최대 {most}자인데 {n}자입니다. {over}자를 줄이거나 여러 하이라이트로 나누세요. 잘라 낸 내용은 없습니다.',
  tagsLabel: '태그',
  tagsPlaceholder: '태그 추가',
  tagRemove: '태그 {tag} 떼기',
  tagAdded: '태그 {tag} 추가됨.',
  tagRemoved: '태그 {tag} 뗐음.',
  tagThere: '{tag}: 이미 있는 태그입니다.',
  tagTooLong: '태그는 최대 {most}자입니다. 지금 {n}자이니 줄이세요.',
  'editor.changed': '이 하이라이트 부분의 본문이 바뀌었습니다.',
  'editor.accept': '지금 글 그대로 두기',
  'editor.ambiguous': { other: '똑같이 들어맞는 곳이 {n}곳입니다. 어느 것인가요?' },
  'editor.goTo': '{n}번째로 이동',
  'editor.isHere': '{n}번째가 맞음',
  'editor.byHand': '직접 놓기',
  tagsFound: { other: '고를 수 있는 태그 {n}개' },
};
