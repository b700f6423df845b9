/** What the background writes on the browser's own surfaces, the toolbar button and the context menu; it carries no other texts. */
export const enToolbar = {
  name: 'Crossread',
  badge: {
    one: 'Crossread: {n} answer differs from other coverage',
    other: 'Crossread: {n} answers differ from other coverage',
  },
  'menu.highlight': 'Highlight',
  'menu.note': 'Highlight with a note…',
  'menu.claim': 'Save as claim…',
} as const;
