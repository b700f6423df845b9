import type { Annotation } from '../annotation/annotation';
import { contentOf, headOf, wordingOf } from './content';

type Version = Annotation['earlier'][number];

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
  const [winner, loser] = comesAfter(mine, theirs) ? [mine, theirs] : [theirs, mine];
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

/** Whether a copy is the later one; of the same moment, by all that the winner gives to the merged one, in a fixed order. */
function comesAfter(a: Annotation, b: Annotation): boolean {
  return a.modified === b.modified ? headOf(a) >= headOf(b) : a.modified > b.modified;
}

/**
 * The versions that stand beside a head: each wording once, as of when it was last said. The head's own wording is left out, unless
 * somebody said it after the head was made: then that moment still counts in a later merge.
 */
export function versionsBefore(head: Annotation, versions: readonly Version[]): Version[] {
  const own = wordingOf(versionOf(head));
  const latest = new Map<string, Version>();
  for (const version of versions) {
    const wording = wordingOf(version);
    const known = latest.get(wording);
    if (known !== undefined && known.modified >= version.modified) continue;
    if (wording !== own || version.modified > head.modified) latest.set(wording, version);
  }
  return [...latest]
    .sort(([a, { modified: at }], [b, { modified: bt }]) => (at === bt ? (a < b ? -1 : 1) : at < bt ? 1 : -1))
    .map(([, version]) => version);
}
