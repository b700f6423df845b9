import type { Annotation } from '../annotation/annotation';
import { compareCopies, unite, type Keeping, type Order } from '../merge/last-word';
import { contentOf, headOf, wordingOf } from './content';

type Version = Annotation['earlier'][number];
type Worded = readonly [version: Version, wording: string];

/** The later modification; of the same moment, by all that the winner gives to the merged one. */
const COPIES: Order<Annotation> = [({ modified }) => modified, headOf];

/** Each wording once, as of when it was last said. */
const VERSIONS: Keeping<Worded> = {
  order: [([{ modified }]) => modified, ([, wording]) => wording],
  keyOf: ([, wording]) => wording,
};

/**
 * One annotation from two copies of it. The copy that was modified last wins, whole, with what it says of the bin; of two modified in
 * the same moment the one whose content comes later in a fixed order, so that the sides do not matter. What the other copy said, where
 * it differs, goes to `earlier`: newest first, each wording once. `created` is the earlier of the two.
 *
 * Commutative, associative and idempotent: any number of copies, merged in any order and however often, come to the same.
 * @throws RangeError when the two are not copies of one annotation (their ids differ)
 */
export function mergeAnnotations(mine: Annotation, theirs: Annotation): Annotation {
  if (mine.id !== theirs.id)
    throw new RangeError(`Annotations ${mine.id} and ${theirs.id} are not the same one.`);
  if (mine.modified === theirs.modified && contentOf(mine) === contentOf(theirs)) return mine;
  const [winner, loser] = compareCopies(COPIES, mine, theirs) >= 0 ? [mine, theirs] : [theirs, mine];
  return {
    ...winner,
    created: mine.created < theirs.created ? mine.created : theirs.created,
    earlier: versionsBefore(winner, [versionOf(loser), ...winner.earlier, ...loser.earlier]),
  };
}

/** What a copy says now, of which words, as it stands among `earlier` once it is no more. */
export function versionOf({ modified, body, target }: Annotation): Version {
  return { modified, body, selector: target.selector };
}

/**
 * The versions that stand beside a head: each wording once, as of when it was last said. The head's own wording is left out, unless
 * somebody said it after the head was made: then that moment still counts in a later merge.
 */
export function versionsBefore(head: Annotation, versions: readonly Version[]): Version[] {
  const own = wordingOf(versionOf(head));
  const worded = versions
    .map((version): Worded => [version, wordingOf(version)])
    .filter(([{ modified }, wording]) => wording !== own || modified > head.modified);
  return unite(worded, VERSIONS).map(([version]) => version);
}
