import { mix } from '../text/hash';
import { HEAD, LONGEST } from '../text/name-key';

/**
 * Names by their keys, for very many of them: eight signs each, all of one length and in no order, which are half as long as names are.
 *
 * A line for each topic, in which a space parts the groups. A group is the keys of its names (lib/core/text/name-key.ts) one after the other,
 * each in eight signs of six bits, from "?" (0) to "~" (63), the highest first. In front of all a line with the keys of how the longer names
 * begin, as if it were a topic whose second group has no names and is never found.
 *
 * What begins as a name does and is none is taken for it once in 2^32 times or less. So of 20,000 names one is seen where it does not stand in one
 * of some ten thousand articles of 10,000 words: less than once in 10^8 names and articles. It does no more than to wake the reader for nothing, and that
 * if something of every other group of its topic stands there. A name of more than 64 units is known by its beginning.
 * @param topics each with its groups of folded names
 */
export function keysOf(topics: readonly (readonly (readonly string[])[])[]): string {
  const heads = new Set(
    topics
      .flat(2)
      .filter((name) => name.length > HEAD)
      .map((name) => name.slice(0, HEAD)),
  );
  return [[[...heads], []], ...topics]
    .map((groups) => groups.map((names) => names.map(written).join('')).join(' '))
    .join('\n');
}

/** A name's key in eight signs. */
function written(name: string): string {
  let one = 0;
  let other = 1;
  for (let i = 0; i < Math.min(name.length, LONGEST); i++) {
    one = mix(one, name.charCodeAt(i));
    other = mix(other, name.charCodeAt(i));
  }
  let signs = '';
  for (let key = (other >>> 16) * 2 ** 32 + (one >>> 0); signs.length < 8; key = Math.floor(key / 64))
    signs = String.fromCharCode(63 + (key % 64)) + signs;
  return signs;
}
