import type { StampedRecord } from '../../core/merge/stamped-record';
import type { Aside, Space } from '../space';
import { SyncError, type Doc, type Pushed, type SyncFault, type SyncTarget } from '../target';
import type { EngineDeps, Incoming } from './deps';
import { asideWith, NOTHING_ASIDE, readDocs } from './read-docs';

/** Records that are looked at in one go. */
const BATCH = 500;
/** Characters of sealed docs in one push; a doc that is longer goes alone. */
const MOST_CHARACTERS = 2_000_000;
/** How often one record is pushed in one sync: another device may be first each time. Then it waits for the next. */
const MOST_TIMES = 5;
/** Milliseconds until a record that was refused is tried again. */
const REFUSED_FOR = 3_600_000;

/** What was brought to the server. */
export interface PushDone {
  readonly space: Space;
  readonly pushed: readonly Incoming[];
  /** How many records here are others than before, as others were first. */
  readonly changed: number;
  readonly faults: readonly SyncFault[];
}

/** A record and what it is on its way. */
interface Sealed {
  readonly one: Incoming;
  readonly doc: Doc;
}

/**
 * Pushes all that waits. What another device changed first is merged here and pushed again; what the server refuses is left for later and keeps
 * nothing else. Ended in the middle, it goes on the next time with what still waits; what is pushed twice changes nothing.
 * @throws SyncError
 */
export async function pushAll(
  deps: EngineDeps,
  begun: Space,
  target: SyncTarget,
  signal: AbortSignal,
): Promise<PushDone> {
  const { local, now, tell } = deps;
  let space: Space = begun;
  const { aside = NOTHING_ASIDE } = begun;
  const refused = aside.refused.filter(({ at }) => now() - at < REFUSED_FOR && at <= now());
  const left = new Set(refused.map(keyOf));
  const times = new Map<string, number>();
  const faults: SyncFault[] = refused.map(({ why }) => why);
  const pushed: Incoming[] = [];
  let changed = 0;
  const waiting = await local.countWaiting(space);
  const next = async () => {
    // A record that changed a moment ago waits only once it has its stamp.
    await local.capture();
    // What is left for later comes first each time it is asked for: so many more are wanted.
    const all = await local.waiting(space, BATCH + left.size);
    return all.filter(({ record }) => !left.has(keyOf(record)));
  };
  for (let batch = await next(); batch.length > 0; batch = await next()) {
    signal.throwIfAborted();
    const { sealed, tooLarge } = await sealAll(deps, space, batch);
    if (tooLarge.length > 0) {
      const refusals = tooLarge.map(({ record }) => refusal(record, { is: 'too-large' }, now()));
      faults.push({ is: 'too-large' });
      for (const { record } of tooLarge) left.add(keyOf(record));
      space = await putAside(deps, space, null, refusals);
    }
    for (const group of groupsOf(sealed)) {
      const answers = await target.push(
        group.map(({ doc }) => doc),
        signal,
      );
      signal.throwIfAborted();
      const byId = new Map(answers.map((answer) => [answer.id, answer]));
      const taken = group.flatMap(({ one, doc }) => takenAs(one, byId.get(doc.id)));
      if (taken.length > 0) await local.markPushed(space, taken);
      pushed.push(...taken);
      const met = await meet(deps, space, answers);
      changed += met.changed;
      faults.push(...met.faults);
      const refusals = group.flatMap(({ one, doc }) => refusedAs(one, byId.get(doc.id), now()));
      faults.push(...refusals.map(({ why }) => why));
      space = await putAside(deps, space, met.aside, refusals);
      for (const { one, doc } of group) {
        const key = keyOf(one.record);
        times.set(key, (times.get(key) ?? 0) + 1);
        const isOver = (times.get(key) ?? 0) >= MOST_TIMES;
        if (isOver || !byId.has(doc.id) || byId.get(doc.id)?.is === 'refused' || met.unread.has(doc.id))
          left.add(key);
      }
      const total = Math.max(waiting, pushed.length);
      tell({ space: space.id, phase: 'push', done: pushed.length, total });
    }
  }
  return { space, pushed, changed, faults };
}

/** Merges what other devices were first with. */
async function meet(deps: EngineDeps, space: Space, answers: readonly Pushed[]) {
  const docs = answers.flatMap((answer) => (answer.is === 'changed' ? [answer.now] : []));
  if (docs.length === 0) return { changed: 0, faults: [], aside: null, unread: new Set<string>() };
  const opened = await readDocs(deps, space, docs);
  const changed = opened.whole.length > 0 ? await deps.local.take(space, opened.whole, undefined) : 0;
  return {
    changed,
    faults: opened.amiss.map(({ fault }) => fault),
    aside: opened.amiss.length > 0 ? asideWith(space, opened, space.cursor, deps.now()) : null,
    unread: new Set(opened.amiss.map(({ id }) => id)),
  };
}

async function putAside(
  { local }: EngineDeps,
  space: Space,
  met: Aside | null,
  refusals: Aside['refused'],
): Promise<Space> {
  if (met === null && refusals.length === 0) return space;
  const before = met ?? space.aside ?? NOTHING_ASIDE;
  const fresh = new Set(refusals.map(keyOf));
  const refused = [...refusals, ...before.refused.filter((one) => !fresh.has(keyOf(one)))];
  const aside = { ...before, refused };
  await local.change(space.id, { aside });
  return { ...space, aside };
}

const takenAs = (one: Incoming, answer: Pushed | undefined): Incoming[] =>
  answer?.is === 'taken' ? [{ record: one.record, base: answer.base }] : [];

function refusedAs({ record }: Incoming, answer: Pushed | undefined, at: number): Aside['refused'] {
  return answer?.is === 'refused' ? [refusal(record, answer.why, at)] : [];
}

const refusal = ({ kind, id }: StampedRecord, why: SyncFault, at: number) => ({ kind, id, why, at });

/** Seals records; one that is too large for it keeps no other from being sealed. */
async function sealAll(
  { seal }: Pick<EngineDeps, 'seal'>,
  space: Space,
  batch: readonly Incoming[],
): Promise<{ readonly sealed: readonly Sealed[]; readonly tooLarge: readonly Incoming[] }> {
  try {
    const docs = await seal.seal(
      space,
      batch.map(({ record }) => record),
    );
    const sealed = batch.flatMap((one, i): Sealed[] => {
      const doc = docs[i];
      return doc ? [{ one, doc: { ...doc, base: one.base } }] : [];
    });
    return { sealed, tooLarge: [] };
  } catch (error) {
    if (!(error instanceof SyncError) || error.fault.is !== 'too-large') throw error;
    if (batch.length === 1) return { sealed: [], tooLarge: batch };
    const half = Math.ceil(batch.length / 2);
    const halves = await Promise.all(
      [batch.slice(0, half), batch.slice(half)].map((part) => sealAll({ seal }, space, part)),
    );
    return {
      sealed: halves.flatMap((part) => part.sealed),
      tooLarge: halves.flatMap((part) => part.tooLarge),
    };
  }
}

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`;

function groupsOf(sealed: readonly Sealed[]): readonly (readonly Sealed[])[] {
  const groups: Sealed[][] = [];
  let room = 0;
  for (const one of sealed) {
    const { length } = one.doc.body;
    const group = groups.at(-1);
    if (group && length <= room) group.push(one);
    else groups.push([one]);
    room = (group && length <= room ? room : MOST_CHARACTERS) - length;
  }
  return groups;
}
