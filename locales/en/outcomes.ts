/** What each sign is called and what it means: the same in the page, panel, desk and reports, and in the README. */

/** Names of the outcomes. */
export const outcomes = {
  'outcome.corroborated': 'Others agree',
  'outcome.differs': 'Differs',
  'outcome.denied': 'Denied',
  'outcome.attributed-differently': 'Attributed differently',
  'outcome.vaguer': 'Less exact here',
  'outcome.not-comparable': 'Not like for like',
  'outcome.only-here': 'Only here',
} as const;

/** What they mean, for legends: a card in a page has no room for it, and does not carry it. */
export const outcomeMeanings = {
  'meaning.corroborated':
    'Other articles give the same answer. The figure at the dot counts independent origins.',
  'meaning.differs': 'Other articles give another answer to the same question.',
  'meaning.denied': 'Somebody denies it in other coverage.',
  'meaning.attributed-differently': 'Other articles have it, or the same words, from somebody else.',
  'meaning.vaguer': 'Other articles say the same more exactly.',
  'meaning.not-comparable':
    'Other figures count something else or other days, or a plan stands beside what came of it: that is no contradiction.',
  'meaning.only-here': 'None of the other articles says this.',
} as const;
