import { indexFrom } from './index-from';

/**
 * The most strings that stand exactly once in either list and come in the same order in both (patience, as Bram Cohen's diff), as
 * pairs of indices, ascending: where two versions of a text can be held together. In time that grows with the lists, but for a logarithm.
 */
export function onceInBoth(before: readonly string[], after: readonly string[]): [number, number][] {
  const places = placesOfUnique(after);
  const pairs = [...placesOfUnique(before)].flatMap(([text, at]): [number, number][] => {
    const place = places.get(text) ?? REPEATED;
    return at === REPEATED || place === REPEATED ? [] : [[at, place]];
  });
  return longestRise(pairs);
}

const REPEATED = -1;

function placesOfUnique(texts: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  texts.forEach((text, at) => places.set(text, places.has(text) ? REPEATED : at));
  return places;
}

/** The longest part of these pairs in which the second numbers grow, as the first do. */
function longestRise(pairs: readonly [number, number][]): [number, number][] {
  // For each length, the run of that length which ends lowest; each pair knows the run before it.
  const ends: Run[] = [];
  for (const pair of pairs) {
    const length = indexFrom(ends, pair[1], (run) => run.pair[1]);
    ends[length] = { pair, before: ends[length - 1] };
  }
  const run: [number, number][] = [];
  for (let end = ends.at(-1); end; end = end.before) run.push(end.pair);
  return run.reverse();
}

interface Run {
  readonly pair: [number, number];
  readonly before: Run | undefined;
}
