/** What an annotation may hold, in plain values: in a page, too, where the schemas of annotation.ts would be dead weight. */

/** Characters of context kept on either side of a quote, in UTF-16 units. */
export const CONTEXT = 64;

/** Longest note, in UTF-16 units: some 300 pages. A longer one is refused and told, never cut. */
export const MAX_NOTE = 1_000_000;

/** Longest tag, in UTF-16 units. */
export const MAX_TAG = 200;

/** The colours of a highlight, in the order in which they are offered; what each means is the reader's to name. */
export const COLOURS = ['yellow', 'blue', 'green', 'purple', 'orange'] as const;
