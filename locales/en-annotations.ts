import { enEditing } from './en-editing';

/** The texts of a saved highlight, as panel and desk show it; of the page's bundles only enEditing is part. */
export const enAnnotations = {
  ...enEditing,

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
  'became.changed': 'The words in the page have changed',
  'became.ambiguous': {
    one: 'It fits in {n} place',
    other: 'It fits in {n} places equally well',
  },
  'became.lost': 'Its words are no longer found in this page',
  'became.note': 'Kept as a note on the page',
  'became.unseen': 'Its page was not opened since',
  'help.ambiguous': 'So none is marked. Look at them, then select the right words and place it by hand.',
  'help.lost': 'Nothing of it is lost here: this is where the words stood.',
  'touched.number': 'A number changed',
  'touched.name': 'A name changed',
  'touched.negation': 'A negation changed',
  'touched.wording': 'Only the wording changed',
  wasSaid: 'removed:',
  isSaid: 'added:',
  endOfChange: '.',
  placeOf: 'Place {n} of {all}',
  showPlace: 'Show place {n}',
  tryAgain: 'Try again',
  placeByHand: 'Place by hand',
  keepAsNote: 'Keep as note',
  lookAgain: 'Look for its words again',
} as const;
