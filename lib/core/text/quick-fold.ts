/** Spaces and dashes of all kinds, but for single spaces, of which a text has thousands; and what is not seen. */
const GAPS = /(?:[^\S ]|[\u2010-\u2015-]| [\s\u2010-\u2015-])[\s\u2010-\u2015-]*/g;
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** A text as the gate compares it: lower case, without what is not seen, with one space for each gap. Quick, where fold.ts is thorough. */
export const quickFold = (text: string) => text.toLowerCase().replace(UNSEEN, '').replace(GAPS, ' ');

/** Whether a unit of a folded text is a letter of a script that parts its words: Latin, Greek, Cyrillic. */
export const isAlphabetic = (unit: number) =>
  (unit > 0x60 && unit < 0x7b) || (unit > 0xde && unit < 0x250) || (unit > 0x36f && unit < 0x530);
