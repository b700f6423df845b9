import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { KANA_LEXICON } from '../../lib/core/claims/numerals/kana';
import { readNumerals } from '../../lib/core/claims/numerals/read-numerals';
import { fold } from '../../lib/core/text/fold';
import { tokenise } from '../../lib/core/text/tokens';
import { share, type Measure } from './measure';

const CasesSchema = v.array(
  v.object({
    Input: v.string(),
    Results: v.array(v.object({ Resolution: v.object({ value: v.nullish(v.string()) }) })),
  }),
);

const LANGUAGES = [
  ['en', 'english', 92],
  ['de', 'german', 80],
  ['es', 'spanish', 80],
  ['fr', 'french', 80],
  ['pt', 'portuguese', 80],
  ['it', 'italian', 80],
  ['tr', 'turkish', 80],
  ['ar', 'arabic', 80],
  ['zh', 'chinese', 80],
  ['ja', 'japanese', 80],
  ['ko', 'korean', 80],
] as const;

/** Their figures carry 15 digits. */
const EXACT = 1e-9;

/**
 * How many cases of the peers' number recogniser come out right, by language. A case is right when all its values do, and
 * no other, in whatever order; all cases count, those too whose value the peers' own tests leave unchecked.
 */
export function measureNumbers(folder: URL): Measure[] {
  return LANGUAGES.flatMap(([language, name, goal]) => {
    const file = new URL(`${name}-even.json`, folder);
    const base = { id: `numbers.${language}`, label: `numbers, ${name}: all values of a case`, goal };
    if (!existsSync(file)) return [{ ...base, value: null, cases: 0, misses: [] }];
    const cases = v.parse(CasesSchema, JSON.parse(readFileSync(file, 'utf8')));
    const misses = cases.flatMap(({ Input: input, Results: results }) => {
      const wanted = results.flatMap(({ Resolution: { value } }) =>
        value == null ? [] : [Number(value.replace(',', '.'))],
      );
      const found = numbersIn(input, language);
      return areSame(wanted, found)
        ? []
        : [
            {
              of: name,
              what: `“${input}” ${found.join(' ') || 'none'}, wanted ${wanted.join(' ') || 'none'}`,
            },
          ];
    });
    return [
      { ...base, value: share(cases.length - misses.length, cases.length), cases: cases.length, misses },
    ];
  });
}

function numbersIn(text: string, language: string): number[] {
  const tokens = tokenise(fold(text));
  return readNumerals(tokens, 0, tokens.words.length - 1, {
    language,
    convention: 'every',
    kana: KANA_LEXICON,
  })
    .filter(({ ordinal, suffix }) => !ordinal && suffix === '')
    .map(({ value }) => value);
}

function areSame(wanted: readonly number[], found: readonly number[]): boolean {
  if (wanted.length !== found.length) return false;
  const ordered = [...wanted].sort((a, b) => a - b);
  return [...found]
    .sort((a, b) => a - b)
    .every((value, i) => Math.abs(value - (ordered[i] ?? NaN)) <= EXACT * Math.max(Math.abs(value), 1e-15));
}
