/** The texts of the bin, where all that the reader deleted lies for a while. */
export const bin = {
  title: 'Bin',
  help: 'Whatever you delete lies here for {days} days, with all that went with it; then it is deleted for good.',
  opening: 'Looking into the bin…',
  notOpened: 'The bin cannot be opened. The browser says: {reason}. Restart the browser and try again.',

  // Empty.
  emptyTitle: 'The bin is empty',
  emptyWhat:
    'Highlights, articles, topics, claims you made and topics you had begun come here when you delete them, and stay for {days} days.',
  emptyHow:
    'Each comes back as it was: an article with its text, its claims and what you said of them, a topic with all of its own.',
  emptyCopies: 'What you deleted for good may still be in a copy of the last days: look under {backup}.',
  emptyCopiesLink: 'Backup',

  // The list.
  list: 'What lies in the bin',
  count: { one: '{n} thing in the bin', other: '{n} things in the bin' },
  selectedCount: { one: '{n} selected', other: '{n} selected' },
  'kind.articles': 'Article',
  'kind.articles-many': 'Articles',
  'kind.topic': 'Topic',
  'kind.claim': 'Claim of yours',
  'kind.said': 'Correction of yours',
  'kind.draft': 'Topic you had begun',
  'kind.everything-read': 'Everything read',
  'kind.highlight': 'Highlight',
  untitled: 'Without a title',
  andMore: { one: '{title}, and {n} more', other: '{title}, and {n} more' },
  'went.articles': { one: '{n} article', other: '{n} articles' },
  'went.claims': { one: '{n} claim', other: '{n} claims' },
  'went.ownClaims': { one: '{n} claim of yours', other: '{n} claims of yours' },
  'went.said': {
    one: '{n} claim you confirmed or corrected',
    other: '{n} claims you confirmed or corrected',
  },
  'went.drafts': { one: '{n} unsaved draft', other: '{n} unsaved drafts' },
  with: 'with {what}',
  deletedOn: 'deleted {date}',
  goesIn: { one: 'goes for good in {n} day', other: 'goes for good in {n} days' },
  goesToday: 'goes for good today',
  select: 'Select “{title}”',
  restore: 'Restore',
  restoreOf: 'Restore “{title}”',
  restoreAll: { one: 'Restore it', other: 'Restore all {n}' },
  restoreSelected: { one: 'Restore the {n} selected', other: 'Restore the {n} selected' },
  deleteSelectedForGood: {
    one: 'Delete the {n} selected for good…',
    other: 'Delete the {n} selected for good…',
  },
  emptyBin: { one: 'Empty the bin…', other: 'Empty the bin…' },

  // Asking first.
  askForGood: 'Delete for good: {what}?',
  askForGoodHelp:
    'It cannot be brought back from here. A copy that Crossread made by itself in the last days may still hold it, for a week at most.',
  yesForGood: 'Delete for good',
  noForGood: 'Keep',
  'asked.highlight': { one: '{n} highlight', other: '{n} highlights' },
  'asked.articles': { one: '{n} article', other: '{n} articles' },
  'asked.topic': { one: '{n} topic', other: '{n} topics' },
  'asked.claim': { one: '{n} claim of yours', other: '{n} claims of yours' },
  'asked.said': { one: '{n} correction of yours', other: '{n} corrections of yours' },
  'asked.draft': { one: '{n} topic you had begun', other: '{n} topics you had begun' },
  'asked.everything-read': {
    one: 'everything read before, {n} article',
    other: 'everything read before, {n} articles',
  },

  // What was done.
  'doing.restore': { one: 'Restoring {n}…', other: 'Restoring {n}…' },
  'doing.delete': { one: 'Deleting {n}…', other: 'Deleting {n}…' },
  'done.restored': { one: 'It is back.', other: 'All {n} are back.' },
  'done.someBack': '{n} of {all} are back. {why}',
  'done.gone': { one: 'Deleted for good: {n}.', other: 'Deleted for good: {n}.' },
  'stays.gone': 'It is not in the bin any more: it was restored or deleted elsewhere.',
  'stays.topic-there':
    'It stays in the bin: another topic has its id by now. Duplicate or export that one and delete it, then restore this one.',
  'stays.draft-there':
    'It stays in the bin: you have begun to change this topic anew. Save or discard that first.',
  'stays.article-gone':
    'It stays in the bin: the article it belongs to is not kept. Restore the article first.',

  // After a deletion, elsewhere in the desk.
} as const;
