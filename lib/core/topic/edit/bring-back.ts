import type { TopicPack } from '../schema';
import { leaveOut, type LeftOut } from './leave-out';

/** What of `whole` is not in `pack`. What went because something else did is not among it. */
export function leftOutOf(whole: TopicPack, pack: TopicPack): LeftOut {
  const entities = missing(whole.entities, pack.entities);
  const none: ReadonlySet<string> = new Set();
  const named = leaveOut(whole, { entities, rivals: none, questions: none });
  return {
    entities,
    rivals: missing(named.rivals, pack.rivals),
    questions: missing(named.questions, pack.questions),
  };
}

function missing(before: readonly WithId[], now: readonly WithId[]): Set<string> {
  const there = new Set(now.map(({ id }) => id));
  return new Set(before.flatMap(({ id }) => (there.has(id) ? [] : [id])));
}

/** Brings back a part that was left out of `whole`, with all that referred to it; what was changed since stays as it is. */
export function bringBackPart(pack: TopicPack, whole: TopicPack, kind: keyof LeftOut, id: string): TopicPack {
  const gone = leftOutOf(whole, pack);
  const still = { ...gone, [kind]: new Set([...gone[kind]].filter((one) => one !== id)) };
  return carryOver(pack, leaveOut(whole, gone), leaveOut(whole, still));
}

/**
 * Does to `now` what leads from `before` to `after`: parts that came are put where they stand there, parts that went go, and parts that were
 * changed are taken over where `now` still has them as they were. So a removal is undone though something else was edited since.
 */
export function carryOver(now: TopicPack, before: TopicPack, after: TopicPack): TopicPack {
  return {
    ...now,
    entities: carryList(now.entities, before.entities, after.entities),
    rivals: carryList(now.rivals, before.rivals, after.rivals),
    groups: carryList(now.groups, before.groups, after.groups),
    questions: carryList(now.questions, before.questions, after.questions),
    articles: carryList(now.articles, before.articles, after.articles),
    claims: isSame(now.claims, before.claims) ? after.claims : now.claims,
    sets: isSame(now.sets, before.sets) ? after.sets : now.sets,
    event: carryFields(now.event, before.event, after.event),
  };
}

interface WithId {
  readonly id: string;
}

function carryList<T extends WithId>(now: readonly T[], before: readonly T[], after: readonly T[]): T[] {
  const was = byId(before);
  const becomes = byId(after);
  const kept = now.flatMap((part) => {
    const old = was.get(part.id);
    if (!old) return [part];
    const next = becomes.get(part.id);
    if (!next) return [];
    return [next !== old && isSame(part, old) ? next : part];
  });
  const there = new Set(kept.map(({ id }) => id));
  for (const [i, part] of after.entries()) {
    if (was.has(part.id) || there.has(part.id)) continue;
    kept.splice(placeBehind(kept, after.slice(0, i)), 0, part);
    there.add(part.id);
  }
  return kept;
}

/** Behind the last of those that stood before it. */
function placeBehind(list: readonly WithId[], predecessors: readonly WithId[]): number {
  const ids = new Set(predecessors.map(({ id }) => id));
  return 1 + list.findLastIndex(({ id }) => ids.has(id));
}

function byId<T extends WithId>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((part) => [part.id, part]));
}

function carryFields<T extends object>(now: T, before: T, after: T): T {
  const carried = { ...now };
  for (const field of fieldsOf(after)) {
    if (isSame(now[field], before[field])) carried[field] = after[field];
  }
  return carried;
}

/** The names of an object's own fields; `Object.keys` gives them as texts. */
function fieldsOf<T extends object>(of: T): (keyof T)[] {
  const fields: (keyof T)[] = [];
  for (const field in of) fields.push(field);
  return fields;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
