import type { Tokens } from '../../text/tokens';

/** An amount that names its size only: tokens `first` to `last`, both inclusive. */
export interface VagueAmount {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  readonly vague: true;
  readonly ordinal: false;
}

/** What a plural of a magnitude may be; display.ts says these back in words. */
const PLURALS = new Map<string, readonly [min: number, max: number]>(
  Object.entries({
    dozens: [24, 99],
    scores: [40, 99],
    hundreds: [2e2, 999],
    thousands: [2e3, 19_999],
    millions: [2e6, 9_999_999],
    billions: [2e9, 9_999_999_999],
  } as const),
);
/** "tens of thousands", "hundreds of millions". */
const OF = new Map([
  ['tens', 10],
  ['dozens', 10],
  ['hundreds', 100],
]);
const MAGNITUDES = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    thousands: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
  }),
);
/** What a vague amount begins with. */
const BEGINNINGS = new Set([...PLURALS.keys(), ...OF.keys(), 'several', 'few']);

/** "dozens", "several thousand", "hundreds of thousands" at token `at`; null when none stands there. */
export function vagueAmountAt(tokens: Tokens, at: number, last: number): VagueAmount | null {
  const word = tokens.words[at] ?? '';
  if (!BEGINNINGS.has(word)) return null;
  const next = at < last ? (tokens.words[at + 1] ?? '') : '';
  const vague = (end: number, min: number, max: number): VagueAmount => ({
    first: at,
    last: end,
    min,
    max,
    vague: true,
    ordinal: false,
  });
  const factor = OF.get(word);
  const magnitude = at + 2 <= last && next === 'of' ? MAGNITUDES.get(tokens.words[at + 2] ?? '') : undefined;
  if (factor !== undefined && magnitude !== undefined)
    return vague(at + 2, 2 * factor * magnitude, 9 * factor * magnitude);
  if ((word === 'several' || word === 'few') && /^dozens?$/.test(next)) return vague(at + 1, 24, 99);
  const some = word === 'several' || word === 'few' ? MAGNITUDES.get(next) : undefined;
  if (some !== undefined) return vague(at + 1, 2 * some, 9 * some);
  const plural = word !== 'scores' || next === 'of' ? PLURALS.get(word) : undefined;
  return plural ? vague(at, ...plural) : null;
}
