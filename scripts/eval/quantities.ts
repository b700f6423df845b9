import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { findOpenQuantities, type OpenQuantity } from '../../lib/core/claims/open-quantities';
import { measureOf, singularOf } from '../../lib/core/claims/units';
import { fold } from '../../lib/core/text/fold';
import { tokenise } from '../../lib/core/text/tokens';
import { f1, type Measure, type Miss } from './measure';

const SentencesSchema = v.array(
  v.object({
    text: v.string(),
    quantities: v.array(
      v.object({ change: v.string(), value: v.string(), unit: v.string(), normalized_unit: v.string() }),
    ),
  }),
);
type Wanted = v.InferOutput<typeof SentencesSchema>[number]['quantities'][number];
type Matches = (wanted: Wanted, found: OpenQuantity) => boolean;

const EXACT = 1e-9;
/** Their "up" and "down" say a trend; the value stands exactly. */
const TRENDS = new Set(['up', 'down']);

/**
 * How well the quantities of news sentences are found: value alone, value and unit, value and change, each as multisets a
 * sentence. A range is one value. A unit is right when it is the written or the normalised one, a spelling apart.
 */
export function measureQuantities(file: URL): Measure[] {
  const of = (id: string, label: string, goal: number, matches: Matches): Measure => ({
    id: `quantities.${id}`,
    label: `quantities of news sentences: ${label}, F1`,
    goal,
    ...score(sentences, matches),
  });
  const sentences = existsSync(file) ? v.parse(SentencesSchema, JSON.parse(readFileSync(file, 'utf8'))) : [];
  return [
    of('value', 'value', 89, sameValue),
    of('unit', 'value + unit', 75, (wanted, found) => sameValue(wanted, found) && sameUnit(wanted, found)),
    of(
      'change',
      'value + change',
      80,
      (wanted, found) => sameValue(wanted, found) && sameChange(wanted, found),
    ),
  ];
}

function score(
  sentences: v.InferOutput<typeof SentencesSchema>,
  matches: Matches,
): Pick<Measure, 'value' | 'cases' | 'misses'> {
  let right = 0;
  let found = 0;
  let wanted = 0;
  const misses: Miss[] = [];
  for (const { text, quantities } of sentences) {
    const open = [...quantities];
    const read = quantitiesIn(text);
    wanted += quantities.length;
    found += read.length;
    for (const one of read) {
      const at = open.findIndex((other) => matches(other, one));
      if (at < 0) misses.push({ of: 'too many', what: `${say(one)} in “${text}”` });
      else {
        right++;
        open.splice(at, 1);
      }
    }
    for (const { change, value, unit } of open)
      misses.push({ of: 'not found', what: `${change} ${value} [${unit}] in “${text}”` });
  }
  return { value: f1(right, found, wanted), cases: wanted, misses };
}

function quantitiesIn(text: string): OpenQuantity[] {
  const tokens = tokenise(fold(text));
  return findOpenQuantities(tokens, 0, tokens.words.length - 1, 'en');
}

const say = ({ change, min, max, unit, noun }: OpenQuantity): string =>
  `${change} ${min === max ? min : `${min}-${max}`} [${unit} | ${noun}]`;

/** "252.0-287.0" is a range, "-5.0" a value below zero. */
function boundsOf(value: string): [number, number] {
  const [low = '', high] = /^(-?[\d.]+)-([\d.]+)$/.exec(value)?.slice(1) ?? [value];
  const bounds = [Number(low), Number(high ?? low)] as const;
  return [Math.min(...bounds), Math.max(...bounds)];
}

function sameValue({ value }: Wanted, { min, max }: OpenQuantity): boolean {
  const [low, high] = boundsOf(value);
  const isSame = (a: number, b: number) => Math.abs(a - b) <= EXACT * Math.max(1, Math.abs(a));
  return isSame(low, min) && isSame(high, max);
}

function sameChange({ change }: Wanted, found: OpenQuantity): boolean {
  return (TRENDS.has(change) ? '=' : change) === found.change;
}

/** Spellings of one unit made equal: "per cent" and "%", "miles" and "mile". */
function plain(unit: string): string {
  const folded = fold(unit)
    .folded.trim()
    .replace('percentage', 'percent')
    .replace(/^% (?=\w)/, '')
    .replace(/^-$/, '');
  const measure = measureOf(folded);
  if (measure !== null) return measure;
  const words = folded.split(/[ -]/).filter((word) => word !== '');
  return words.map((word, i) => (i === words.length - 1 ? singularOf(word) : word)).join(' ');
}

function unitsOf({ unit, normalized_unit: normalized }: Wanted): string[] {
  return [plain(unit), plain(normalized)];
}

function sameUnit(wanted: Wanted, { unit, noun }: OpenQuantity): boolean {
  return unitsOf(wanted).some((one) => one === plain(unit) || one === plain(noun));
}
