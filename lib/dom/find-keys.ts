/** Looks for very many names at once, known by their keys, as they go by. */
import { mix } from '../core/text/hash';
import { HEAD, LONGEST } from '../core/text/name-key';
import { isAlphabetic, quickFold } from '../core/text/quick-fold';
import type { NameSearch } from './find-names';

/**
 * As searchForNames (find-names.ts). Linear in what it reads, however many names there are.
 * @param index as `keysOf` of lib/core/topic/gate-keys.ts writes it
 */
export function searchForKeys(index: string): NameSearch {
  // A table at most half full, as a key has eight signs. A key whose place is taken has the next one that is free.
  const last = (1 << (32 - Math.clz32(index.length >> 2))) - 1;
  const keys = new Int32Array(last + 1);
  const groupAt = new Uint32Array(last + 1);
  /** By group, those of its topic that were not named. */
  const missing: Set<number>[] = [];
  for (const topic of index.split('\n')) {
    const groups = new Set<number>();
    for (const group of topic.split(' ')) {
      for (let at = 0; group[at + 7];) {
        let one = 0;
        let other = 0;
        do {
          other = (other << 6) | (one >>> 26);
          one = (one << 6) | (group.charCodeAt(at++) - 63);
        } while (at & 7);
        let place = (one + other) & last;
        while (keys[place]) place = (place + 1) & last;
        keys[place] = one;
        groupAt[place] = missing.length;
      }
      groups.add(missing.length);
      missing.push(groups);
    }
  }

  const search = {
    isDone: false,
    read(line: string) {
      const text = quickFold(line);
      let isInside = false;
      for (let start = 0; start < text.length; start++) {
        const isLetter = isAlphabetic(text.charCodeAt(start));
        let one = 0;
        let other = 1;
        // A name may take an ending, but does not begin inside a word: "disputing" does not name Putin.
        let goesOn = !isLetter || !isInside;
        for (let at = start; goesOn && at < text.length;) {
          const unit = text.charCodeAt(at++);
          one = mix(one, unit);
          other = mix(other, unit);
          goesOn = at - start !== HEAD && at - start < LONGEST;
          let place = (one + (other >>> 16)) & last;
          for (; keys[place]; place = (place + 1) & last)
            if (keys[place] === one) {
              goesOn = at - start < LONGEST;
              const groups = missing[groupAt[place] ?? 0];
              groups?.delete(groupAt[place] ?? 0);
              search.isDone ||= !groups?.size;
            }
        }
        isInside = isLetter;
      }
    },
  };
  return search;
}
