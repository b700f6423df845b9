/** What the colours of highlights are called until the reader names them; page, panel and desk all say so. */
export const colours = {
  'colour.yellow': 'key point',
  'colour.blue': 'figure',
  'colour.green': 'quote',
  'colour.purple': 'doubt',
  'colour.orange': 'follow up',
} as const;
