import { editing } from './editing';

/** The texts of a saved highlight, as panel and desk show it; of the page's bundles only editing is part. */
export const annotations = {
  ...editing,

  // One highlight.
  savedOn: 'saved {date}',
  savedItem: '{colour}: {quote}',
  noteImage: 'Image: {name}',
  noteAll: 'Show all of this note ({n} characters)',
  edit: 'Edit',
  deleteOne: 'Delete',
  showWords: 'Show in page',
  whole: 'Show all of it',

  // What became of its words.
  'became.lost': 'Its words are no longer found in this page',
  'became.note': 'Kept as a note on the page',
  'became.unseen': 'Its words were not looked for in the page yet',
  'help.ambiguous': 'Each is marked in the page until you say which one it is.',
  'help.ambiguousAway': 'Open the page, and say in the panel or at the words which one it is.',
  'help.lost': 'Its words, note and tags are kept here. This is what stood around the words:',
  'touched.number': 'A number changed.',
  'touched.name': 'A name changed.',
  'touched.negation': 'A negation changed.',
  'touched.wording': 'Only the wording changed.',
  wasSaid: 'removed:',
  isSaid: 'added:',
  endOfChange: '.',
  placeOf: 'Place {n} of {all}',
  tryAgain: 'Try again',
  keepAsNote: 'Keep as note',
  lookAgain: 'Look for its words again',

  earlierWords: 'It was on these words before:',
  goBackTo: 'Go back to these words',

  // Notes that were written in two windows at the same time.
  noteChangedMeanwhile: 'This note was changed in another window meanwhile. When you save, both are kept.',
  otherNotes: {
    one: '{n} other version of this note',
    other: '{n} other versions of this note',
  },
  otherNotesHelp: 'Written in another window at the same time, or kept from another copy.',
  noteOf: 'Written {date}:',
  bringNoteBack: 'Bring this note back',

  // The panel's list of what is saved on a page.
  savedHeading: 'Saved on this page',
  savedNothing: 'Nothing is saved on this page yet. Select words in the page to highlight them.',
  savedCount: {
    one: '{n} highlight on this page.',
    other: '{n} highlights on this page.',
  },
  savedAstray: {
    one: '{n} of them is not where it was.',
    other: '{n} of them are not where they were.',
  },
  highlightSelection: 'Highlight the selection',
  theseOnDesk: 'These on the desk',
  allHighlights: 'All highlights',
  opensInNewTab: '(opens in a new tab)',
  highlighted: 'Highlighted.',
  highlightNotHere: 'Nothing can be highlighted in this page: the browser keeps extensions out of it.',
  binned: 'Deleted. It lies in the bin for {days} days.',
  undo: 'Undo',
  back: 'It is back.',
  changeFailed: 'That could not be saved, and nothing was changed. The browser says: {reason}',
  noRoom:
    'There is no room left, and nothing was changed. Free some space on the disk, reopen the panel and try again.',
  wordsGone: 'These words are not in the page now. Try again, or place it by hand.',
  pageGone: 'The page does not answer. Reload it, then try again.',
  placedHere: 'Placed.',
  placedBack: 'It is where it was before.',
  lookedAgain: 'Looked for its words again.',
  placeHint: 'Now select the right words in the page and confirm there: “{quote}” is then placed at them.',
  'notShown.paused': 'Paused here: highlights are kept, but not shown in the page.',
  'notShown.never-read': 'Highlights here are kept, but not shown in the page, as this site is not read.',
} as const;
