import { SyncError, type Doc, type Pushed } from '../target';
import { readBase, writeBase, type Base } from './base';
import { putAll } from './batches';
import { bodyOf } from './bodies';
import { cut, FEWEST_CHARACTERS, MOST_CHARACTERS, partIds, RECORD, type Cut } from './cut';
import { docsIn, type Outcome, type Place, type Sent } from './database';
import { inHalves } from './halves';
import { remember, type Known } from './known';
import { partsOf } from './pull';

/** Docs that are fetched at once to see what another device wrote. */
const AT_ONCE = 100;

/** How often a doc is looked at anew that is told to be another than the one last seen, and then is not there. */
const TRIES = 3;

/** A doc on its way. */
interface Going extends Cut {
  readonly doc: Doc;
  readonly base: Base | null;
}

/** What a push needs. */
interface Way {
  readonly place: Place;
  readonly known: Known;
  readonly signal: AbortSignal;
}

/**
 * Pushes docs, each with an id of its own. A body that is cut goes parts first and head last, so that nobody reads a half; what a new version
 * has taken the place of (losing leaves that were handed over, parts of older heads) is cleared away behind it.
 * @throws SyncError
 */
export function push(
  place: Place,
  known: Known,
  docs: readonly Doc[],
  signal: AbortSignal,
): Promise<readonly Pushed[]> {
  return pushCut({ place, known, signal }, docs, MOST_CHARACTERS);
}

/** Pushes docs in parts of so many characters; those that are too large even so, in smaller ones. */
async function pushCut(way: Way, docs: readonly Doc[], size: number): Promise<readonly Pushed[]> {
  const { place, signal } = way;
  const going: Going[] = [];
  const pushed: Pushed[] = [];
  for (const doc of docs) {
    const done = await cut(doc.id, doc.body, size);
    if (done) going.push({ ...done, doc, base: readBase(doc.base) });
    else pushed.push(tooLarge(doc));
  }
  const parts = await putAll(
    place,
    going.flatMap((one) => one.parts),
    signal,
  );
  const isWhole = (one: Going) => one.parts.every(({ id }) => parts.get(id)?.is === 'taken');
  const heads = await putHeads(way, going.filter(isWhole));
  const smaller: Doc[] = [];
  const clear: Sent[] = [];
  const oldParts: string[] = [];
  for (const one of going) {
    const head = heads.get(one.doc.id);
    if (head?.is === 'taken') {
      pushed.push(taken(way, one, head.rev));
      clear.push(...(one.base?.losing ?? []).map((rev) => deletion(RECORD + one.doc.id, rev)));
      oldParts.push(...(one.base?.parts ?? []).flatMap((named) => partIds(one.doc.id, named)));
      continue;
    }
    for (const { id } of one.parts) {
      const part = parts.get(id);
      if (part?.is === 'taken') clear.push(deletion(id, part.rev));
    }
    if (head?.is === 'forbidden') pushed.push({ is: 'refused', id: one.doc.id, why: { is: 'forbidden' } });
    else if (head?.is === 'changed') pushed.push({ is: 'changed', id: one.doc.id, now: head.now });
    else smaller.push(one.doc);
  }
  await clearAway(way, clear, oldParts);
  if (smaller.length === 0) return pushed;
  const half = Math.floor(size / 2);
  const rest = half < FEWEST_CHARACTERS ? smaller.map(tooLarge) : await pushCut(way, smaller, half);
  return [...pushed, ...rest];
}

/** What became of a head: as of any doc, but for a conflict it is known with what. */
type HeadOutcome = Exclude<Outcome, { is: 'conflict' }> | { readonly is: 'changed'; readonly now: Doc };

async function putHeads(way: Way, going: readonly Going[]): Promise<ReadonlyMap<string, HeadOutcome>> {
  const { place, signal } = way;
  const outcomes = new Map<string, HeadOutcome>();
  let waiting = going;
  // What was deleted on the server conflicts with the version that was there, and is put there anew.
  let revOf = (one: Going) => one.base?.rev;
  for (let turn = 0; waiting.length > 0; turn++) {
    if (turn === TRIES) throw new SyncError({ is: 'busy', after: null });
    const heads = waiting.map((one) => ({ id: RECORD + one.doc.id, rev: revOf(one), content: one.head }));
    const put = await putAll(place, heads, signal);
    const conflicts: Going[] = [];
    for (const one of waiting) {
      const outcome = put.get(RECORD + one.doc.id);
      if (outcome?.is === 'conflict') conflicts.push(one);
      else if (outcome) outcomes.set(one.doc.id, outcome);
    }
    const there = await readNow(
      way,
      conflicts.map(({ doc }) => doc.id),
    );
    for (const [id, now] of there) outcomes.set(id, { is: 'changed', now });
    waiting = conflicts.filter(({ doc }) => !there.has(doc.id));
    revOf = () => undefined;
  }
  return outcomes;
}

/** What is there now, by id; of what is not there, nothing. */
async function readNow({ place, signal }: Way, ids: readonly string[]): Promise<ReadonlyMap<string, Doc>> {
  const names = ids.map((id) => RECORD + id);
  const found = await inHalves(names, AT_ONCE, async (some) => [...(await docsIn(place, some, signal))]);
  const docs = new Map<string, Doc>();
  for (const [name, stored] of found) {
    const id = name.slice(RECORD.length);
    const body = await bodyOf(place, stored, signal);
    // Whoever wrote it is about to, or has just, put its parts there.
    if (body === null) throw new SyncError({ is: 'busy', after: null });
    const parts = partsOf(stored);
    // Of losing leaves nothing is said: they come with the next pull, and only then may they be cleared away.
    docs.set(id, { id, body, base: writeBase({ rev: stored.rev, losing: [], parts: parts ? [parts] : [] }) });
  }
  return docs;
}

function taken({ known }: Way, { doc, named }: Going, rev: string): Pushed {
  remember(known, { id: RECORD + doc.id, rev }, { parts: named });
  return { is: 'taken', id: doc.id, base: writeBase({ rev, losing: [], parts: named ? [named] : [] }) };
}

/** Clears away what nobody reads any more. What cannot be cleared away now does no harm: a leaf that stays comes again with the next change. */
async function clearAway({ place, known, signal }: Way, first: readonly Sent[], oldParts: readonly string[]) {
  try {
    const there = await inHalves(oldParts, AT_ONCE, async (some) => [...(await docsIn(place, some, signal))]);
    const then = there.map(([id, { rev }]) => deletion(id, rev));
    // Each doc once in a batch: an answer names ids only.
    for (const batch of rounds([...first, ...then]))
      for (const [id, outcome] of await putAll(place, batch, signal))
        if (outcome.is === 'taken' && id.startsWith(RECORD))
          remember(known, { id, rev: outcome.rev }, 'deleted');
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
  }
}

/** Docs in rounds in which no id is twice. */
function rounds(docs: readonly Sent[]): readonly (readonly Sent[])[] {
  const all: Sent[][] = [];
  const times = new Map<string, number>();
  for (const doc of docs) {
    const time = times.get(doc.id) ?? 0;
    times.set(doc.id, time + 1);
    (all[time] ??= []).push(doc);
  }
  return all;
}

function deletion(id: string, rev: string): Sent {
  return { id, rev, content: 'deleted' };
}

function tooLarge({ id }: Doc): Pushed {
  return { is: 'refused', id, why: { is: 'too-large' } };
}
