import { editing } from './editing';

/** The texts of the toolbar at selected words and of the editor at a highlight: in the page, which carries no others. */
export const annotating = {
  ...editing,
  'toolbar.label': 'Highlight the selected words',
  'toolbar.note': 'Note',
  'toolbar.claim': 'Save as claim',
  'toolbar.more': 'More',
  'toolbar.without':
    'Words can be highlighted without this toolbar as well: by a right click, by key and from the panel.',
  'toolbar.off': 'Switch the toolbar off',
  'toolbar.back': 'Back to the colours',
  'toolbar.isOff':
    'The toolbar stays away from now on. Menu and key still highlight; the settings bring it back.',
  'toolbar.undo': 'Undo',
  'toolbar.close': 'Close',
  'note.label': 'Note on the selected words',
  'note.unsaved': 'Not saved yet. What is written is kept here until you leave the page.',
  'note.kept': 'Your note is not saved. It is kept here until you leave the page.',
  'note.goOn': 'Go on writing',
  'claim.label': 'Save as claim',
  'claim.which': 'Which question do these words answer?',
  'claim.search': 'Search the questions',
  'claim.loading': 'Looking for questions …',
  'claim.none': 'No followed topic asks anything yet.',
  'claim.noAnswer':
    'No question takes these words for an answer. Search for one to see what it asks, or select more of the sentence.',
  'claim.noneFound': 'No question has these words.',
  'claim.unread': 'no answer is read from these words',
  'claim.others': { one: '{n} other question', other: '{n} other questions' },
  'claim.sayYourself': 'not read from these words; you would say: {answer}',
  'claim.saved': 'Saved as claim.',
  'claim.undo': 'Undo the highlight',
  'editor.label': 'Highlight: {exact}',
  'editor.several': '{n} highlights overlap here',
  'editor.addNote': 'Add a note',
  'editor.editNote': 'Edit the note',
  'editor.delete': 'Delete',
  'said.saved': 'Highlighted as {colour}.',
  'said.deleted': 'Deleted.',
  'said.tryAgain': 'Try again',
  'said.notSaved': 'Not saved. {why}',
  'said.noAnswer': 'Crossread did not answer. If it was just updated, reload the page.',
  'said.copy': 'Your note, to copy:',
  'place.select': 'Select the words of “{exact}”.',
  'place.here': 'Place the highlight here',
  'place.placed': 'Placed.',
  'why.nothing': 'Select some words first.',
  'why.noHighlight':
    'Nothing is selected, and there is no highlight on this page yet. Select some words first.',
  'why.field':
    'What is typed into a field cannot be highlighted: it is not part of the page. Select words outside of it.',
  'why.editable':
    'This text is being written, so a highlight would not last. Select words outside of the editor.',
  'why.frame':
    'These words are in a frame of another site, which the browser keeps to itself. Open the frame in a tab of its own.',
  'why.hidden': 'None of the selected words is shown on the page. Select words that are.',
  'why.folded': 'These words are in a part of the page that is folded away. Unfold it to see them.',
  'why.tooFar':
    'These words lie beyond the first million characters of the page, which is as far as it is read.',
} as const;
