import { dateAtPlace } from '../claims/date-at-place';
import type { Days } from '../claims/calendar';
import { findDates, type DateHit } from '../claims/dates';
import type { Sentence, SplitText } from '../text/read-text';
import type { Tokens } from '../text/tokens';

/** Against which day relative dates resolve (ISO), and how many hours the place whose days are counted is ahead of UTC. */
export interface DateClock {
  readonly dateline: string;
  readonly utcOffset: number;
}

/** What was found in a text with one dateline; by place, as a day is counted by its place. */
interface Found {
  /** By the index of the sentence, as it is written. */
  readonly written: (readonly DateHit[] | undefined)[];
  readonly atPlace: Map<number, (readonly DateHit[] | undefined)[]>;
  readonly stated: Map<number, readonly Days[]>;
}

const made = new WeakMap<Tokens, Map<string, Found>>();

function foundIn(tokens: Tokens, dateline: string): Found {
  const byDateline = made.get(tokens) ?? new Map<string, Found>();
  made.set(tokens, byDateline);
  const known = byDateline.get(dateline);
  if (known) return known;
  const found: Found = { written: [], atPlace: new Map(), stated: new Map() };
  byDateline.set(dateline, found);
  return found;
}

/** The dates of a sentence, in order (see {@link findDates}); found once for a text, however many topics ask for them. */
export function datesOf(
  { tokens }: Pick<SplitText, 'tokens'>,
  { index, first, last }: Sentence,
  { dateline, utcOffset }: DateClock,
): readonly DateHit[] {
  const { written, atPlace } = foundIn(tokens, dateline);
  const here = atPlace.get(utcOffset) ?? [];
  atPlace.set(utcOffset, here);
  return (here[index] ??= (written[index] ??= findDates(tokens, first, last, dateline)).map((hit) =>
    dateAtPlace(tokens, hit, first, last, { utcOffset, day: dateline }),
  ));
}

/** Whether some sentence of a text has a date, more exact than a year, of which a day lies in the window (ISO days, both inclusive). */
export function hasDateWithin(text: SplitText, { from, to }: Days, clock: DateClock): boolean {
  const { stated } = foundIn(text.tokens, clock.dateline);
  let all = stated.get(clock.utcOffset);
  if (!all) stated.set(clock.utcOffset, (all = statedIn(text, clock)));
  return all.some((days) => days.from <= to && days.to >= from);
}

/** All such dates of a text, each once. */
function statedIn(text: SplitText, clock: DateClock): readonly Days[] {
  const all = new Map<string, Days>();
  for (const sentence of text.sentences) {
    for (const hit of datesOf(text, sentence, clock))
      if (hit.granularity !== 'year') all.set(`${hit.from} ${hit.to}`, { from: hit.from, to: hit.to });
  }
  return [...all.values()];
}
