import type { PackErrors } from './pack-error';
import { cite } from './pack-error';
import { MAX_DEPTH } from './pack-limits';

/** No text of a pack is longer, whatever it is for; the schema has narrower bounds for each field. */
const LONGEST = 5_000;
/** Names that every object of JavaScript has: as keys they would reach what the pack does not own. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
/** Whatever may need a second look; one test for the many texts in which none of it stands. */
const SUSPECT =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u001F\u007F-\u009F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFEFF\uFFF0-\uFFFF]/;

/**
 * What no part of a pack may hold, whatever its field: keys that reach into JavaScript's own objects, nesting without end, and signs that
 * are not seen but change what is: directions of writing, control characters, halves of letters.
 */
export function checkTexts(json: unknown, errors: PackErrors): void {
  walk(json, [], errors);
}

function walk(value: unknown, path: (string | number)[], errors: PackErrors): void {
  if (typeof value === 'string') {
    const why = value.length > LONGEST ? tooLong(value) : SUSPECT.test(value) ? whyNoText(value) : null;
    if (why !== null) errors.add(path.join('.'), why);
  } else if (typeof value === 'object' && value !== null) {
    if (path.length >= MAX_DEPTH) errors.add(path.join('.'), TOO_DEEP);
    else if (Array.isArray(value)) value.forEach((item, i) => descend(item, i, path, errors));
    else for (const [key, item] of Object.entries(value)) descend(item, key, path, errors);
  }
}

const TOO_DEEP =
  'This lies deeper than anything in a pack. Look for a bracket that is closed too late, and close it sooner.';

function descend(value: unknown, key: string | number, path: (string | number)[], errors: PackErrors): void {
  path.push(key);
  if (typeof key === 'string' && RESERVED.has(key))
    errors.add(path.join('.'), `No field may be called “${key}”. Take it out, or give it another name.`);
  else walk(value, path, errors);
  path.pop();
}

function tooLong({ length }: string): string {
  return `The text has ${length.toLocaleString('en')} characters, and ${LONGEST.toLocaleString('en')} is the most. Shorten it.`;
}

const BIDI = /[\u202A-\u202E\u2066-\u2069]/;
const MARK = /[\u061C\u200E\u200F]/;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** Joiners are spelling in these scripts, and make one picture of several in emoji. */
const JOINED = /(?:[\p{L}\p{M}]|\p{Extended_Pictographic}\uFE0F?)[\u200C\u200D]/u;
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Extended_Pictographic}]/u;
/** Scripts that write no space between words mark their ends with a space that has no width. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSEEN = /[\u180E\u2060-\u2065\u206A-\u206F\uFEFF\uFFF0-\uFFFB\uFFFE\uFFFF]/;
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/;

/** Why a text cannot be shown as it stands, and what would mend it; null when it can. */
export function whyNoText(text: string): string | null {
  const code = (pattern: RegExp) =>
    (pattern.exec(text)?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (BIDI.test(text))
    return `${shown(text)} has the sign U+${code(BIDI)}, which turns the direction of writing, so that readers see other words than the program. Delete it; Arabic and Hebrew need none.`;
  if (MARK.test(text) && !RIGHT_TO_LEFT.test(text))
    return `${shown(text)} has the direction mark U+${code(MARK)} where nothing is written from right to left. Delete it.`;
  if (/\p{Surrogate}/u.test(text))
    return `${shown(text)} has half of a letter: it was cut in the middle, or saved in another encoding. Write the text anew and save the file as UTF-8.`;
  if (CONTROL.test(text))
    return `${shown(text)} has the control character U+${code(CONTROL)}, which nobody sees. Delete it.`;
  const joins = JOINED.test(text) && JOINING.test(text);
  if (/[\u200C\u200D]/.test(text) && !joins)
    return `${shown(text)} has the joiner U+${code(/[\u200C\u200D]/)}, which this script does not need and nobody sees. Delete it.`;
  if (UNSEEN.test(text) || (text.includes('\u200B') && !UNSPACED.test(text)))
    return `${shown(text)} has the sign U+${code(/[\u180E\u200B\u2060-\u206F\uFEFF\uFFF0-\uFFFF]/)}, which nobody sees. Delete it.`;
  return null;
}

/** The text without what cannot be seen or turns it round. */
function shown(text: string): string {
  return cite(text.replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '�'));
}
