import { colours } from './colours';

/** The texts with which a highlight is coloured, noted, tagged and placed: in the page, which carries no others, and in panel and desk. */
export const editing = {
  ...colours,
  colours: 'Colour',
  noteLabel: 'Note',
  noteHelp: 'Markdown works. {keys} saves.',
  noteSave: 'Save note',
  noteCancel: 'Cancel',
  noteTooLong:
    'The note is too long to be kept: {n} characters of at most {most}. Shorten it by {over}, or split it over several highlights. Nothing was cut.',
  tagsLabel: 'Tags',
  tagsPlaceholder: 'Add a tag',
  tagRemove: 'Remove the tag {tag}',
  tagAdded: 'Tag {tag} added.',
  tagRemoved: 'Tag {tag} removed.',
  tagThere: '{tag} is there already.',
  tagTooLong: 'A tag has at most {most} characters; this one has {n}. Shorten it.',
  'editor.changed': 'The text under this highlight has changed.',
  'editor.accept': 'Keep it with these words',
  'editor.ambiguous': { one: '{n} place fits.', other: '{n} places fit equally well; which one is it?' },
  'editor.goTo': 'Go to place {n}',
  'editor.isHere': 'It is place {n}',
  'editor.byHand': 'Place by hand',
  tagsFound: { one: '{n} tag to choose from', other: '{n} tags to choose from' },
} as const;
