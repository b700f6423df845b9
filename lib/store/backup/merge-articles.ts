import { canonicalText } from '../../core/topic/exchange/canonical-pack';
import type { StoredArticle } from '../db';

/** One article from two copies of its record. */
export interface MergedArticle {
  readonly article: StoredArticle;
  /** Whose reading counts: its text and what was found in it. `both` when the two are one and the same reading. */
  readonly reading: 'mine' | 'theirs' | 'both';
}

/**
 * One record from two of one article, under the id and at the address of mine. What was read last counts, with its claims; what a reader put right of the facts
 * holds in any case, and where both put the same fact right, that of the later reading. Of two readings of the same moment the one
 * that comes later in a fixed order, so that the sides do not matter.
 */
export function mergeArticles(mine: StoredArticle, theirs: StoredArticle): MergedArticle {
  const order = inTurn(readingOf(mine), readingOf(theirs));
  const isTheirs = order === 0 ? inTurn([factsOf(mine)], [factsOf(theirs)]) < 0 : order < 0;
  const [winner, loser] = isTheirs ? [theirs, mine] : [mine, theirs];
  const typed = { ...loser.typed, ...winner.typed };
  // What a pack knows of stays under its topic, as does what was read twice in one way.
  const isUnder = order === 0 || loser.source === 'pack';
  return {
    article: {
      ...winner,
      ...typed,
      id: mine.id,
      // One that moved onto another's address would push that out, and the next merge would bring it back.
      url: mine.url,
      ...(Object.keys(typed).length > 0 && { typed }),
      topics: [...new Set([...winner.topics, ...(isUnder ? loser.topics : [])])],
    },
    reading: order === 0 ? 'both' : isTheirs ? 'theirs' : 'mine',
  };
}

type Ordered = readonly (string | number)[];

function readingOf({ readAt, rules, fingerprint }: StoredArticle): Ordered {
  return [readAt ?? -Infinity, rules ?? '', fingerprint.join()];
}

function factsOf({ id: _, topics: __, ...facts }: StoredArticle): string {
  return canonicalText(facts);
}

/** Below zero when the second comes later. */
function inTurn(a: Ordered, b: Ordered): number {
  for (const [i, one] of a.entries()) {
    const other = b[i];
    if (other === undefined || one === other) continue;
    return one < other ? -1 : 1;
  }
  return 0;
}
