import { SyncError, type Cursor, type Doc, type Pulled, type SyncFault } from '../target';
import type { Stored } from './answers';
import { byWinning, writeBase, type Parts } from './base';
import { bodyOf } from './bodies';
import { MOST_AGAIN, readCursor, writeCursor } from './cursor';
import { RECORD } from './cut';
import { changesIn, infoOf, leavesIn, nameOfLeaf, type Changes, type Leaf, type Place } from './database';
import { inHalves } from './halves';
import type { Known } from './known';

/** Rows of the feed that are looked at in one pull; a doc of few kilobytes each, so about a megabyte. */
const ROWS = 250;

/** All leaves of one doc, of which some were fetched. */
interface Tree {
  readonly id: string;
  readonly revs: readonly string[];
}

/**
 * Takes what is behind a cursor. The feed is asked for names of leaves only, and then for those that this device did not push itself: its own
 * docs, and parts of long ones, do not come twice. A doc with several leaves (of a cluster, or written through another program) comes as several
 * docs of one id, the winning one first, so that all of them are merged.
 * @throws SyncError
 */
export async function pull(place: Place, known: Known, since: Cursor, signal: AbortSignal): Promise<Pulled> {
  const from = readCursor(since);
  // Who begins anew may have lost what it had pushed.
  if (from.seq === null) known.clear();
  const changes = await changesSince(place, from.seq, signal);
  const trees = changes.rows.filter(({ id }) => id.startsWith(RECORD));
  const listed = new Set(trees.map(({ id }) => id));
  const again = treesOf(from.again.filter(({ id }) => !listed.has(id)));
  const read = await readTrees(place, known, [...trees, ...again], signal);
  const amiss: SyncFault[] = read.incomplete.length > 0 ? [{ is: 'busy', after: null }] : [];
  if (read.incomplete.length > MOST_AGAIN) throw new SyncError({ is: 'busy', after: null });
  const cursor = writeCursor({ seq: changes.last, again: read.incomplete });
  return { docs: read.docs, cursor, more: changes.more, ...(amiss.length > 0 ? { amiss } : {}) };
}

/** A server that was set back to an earlier state and counts changes with numbers shows nothing behind a number that it has not reached again. */
async function changesSince(place: Place, seq: string | null, signal: AbortSignal): Promise<Changes> {
  const changes = await changesIn(place, seq, ROWS, signal);
  if (seq === null || changes.rows.length > 0 || !/^\d+$/.test(seq)) return changes;
  const info = await infoOf(place, signal);
  if (info === null) throw new SyncError({ is: 'not-there' });
  return /^\d+$/.test(info.last) && Number(info.last) < Number(seq)
    ? changesIn(place, null, ROWS, signal)
    : changes;
}

async function readTrees(
  place: Place,
  known: Known,
  trees: readonly Tree[],
  signal: AbortSignal,
): Promise<{ readonly docs: readonly Doc[]; readonly incomplete: readonly Leaf[] }> {
  const wanted = trees.flatMap(leavesOf).filter((leaf) => !known.has(nameOfLeaf(leaf)));
  const found = await inHalves(wanted, ROWS, (some) => leavesIn(place, some, signal));
  const stored = new Map(found.map((one) => [nameOfLeaf(one), one]));
  const docs: Doc[] = [];
  const incomplete: Leaf[] = [];
  for (const tree of trees) {
    const live = livingOf(tree, known, stored);
    const base = writeBase({
      rev: live[0]?.rev ?? '',
      losing: live.slice(1).map(({ rev }) => rev),
      parts: live.flatMap(({ parts }) => parts ?? []),
    });
    const fetched = live.flatMap(({ stored: one }) => (one ? [one] : []));
    const bodies = await Promise.all(fetched.map((one) => bodyOf(place, one, signal)));
    const whole = bodies.flatMap((body): Doc[] =>
      body === null ? [] : [{ id: tree.id.slice(RECORD.length), body, base }],
    );
    // All leaves or none: the base says that all were handed over, and so may be cleared away.
    if (whole.length === bodies.length) docs.push(...whole);
    else incomplete.push(...fetched.map(({ id, rev }) => ({ id, rev })));
  }
  return { docs, incomplete };
}

interface Living {
  readonly rev: string;
  readonly parts: Parts | null;
  /** Null for one that this device put there itself. */
  readonly stored: Stored | null;
}

/** The leaves of a doc that are not deleted, the winning one first. */
function livingOf(tree: Tree, known: Known, stored: ReadonlyMap<string, Stored>): readonly Living[] {
  return leavesOf(tree)
    .flatMap((leaf): Living[] => {
      const own = known.get(nameOfLeaf(leaf));
      if (own !== undefined)
        return own === 'deleted' ? [] : [{ rev: leaf.rev, parts: own.parts, stored: null }];
      const one = stored.get(nameOfLeaf(leaf));
      // One that is no more was followed by another, which the feed tells of behind this.
      return one && !one.isDeleted ? [{ rev: one.rev, parts: partsOf(one), stored: one }] : [];
    })
    .sort((a, b) => byWinning(a.rev, b.rev));
}

function treesOf(leaves: readonly Leaf[]): readonly Tree[] {
  const ids = [...new Set(leaves.map(({ id }) => id))];
  return ids.map((id) => ({ id, revs: leaves.flatMap((leaf) => (leaf.id === id ? [leaf.rev] : [])) }));
}

function leavesOf({ id, revs }: Tree): readonly Leaf[] {
  return revs.map((rev) => ({ id, rev }));
}

/** The parts that a doc was cut into; null when it is whole in itself. */
export function partsOf({ content }: Pick<Stored, 'content'>): Parts | null {
  return content && 'parts' in content ? { token: content.parts.token, count: content.parts.count } : null;
}
