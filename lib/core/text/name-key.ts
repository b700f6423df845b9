/**
 * A name as the gate knows it, told from its units one after the other: by all 32 bits of a hash (hash.ts) mixed from 0, and by the upper
 * 16 of one mixed from 1.
 */

/** So many units at its beginning say whether a text is worth a closer look. */
export const HEAD = 4;
/** Longer names are known by so many units at their beginning. */
export const LONGEST = 64;
/** What an index begins with that knows names by their keys, and none else does. */
export const KEYED = '=';
