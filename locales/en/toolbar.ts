/** What the background writes on the browser's own surfaces, the toolbar button and the context menu; it carries no other texts. */
export const toolbar = {
  name: 'Crossread',
  badge: {
    one: 'Crossread: {n} answer differs from other coverage',
    other: 'Crossread: {n} answers differ from other coverage',
  },
  // At most four letters have room on the button.
  'badge.off': 'off',
  'badge.paused': 'Crossread: paused everywhere',
  'badge.pausedHere': 'Crossread: paused on this site',
  'badge.pausedBoth': 'Crossread: paused everywhere, and on this site besides',
  'badge.trouble': 'Crossread: the store does not open. Open the panel to see what can be done.',
  'menu.panel': 'Open the side panel',
  'menu.pauseHere': 'Pause or resume on this site',
  'menu.pause': 'Pause everywhere',
  'menu.resume': 'Resume everywhere',
  'menu.highlight': 'Highlight',
  'menu.note': 'Highlight with a note…',
  'menu.claim': 'Save as claim…',
} as const;
