import { findCircles } from './find-circles';
import { cite, type PackErrors } from './pack-error';
import { MAX_NESTED_SETS } from './pack-limits';

/** A set with the sets it names written out. */
export interface Expansion {
  /** How many alternatives it has then. */
  readonly size: number;
  /** How many sets deep it goes: 1 when it names none. */
  readonly depth: number;
  /** Its alternatives as they are written. */
  readonly parts: readonly string[];
}

/**
 * Measures every set with the sets it names written out, without writing them out: ten sets of ten that name one another come to ten
 * thousand million words. Sets in a circle and those nested too deep are refused, and count as empty.
 */
export function expandSets(
  sets: Readonly<Record<string, string>>,
  errors: PackErrors,
): ReadonlyMap<string, Expansion> {
  const named = new Map(
    Object.entries(sets).map(([name, term]) => [name, term.split('|').map((part) => part.trim())]),
  );
  const references = new Map(
    [...named].map(([name, parts]) => [
      name,
      [...new Set(parts.filter((part) => part.startsWith('$')))].map((part) => part.slice(1)),
    ]),
  );
  const circles = findCircles(named.keys(), (name) => references.get(name));
  for (const [first = '', ...rest] of circles) {
    const chain = [first, ...rest, first].map((name) => `$${name}`).join(' → ');
    errors.add(
      `sets.${first}`,
      `The set names itself: ${cite(chain)}. Take one of these names out of its set.`,
    );
  }
  const known = new Map<string, Expansion>(
    circles.flat().map((name) => [name, { size: 0, depth: 0, parts: [] }]),
  );
  for (const name of named.keys()) measure(name, named, known, errors);
  return known;
}

const NONE: Expansion = { size: 0, depth: 0, parts: [] };

/** Recursion goes no deeper than sets may be nested: what lies deeper is refused. */
function measure(
  name: string,
  named: ReadonlyMap<string, readonly string[]>,
  known: Map<string, Expansion>,
  errors: PackErrors,
  above = 0,
): Expansion {
  const before = known.get(name);
  if (before !== undefined) return before;
  const parts = named.get(name);
  if (parts === undefined) return NONE;
  if (above > MAX_NESTED_SETS) {
    errors.add(
      `sets.${name}`,
      `Sets name sets more than ${MAX_NESTED_SETS} deep. Write the words of the inner ones out.`,
    );
    return NONE;
  }
  const inner = parts.flatMap((part) =>
    part.startsWith('$') ? [measure(part.slice(1), named, known, errors, above + 1)] : [],
  );
  const measured = {
    size: parts.length - inner.length + inner.reduce((sum, { size }) => sum + size, 0),
    depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
    parts,
  };
  known.set(name, measured);
  if (measured.depth > MAX_NESTED_SETS)
    errors.add(
      `sets.${name}`,
      `Sets name sets more than ${MAX_NESTED_SETS} deep. Write the words of the inner ones out.`,
    );
  return measured;
}
