import { compareCopies, type Order } from '../../core/merge/last-word';
import { canonicalText } from '../../core/topic/exchange/canonical-pack';
import type { StoredArticle } from '../db';

/** One article from two copies of its record. */
export interface MergedArticle {
  readonly article: StoredArticle;
  /** Whose reading counts: its text and what was found in it. `both` when the two are one and the same reading. */
  readonly reading: 'mine' | 'theirs' | 'both';
}

/** Two that are alike by these are one reading: the later; of one moment by the rules, then by the text's sketch. */
const READINGS: Order<StoredArticle> = [
  ({ readAt }) => readAt ?? -Infinity,
  ({ rules }) => rules ?? '',
  ({ fingerprint }) => fingerprint.join(),
];

/** Of one reading, by all that is known of the article, but for what is each store's own. */
const COPIES: Order<StoredArticle> = [...READINGS, ({ id: _, topics: __, ...facts }) => canonicalText(facts)];

/**
 * One record from two of one article, under the id and at the address of mine. What was read last counts, with its claims; what a reader put right of the facts
 * holds in any case, and where both put the same fact right, that of the later reading. Of two readings of the same moment the one
 * that comes later in a fixed order, so that the sides do not matter.
 */
export function mergeArticles(mine: StoredArticle, theirs: StoredArticle): MergedArticle {
  const isOne = compareCopies(READINGS, mine, theirs) === 0;
  const isTheirs = compareCopies(COPIES, mine, theirs) < 0;
  const [winner, loser] = isTheirs ? [theirs, mine] : [mine, theirs];
  const typed = { ...loser.typed, ...winner.typed };
  // What a pack knows of stays under its topic, as does what was read twice in one way.
  const isUnder = isOne || loser.source === 'pack';
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
    reading: isOne ? 'both' : isTheirs ? 'theirs' : 'mine',
  };
}
