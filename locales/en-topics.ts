/** The texts of the list of topics, and of packs that come in, go out and are joined. */
export const enTopics = {
  // What was kept before a topic was there.
  storedNone: 'None of the articles that you keep names who takes part in it.',
  storedSome: {
    one: '{n} article that you keep names who takes part in it, and may be on it.',
    other: '{n} articles that you keep name who takes part in it, and may be on it.',
  },
  storedLooking: 'Looking which of the articles that you keep may be on it…',
  storedRead: { one: 'Look through it', other: 'Look through them' },
  storedOther: 'Other articles are being read again at the moment. When that is over, these can be.',
  storedFailed: 'The articles that you keep could not be looked at: {reason}',
} as const;
