import { byFirst } from '../text/by-first';
import { fold, isEastAsian } from '../text/fold';
import type { Tokens } from '../text/tokens';
import { findModifier } from './number-modifiers';
import { gapAfter, withModifier, type NumberHit } from './numbers';

/** A length of time that is said without a plain number: "a quarter of a century", "an hour and a half", "one day". */
export interface DurationHit extends NumberHit {
  readonly unit: string;
}

/** Each line: the unit, how many of it, how it is said. */
const SAID = [
  'year 25 quarter century|quarter of a century|quart de siecle|cuarto de siglo|quarto di secolo|quarto de seculo|vierteljahrhundert|четверть века|ceyrek asir|ceyrek yuzyil|seperempat abad|四半世紀|四分之一世紀|四分之一世纪|사반세기|ربع قرن',
  'year 50 half a century|half century|demi siecle|medio siglo|mezzo secolo|meio seculo|halbes jahrhundert|полвека|yarim asir|yarim yuzyil|setengah abad|半世紀|半个世纪|반세기|نصف قرن',
  'hour 1.5 hour and a half|heure et demie|hora y media|ora e mezza|hora e meia|anderthalb stunden|eineinhalb stunden|полтора часа|полутора часов|bir bucuk saat|satu setengah jam|ساعه ونصف',
  'hour 0.5 half an hour|half hour|demi heure|media hora|mezz ora|meia hora|halbe stunde|полчаса|yarim saat|setengah jam|نصف ساعه',
  'day 1.5 day and a half',
  'year 1.5 year and a half',
  'day 1 single day|one day|a full day|full day|a day',
  'hour 1 single hour|one hour',
  'day 1 하루',
  'day 2 이틀',
  'day 3 사흘',
].flatMap((line) => {
  const [unit = '', count = '', ...said] = line.split(' ');
  return said
    .join(' ')
    .split('|')
    .map((phrase) => ({ unit, count: Number(count), words: wordsOf(phrase) }));
});

function wordsOf(phrase: string): string[] {
  return isEastAsian(phrase.charCodeAt(0)) ? [...phrase] : fold(phrase).folded.split(' ');
}

const BY_FIRST = byFirst(SAID);
const ARTICLE = /^(a|an|one|un|una|une|uma|ein|eine|einem|einer)$/;
/** "one day after", "a day earlier", "one day in May": a distance, or some day. */
const NO_LENGTH =
  /^(after|before|later|earlier|ago|when|in|soon|will|may|ahead|apart|he|she|they|it|i|we|전|뒤|후|만|앞)$/;

/** "shrank to a day", "within a day", "barely a day". */
const LEADS_TO_A_DAY = /^(to|into|within|lasted|spent)$/;

/** The lengths of time among tokens `first` to `last` that have no plain number, modifiers ("nearly") included. */
export function findDurations(tokens: Tokens, first: number, last: number): DurationHit[] {
  const found: DurationHit[] = [];
  for (let at = first; at <= last; at++) {
    const compound = compoundAt(tokens, at, first);
    if (compound) found.push(compound);
    for (const { unit, count, words } of BY_FIRST.get(tokens.words[at] ?? '') ?? []) {
      const end = at + words.length - 1;
      if (end > last || !words.every((word, i) => tokens.words[at + i] === word)) continue;
      const isDistance = count === 1 || isEastAsian(words[0]?.charCodeAt(0) ?? 0);
      if (isDistance && gapAfter(tokens, end) === ' ' && NO_LENGTH.test(tokens.words[end + 1] ?? ''))
        continue;
      // "less than a day" is a length; "a day" by itself is any day.
      if (
        words[0] === 'a' &&
        !LEADS_TO_A_DAY.test(tokens.words[at - 1] ?? '') &&
        !findModifier(tokens, at, first)
      )
        continue;
      found.push(hitOf(tokens, { unit, count, at, end }, first));
      at = end;
      break;
    }
  }
  return found;
}

/** "zweistündig", "mehrtägige", "двухчасовая": count and unit in one word, with any ending. */
const COMPOUND =
  /^(ein|zwei|drei|vier|funf|anderthalb|eineinhalb|zweieinhalb|mehr|одно|двух|трех|четырех|полутора|много)(stundig|tagig|jahrig|часов|дневн|летн)/;
const COUNTS = new Map(
  'ein:1 zwei:2 drei:3 vier:4 funf:5 anderthalb:1.5 eineinhalb:1.5 zweieinhalb:2.5 одно:1 двух:2 трех:3 четырех:4 полутора:1.5'
    .split(' ')
    .map((pair) => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])]),
);
const COMPOUND_UNITS = new Map([
  ['stundig', 'hour'],
  ['часов', 'hour'],
  ['tagig', 'day'],
  ['дневн', 'day'],
  ['jahrig', 'year'],
  ['летн', 'year'],
]);

function compoundAt(tokens: Tokens, at: number, from: number): DurationHit | null {
  const [, count = '', unit = ''] = COMPOUND.exec(tokens.words[at] ?? '') ?? [];
  const known = COMPOUND_UNITS.get(unit);
  if (known === undefined) return null;
  const said = COUNTS.get(count);
  const number = { first: at, last: at, min: said ?? 2, max: said ?? 9, vague: !said, ordinal: false };
  return { ...withModifier(tokens, number, from), unit: known };
}

function hitOf(
  tokens: Tokens,
  { unit, count, at, end }: { unit: string; count: number; at: number; end: number },
  from: number,
): DurationHit {
  const led = at > from && ARTICLE.test(tokens.words[at - 1] ?? '') ? at - 1 : at;
  // Nobody counts in quarter centuries to the year.
  const vague = count >= 25;
  const number = { first: led, last: end, min: count, max: count, vague, ordinal: false };
  return { ...withModifier(tokens, number, from), unit };
}
