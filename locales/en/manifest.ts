/** What the browser itself shows of the extension: in its list of extensions, of keys, and in a store. The description has 132 characters at most, as Chrome’s store wants it. */
export const manifest = {
  description: 'Marks the claims of a news story and shows beside it who else says so.',
  nextMark: 'Go to the next mark',
  previousMark: 'Go to the previous mark',
  annotate: 'Highlight the selected words, or go to the next highlight',
  openCard: 'Open the card of the current mark',
  pauseHere: 'Pause or resume on this site',
  pause: 'Pause or resume everywhere',
  openPanel: 'Open the side panel',
} as const;
