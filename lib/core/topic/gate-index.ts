import { fold } from '../text/fold';
import { mix } from '../text/hash';
import { HEAD, LONGEST } from '../text/name-key';
import { isAlphabetic, quickFold } from '../text/quick-fold';
import type { TopicFacts } from './facts';

/**
 * What the gate has to know of the topics: of every group of a topic's participants at least one name must stand in a page. Empty when there
 * is no topic. One text, as the browser hands a text to a page in a tenth of the time that it takes for as much in lists; and no names but
 * keys (lib/core/text/name-key.ts) of what {@link quickFold} leaves of them, which are half as long, all of one length and in no order.
 *
 * A line for each topic, in which a space parts the groups. A group is the keys of its names one after the other, each in eight signs of
 * six bits, from "?" (0) to "~" (63), the highest first. In front of all a line with the keys of how the longer names begin, as if it were
 * a topic whose second group has no names and is never found.
 *
 * What begins as a name does and is none is taken for it once in 2^32 times or less. So of 20,000 names one is seen where it does not stand in one
 * of some ten thousand articles of 10,000 words: less than once in 10^8 names and articles. It does no more than to wake the reader for nothing, and that
 * if something of every other group of its topic stands there. A name of more than 64 units is known by its beginning.
 */
export function gateIndexOf(topics: readonly TopicFacts[]): string {
  if (topics.length === 0) return '';
  const named = topics.map((topic) => topic.pack.event.participants.map((ids) => namesOf(topic, ids)));
  const heads = new Set(
    named
      .flat(2)
      .filter((name) => name.length > HEAD)
      .map((name) => name.slice(0, HEAD)),
  );
  return [[[...heads], []], ...named]
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

/** The names of some participants, with marks and without, but for those in which another stands: with "Putin", "Vladimir Putin" is there. */
function namesOf(topic: TopicFacts, ids: readonly string[]): string[] {
  const written = ids.flatMap((id) => Object.values(topic.entities.get(id)?.aliases ?? {}).flat());
  const names = new Set(
    written
      .flatMap((name) => [name, fold(name).folded])
      .map((name) => quickFold(name.replaceAll('*', '')).trim())
      .filter((name) => name !== ''),
  );
  const lengths = [...new Set([...names].map(({ length }) => length))].sort((a, b) => a - b);
  return [...names].filter((name) => !holdsAnother(name, names, lengths));
}

/** Whether another name begins in a name where one could begin in a text; `lengths` are those that there are, ascending. */
function holdsAnother(name: string, names: ReadonlySet<string>, lengths: readonly number[]): boolean {
  let isInside = false;
  for (let at = 0; at < name.length; at++) {
    const isLetter = isAlphabetic(name.charCodeAt(at));
    const isBeginning = !(isLetter && isInside);
    isInside = isLetter;
    if (!isBeginning) continue;
    for (const length of lengths) {
      if (length >= name.length || at + length > name.length) break;
      if (names.has(name.slice(at, at + length))) return true;
    }
  }
  return false;
}
