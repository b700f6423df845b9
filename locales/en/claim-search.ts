/** The texts of the room in which claims are looked for. */
export const claimSearch = {
  title: 'Claims',
  help: 'Whatever the articles you have answer to the questions of your topics, to be found by any words of it.',
  search: 'Search the claims',
  searchHint:
    'Words of the answer, its sentence, its question, whom it credits, and the article’s title or publisher. “In quotation marks”: just so.',
  results: 'Claims found',
  reading: 'Reading the claims…',
  found: { one: '{n} claim', other: '{n} claims' },
  foundOf: { one: '{n} of {all} claims', other: '{n} of {all} claims' },
  foundSoFar: {
    one: '{n} claim so far, and still looking…',
    other: '{n} claims so far, and still looking…',
  },
  dropQuery: 'Clear the search',
  nothingFound: 'No claim has all of these words. Try fewer, or only their beginnings.',
  untitled: 'Without a title',
  failed: 'The claims cannot be searched. The browser says: {reason}. Close this tab and open the desk anew.',

  // Nothing is there yet.
  emptyTitle: 'No claims yet',
  emptyWhat:
    'A claim is what an article answers to a question of a topic. They come here as you read: open an article on an event you follow, or add one you have.',
  emptyAdd: 'Add an article',

  // From elsewhere.
  searchClaims: 'Claims with “{query}”',
} as const;
