/** What leads from one version of a pack to another, record by record. Of a list that has a hundred records of which one changed, one travels. */
import * as v from 'valibot';
import { groupBy } from '../../group-by';
import { isObject, type JsonObject } from '../../interchange/json';
import { canonicalText } from '../exchange/canonical-pack';

/** Items of a new list: so many of the old one from a place on, or new ones. */
const RunSchema = v.union([
  v.strictObject({
    from: v.pipe(v.number(), v.integer(), v.minValue(0)),
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.strictObject({ put: v.array(v.unknown()) }),
]);

/** The whole of a new list, in order. */
type Run = v.InferOutput<typeof RunSchema>;

const DeltaSchema = v.strictObject({
  delta: v.literal(1),
  /** Fields that are gone. */
  drop: v.array(v.string()),
  /** Fields that are new or others, whole. */
  set: v.record(v.string(), v.unknown()),
  /** Lists of which something stays. */
  lists: v.record(v.string(), v.array(RunSchema)),
});

/** How one version of a pack becomes another. What it does not name stays. */
export type PackDelta = v.InferOutput<typeof DeltaSchema>;

/** What a delta from outside cannot be applied for. */
export class DeltaError extends Error {
  override readonly name = 'DeltaError';
}

/** What leads from one version to another. Linear in both; both are JSON. */
export function makeDelta(before: JsonObject, after: JsonObject): PackDelta {
  const changed = Object.entries(after).filter(
    ([field, value]) =>
      !Object.hasOwn(before, field) || canonicalText(before[field]) !== canonicalText(value),
  );
  const lists = changed.flatMap(([field, value]): [string, Run[]][] => {
    const old = Object.hasOwn(before, field) ? before[field] : undefined;
    return Array.isArray(old) && Array.isArray(value) ? [[field, runsOf(old, value)]] : [];
  });
  const inLists = new Set(lists.map(([field]) => field));
  return {
    delta: 1,
    drop: Object.keys(before).filter((field) => !Object.hasOwn(after, field)),
    set: Object.fromEntries(changed.filter(([field]) => !inLists.has(field))),
    lists: Object.fromEntries(lists),
  };
}

/**
 * The later version. Of the result nothing is known but that it is not larger than the two together: hold its SHA-256 against the index.
 * @param delta JSON from outside
 * @throws DeltaError when it is no delta, or not one from this version
 */
export function applyDelta(before: JsonObject, delta: unknown): JsonObject {
  const parsed = v.safeParse(DeltaSchema, delta);
  if (!parsed.success) throw new DeltaError('It is no delta.');
  const { drop, set, lists } = parsed.output;
  const made = Object.entries(lists).map(([field, runs]): [string, unknown[]] => {
    const old = Object.hasOwn(before, field) ? before[field] : undefined;
    if (!Array.isArray(old)) throw new DeltaError(`There is no list “${field}”.`);
    return [field, listOf(old, runs)];
  });
  const kept = Object.entries(before).filter(([field]) => !drop.includes(field));
  return Object.fromEntries([...kept, ...Object.entries(set), ...made]);
}

/** Whether JSON means to be a delta, and no pack. */
export function isDelta(json: unknown): boolean {
  return isObject(json) && 'delta' in json;
}

function runsOf(before: readonly unknown[], after: readonly unknown[]): Run[] {
  // From behind, so that the first place of several is the one that pops.
  const places = groupBy([...before.keys()].reverse(), (place) => canonicalText(before[place]));
  const runs: Run[] = [];
  for (const item of after) {
    const place = places.get(canonicalText(item))?.pop();
    const last = runs.at(-1);
    if (place === undefined) {
      if (last && 'put' in last) last.put.push(item);
      else runs.push({ put: [item] });
    } else if (last && 'count' in last && last.from + last.count === place) last.count++;
    else runs.push({ from: place, count: 1 });
  }
  return runs;
}

/** Each item of the old list is taken once at most: else a few bytes could ask for a list without end. */
function listOf(before: readonly unknown[], runs: readonly Run[]): unknown[] {
  const taken = new Set<number>();
  const take = (place: number) => {
    if (place >= before.length || taken.has(place))
      throw new DeltaError('It takes what is not there, or takes it twice.');
    taken.add(place);
    return before[place];
  };
  const items: unknown[] = [];
  for (const run of runs) {
    if ('put' in run) for (const item of run.put) items.push(item);
    else for (let i = 0; i < run.count; i++) items.push(take(run.from + i));
  }
  return items;
}
