/**
 * JSON in which what repeats is said once and what is alike stands together, as deflate looks back no further than 32 kB. The built
 * extension has its topic packs so (docs/decisions/0049); nobody writes it by hand.
 */
import * as v from 'valibot';

/**
 * `strings` by the name they stand under, in reading order. Of the values is left their shape: 0 for the next string of its name, a number for
 * so many of them in a list, `"4.5"` for a number, `{"$": 3}` for the fourth of the `shared` shapes, which name only earlier ones.
 */
const PressedSchema = v.object({
  strings: v.record(v.string(), v.array(v.string())),
  shared: v.array(v.unknown()),
  values: v.array(v.unknown()),
});

/** What {@link pressJson} makes and {@link openPressed} takes: JSON itself. */
export type PressedJson = v.InferOutput<typeof PressedSchema>;

const REFERENCE = '$';
/** Names that would be read as something else. */
const TAKEN = [REFERENCE, '__proto__', 'prototype', 'constructor'];
/** Characters; what is shorter is pressed as well where it stands. */
const WORTH_SHARING = 40;

/** A part of a value that stands elsewhere as well. */
class Reference {
  constructor(readonly place: number) {}
}

/**
 * Presses values that are JSON.
 * @throws Error when an object has a name that means something here
 */
export function pressJson(values: readonly unknown[]): PressedJson {
  const strings = new Map<string, string[]>();
  const keep = (kept: readonly string[], name: string) =>
    strings.set(name, [...(strings.get(name) ?? []), ...kept]);
  const shapeOf = (value: unknown, name: string): unknown => {
    if (value instanceof Reference) return { [REFERENCE]: value.place };
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') {
      keep([value], name);
      return 0;
    }
    if (isListOfStrings(value)) {
      keep(value, name);
      return value.length;
    }
    return mapParts(value, name, shapeOf);
  };
  const { shared, rest } = shareRepeated(values);
  return {
    shared: shared.map((value) => shapeOf(value, '')),
    values: rest.map((value) => shapeOf(value, '')),
    strings: Object.fromEntries(strings),
  };
}

/**
 * The values that were pressed. What stood in several places of them is one object.
 * @throws Error when the file is not such JSON
 */
export function openPressed(file: unknown): unknown[] {
  const { strings, shared, values } = v.parse(PressedSchema, file);
  const left = new Map(Object.entries(strings).map(([name, all]) => [name, all.values()]));
  const known: unknown[] = [];
  const next = (name: string): string => {
    const { value } = left.get(name)?.next() ?? {};
    if (value === undefined) throw new Error(`There are too few strings under “${name}”.`);
    return value;
  };
  const open = (shape: unknown, name: string): unknown => {
    if (shape === 0) return next(name);
    if (typeof shape === 'number') return Array.from({ length: shape }, () => next(name));
    if (typeof shape === 'string') return Number(shape);
    if (isReference(shape)) return known[shape[REFERENCE]];
    return mapParts(shape, name, open);
  };
  for (const shape of shared) known.push(open(shape, ''));
  return values.map((shape) => open(shape, ''));
}

/** Takes out what stands more than once; of what is taken out, what repeats is a part before it. */
function shareRepeated(values: readonly unknown[]): { shared: unknown[]; rest: unknown[] } {
  const repeated = repeatedIn(values);
  const shared: unknown[] = [];
  const places = new Map<string, Reference>();
  const share = (value: unknown): unknown => {
    const text = textOf(value);
    if (text === null || !repeated.has(text)) return mapParts(value, '', share);
    const place = places.get(text) ?? new Reference(shared.push(mapParts(value, '', share)) - 1);
    places.set(text, place);
    return place;
  };
  return { rest: values.map(share), shared };
}

function repeatedIn(values: readonly unknown[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const look = (value: unknown): unknown => {
    const text = textOf(value);
    if (text === null) return value;
    // What it is made of repeats as well, and only together with it.
    if (seen.has(text)) return repeated.add(text);
    seen.add(text);
    return mapParts(value, '', look);
  };
  values.forEach(look);
  return repeated;
}

/** @returns null for what is not worth being said once */
function textOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const text = JSON.stringify(value);
  return text.length < WORTH_SHARING ? null : text;
}

/** A list or an object with each part made into another, which is told the name it stands under; anything else as it is. */
function mapParts(value: unknown, name: string, map: (part: unknown, name: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => map(part, name));
  if (typeof value !== 'object' || value === null || value instanceof Reference) return value;
  const taken = TAKEN.find((of) => Object.hasOwn(value, of));
  if (taken !== undefined) throw new Error(`No name may be “${taken}”.`);
  return Object.fromEntries(Object.entries(value).map(([of, part]) => [of, map(part, of)]));
}

function isListOfStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string');
}

function isReference(shape: unknown): shape is Record<typeof REFERENCE, number> {
  return (
    typeof shape === 'object' && shape !== null && REFERENCE in shape && typeof shape[REFERENCE] === 'number'
  );
}
