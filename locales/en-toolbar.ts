/** The texts of the toolbar button, which the background writes; it carries no others. */
export const enToolbar = {
  name: 'Crossread',
  badge: {
    one: 'Crossread: {n} answer differs from other coverage',
    other: 'Crossread: {n} answers differ from other coverage',
  },
} as const;
