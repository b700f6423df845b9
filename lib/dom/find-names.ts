/** Looks for the names that are followed. */
import { KEYED } from '../core/text/name-key';
import { quickFold } from '../core/text/quick-fold';
import { searchForKeys } from './find-keys';

/** What was found in the texts so far. */
export interface NameSearch {
  /** Whether they name something of every group of a topic. */
  readonly isDone: boolean;
  /** Looks for the names in one more line, or in several. */
  readonly read: (text: string) => void;
}

/** Letters of Greek and of what comes after it; marks and symbols stand in every script's texts. */
const BEYOND_LATIN = /[\u0370-\u1FFF\u2C00-\uFFFF]/;

/**
 * Takes a page's texts one after the other, and knows when every group of a topic was named. By the browser's own search for patterns: a
 * page has its code run for the first time, and a loop over its letters would take twenty times as long.
 * @param index as lib/core/topic/gate-index.ts writes it
 */
export function searchForNames(index: string): NameSearch {
  if (index[0] === KEYED) return searchForKeys(index.slice(1));
  const [latin = '', others = '', topics = ''] = index.split('\n', 3);
  const lines = latin.length + others.length + topics.length + 2;
  const patterns = [latin, others].map((source) => (source ? new RegExp(source, 'g') : null));
  const named = new Set<string>();
  const byHead = new Map<string, (readonly [name: string, groups: string])[]>();
  /** The names that begin so, and their groups. */
  const namesFrom = (head: string) => {
    const found: [string, string][] = [];
    byHead.set(head, found);
    let at = index.indexOf(`\n${head}`, lines) + 1;
    for (; index.startsWith(head, at); at = index.indexOf('\n', at) + 1) {
      const [name = '', groups = ''] = index.slice(at, index.indexOf('\n', at)).split('\t');
      found.push([name, groups]);
    }
    return found;
  };
  /** Notes the names that stand there. */
  const note = (head: string, text: string, place: number) => {
    for (const [name, groups] of byHead.get(head) ?? namesFrom(head))
      if (text.startsWith(name, place)) for (const group of groups) named.add(group);
  };
  const search = {
    isDone: false,
    read(text: string) {
      const folded = quickFold(text);
      for (const pattern of patterns) {
        if (!pattern || (pattern === patterns[1] && !BEYOND_LATIN.test(folded))) continue;
        for (let hit = pattern.exec(folded); hit; hit = pattern.exec(folded)) {
          note(hit[0], folded, hit.index);
          // A name may begin within another.
          pattern.lastIndex = hit.index + 1;
        }
      }
      search.isDone = topics
        .split(' ')
        .some((groups) => groups && [...groups].every((group) => named.has(group)));
    },
  };
  return search;
}
