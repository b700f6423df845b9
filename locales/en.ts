/** The interface in English. A plural has one text for each category of Intl.PluralRules that the language has. */
export const en = {
  name: 'Crossread',
  badge: {
    one: 'Crossread: {n} answer differs from other coverage',
    other: 'Crossread: {n} answers differ from other coverage',
  },
} as const;
