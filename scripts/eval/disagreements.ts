import { relate } from '../../lib/core/checks/relate';
import type { Claim } from '../../lib/core/claims/claim';
import type { Topic } from '../../lib/core/topic/compile';
import { isWithin } from '../../lib/core/topic/entity-tree';
import type { Slots } from './claims';
import type { Labelled } from './load-corpus';
import { entitiesIn } from './match-value';
import { share, type Measure, type Miss } from './measure';

/** Slots whose annotated values can be told apart by a program that knows nothing of the core's comparisons. */
const SLOTS_WITH_VALUES: Readonly<Record<string, (topic: Topic, a: string, b: string) => boolean>> = {
  arrival_date: daysApart,
  arrival_time: clocksApart,
  last_meeting_place: placesApart,
  last_meeting_date: daysApart,
  munitions_containers_count: numbersApart,
  artillery_shells_count: numbersApart,
  missiles_launched_count: numbersApart,
  previous_visit_year: daysApart,
  talks_duration: numbersApart,
  treaty_articles_count: numbersApart,
  treaty_signed_date: daysApart,
  visit_dates: daysApart,
  visit_length: lengthsApart,
  years_since_last_visit: numbersApart,
};

/**
 * Pairs of English articles whose annotated values for one slot cannot both be right: are they told (as differing, or as
 * not like for like), and are no others told? A pair counts once for each slot.
 */
export function measureDisagreements(topic: Topic, corpus: readonly Labelled[], slots: Slots): Measure[] {
  const english = corpus.filter(({ labels }) => labels.language === 'en' && labels.claims !== null);
  let right = 0;
  let found = 0;
  let wanted = 0;
  const misses: Miss[] = [];
  for (const [slot, areApart] of Object.entries(SLOTS_WITH_VALUES)) {
    const withSlot = english.filter(({ labels }) => labels.claims?.some((claim) => claim.slot === slot));
    for (const [i, a] of withSlot.entries()) {
      for (const b of withSlot.slice(i + 1)) {
        const values = (one: Labelled) =>
          (one.labels.claims ?? []).filter((claim) => claim.slot === slot).map(({ value }) => value);
        const isApart = values(a).every((x) => values(b).every((y) => areApart(topic, x, y)));
        const isTold = areTold(topic, claimsOf(a, slots[slot] ?? []), claimsOf(b, slots[slot] ?? []));
        wanted += isApart ? 1 : 0;
        found += isTold ? 1 : 0;
        right += isApart && isTold ? 1 : 0;
        if (isApart !== isTold) {
          misses.push({
            of: isTold ? 'told, but compatible' : 'not told',
            what: `${slot}: ${a.name} [${values(a).join('; ')}] beside ${b.name} [${values(b).join('; ')}]`,
          });
        }
      }
    }
  }
  return [
    {
      id: 'disagreements.precision',
      label: 'disagreements across the corpus: precision',
      value: share(right, found),
      goal: 95,
      cases: found,
      misses,
    },
    {
      id: 'disagreements.recall',
      label: 'disagreements across the corpus: recall',
      value: share(right, wanted),
      goal: 85,
      cases: wanted,
      misses: [],
    },
  ];
}

function claimsOf({ analysis }: Labelled, questions: readonly string[]): Claim[] {
  return analysis.claims.filter(({ question }) => questions.includes(question));
}

/** Whether some pair conflicts and none is compatible, be it as the vaguer of two. */
function areTold(topic: Topic, a: readonly Claim[], b: readonly Claim[]): boolean {
  const related = a.flatMap((one) => b.flatMap((other) => relate(topic, one, other) ?? []));
  const relations = related.map(({ relation, rules }) =>
    rules[0]?.endsWith('-near') ? 'corroborated' : relation,
  );
  return (
    relations.some((relation) => relation === 'differs' || relation === 'not-comparable') &&
    !relations.some((relation) => COMPATIBLE.has(relation))
  );
}

const COMPATIBLE: ReadonlySet<string> = new Set(['corroborated', 'vaguer', 'more-exact']);

const numberIn = (text: string) => Number((/\d[\d,]*(\.\d+)?/.exec(text)?.[0] ?? '').replaceAll(',', ''));

/** What an annotated figure reaches over: "more than n" to twice n, "up to n" from nothing, "about" and "nearly" a fifth to either side. */
function reachOf(text: string): readonly [low: number, high: number] {
  if (!/\d/.test(text)) return [0, Infinity];
  const figure = numberIn(text);
  if (/up to|less than|capacity/.test(text)) return [0, figure];
  if (/more than|at least|over/.test(text)) return [figure, figure * 2];
  return /about|nearly|almost|close to|roughly|some/.test(text)
    ? [figure * 0.8, figure * 1.2]
    : [figure, figure];
}

function numbersApart(_: Topic, a: string, b: string): boolean {
  const [x, y] = [reachOf(a), reachOf(b)];
  return x[1] < y[0] || y[1] < x[0];
}

/** Lengths of a stay: 21 hours are about a day, as nobody counts half days. */
function lengthsApart(topic: Topic, a: string, b: string): boolean {
  const inDays = (text: string) =>
    /hour/.test(text)
      ? `about ${Math.max(1, Math.round(numberIn(text) / 24))}`
      : text.replace('a day', '1 day').replace('less than 1 day', 'about 1 day');
  return numbersApart(topic, inDays(a), inDays(b));
}

function daysApart(_: Topic, a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => text.match(/\d{4}(-\d{2}){0,2}/g)?.[0] ?? '');
  return x !== undefined && y !== undefined && !x.startsWith(y) && !y.startsWith(x);
}

/** Two clock times further apart than this cannot both be one landing's. */
const MINUTES = 15;
/** "at two" leaves the minutes open. */
const MINUTES_OF_BARE_HOUR = 30;

function clocksApart(_: Topic, a: string, b: string): boolean {
  const minutes = (text: string) => {
    const clock = /(\d{1,2}):(\d{2})/.exec(text);
    return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
  };
  const [x, y] = [minutes(a), minutes(b)];
  return (
    x !== null &&
    y !== null &&
    Math.abs(x - y) > (x % 60 === 0 || y % 60 === 0 ? MINUTES_OF_BARE_HOUR : MINUTES)
  );
}

function placesApart(topic: Topic, a: string, b: string): boolean {
  const [x] = entitiesIn(topic, a);
  const [y] = entitiesIn(topic, b);
  return x !== undefined && y !== undefined && !isWithin(topic, x, y) && !isWithin(topic, y, x);
}
