/** What a mark says in words: the same to who sees it and to who does not. */
import { publisherOf, type Origin, type Told, type ToldIn } from '../../lib/core/coverage/origins';
import type { GraphNode } from '../../lib/core/coverage/origins-graph';
import type { Stance, Lane } from '../../lib/core/coverage/timeline';
import { isoOf, type DayRun, type Tick } from '../../lib/core/coverage/timeline-days';
import { onDemand } from '../../lib/core/on-demand';
import { listOf, strung } from '../../locales/list';
import { dateLocale } from '../../locales/say';
import { t } from '../../locales/t-pictures';
import { formatDate } from '../../locales/format-date';
import { shortNumber } from './say-figure';

const formatOf = (parts: Intl.DateTimeFormatOptions) =>
  onDemand(() => new Intl.DateTimeFormat(dateLocale, { ...parts, timeZone: 'UTC' }));
// Made when a picture is drawn: the matrix, which is loaded with them, needs none.
const day = formatOf({ day: 'numeric', month: 'short', year: 'numeric' });
const shortDay = formatOf({ day: 'numeric', month: 'short' });
const shortMonth = formatOf({ month: 'short' });
const month = formatOf({ month: 'short', year: 'numeric' });
const year = formatOf({ year: 'numeric' });
const on = (at: number) => new Date(Math.floor(at) * 86_400_000);

/** A day in few words: “18 Jun 2024”. */
export function sayDay(at: number): string {
  return day().format(on(at));
}

/** A run of days in few words: a day, a month, a year, or from one to another. */
export function sayDays({ from, to }: DayRun): string {
  if (from === to) return sayDay(from);
  const [first, last] = [isoOf(from), isoOf(to)];
  const isMonth =
    first.endsWith('-01') && isoOf(to + 1).endsWith('-01') && first.slice(0, 7) === last.slice(0, 7);
  if (isMonth) return month().format(on(from));
  if (first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`) return year().format(on(from));
  return `${sayDay(from)} – ${sayDay(to)}`;
}

/** What stands at a division of an axis; the year only where it begins or where `isFirst`. */
export function sayTick(
  { at, unit }: Tick,
  isFirst: boolean,
): { readonly text: string; readonly year: string | null } {
  switch (unit) {
    case 'figure':
      return { text: shortNumber(at), year: null };
    case 'minute':
      return { text: clock(at), year: null };
    case 'year':
      return { text: year().format(on(at)), year: null };
    default: {
      const isNewYear = isFirst || isoOf(at).endsWith('-01-01');
      const text = (unit === 'day' ? shortDay() : shortMonth()).format(on(at));
      return { text, year: isNewYear ? year().format(on(at)) : null };
    }
  }
}

function clock(minutes: number): string {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** The day an article was published, in words. */
export function publishedOf({ article }: Told): string {
  return (article.published === null ? null : formatDate(article.published)) ?? t('dateNotStated');
}

/** An article's publisher, or its title and that it states none. */
export function publisherName({ publisher, title }: Pick<ToldIn, 'publisher' | 'title'>): string {
  const name = brief(publisherOf({ publisher, title }));
  return publisher === null ? strung([name, t('publisherNotStated')]) : name;
}

/** Whose word it is: the name, and that it is the publisher's own where it is. */
export function originName({ name, isOwnWord }: Origin): string {
  return isOwnWord ? t('ownWordOf', { name }) : name;
}

/** Some names: all of up to three, else two and how many more; each no longer than a line or two. */
export function someNames(names: readonly string[]): string {
  if (names.length <= 3) return listOf(names.map(brief));
  return t('andMore', { names: strung(names.slice(0, 2).map(brief)), n: names.length - 2 });
}

/** Longest name that is said in full, in characters. */
const LONGEST_NAME = 140;

function brief(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}

/** What a lane is called. */
export function laneName({ names }: Lane): string {
  return someNames(names);
}

/** What a node of the graph is called. */
export function nodeName({ names, isOwnWord }: GraphNode): string {
  if (isOwnWord) return names.length > 1 ? t('ownWords', { n: names.length }) : t('ownWord');
  return someNames(names);
}

/** How something is put, where it is not plainly told. */
export function sayStance(stance: Stance): string | null {
  return stance === 'told' ? null : t(`stance.${stance}`);
}

/** On whose words some answers rest: “on the word of Seoul, Washington”. */
export function sayOrigins(told: readonly Told[]): string {
  const names = new Map(told.map(({ origin }) => [origin.key, originName(origin)]));
  return t('mark.on', { name: someNames([...names.values()]) });
}

/** When some articles were published: the day, or the first and the last. */
export function sayPublished(told: readonly Told[]): string {
  const days = [...new Set(told.flatMap(({ article }) => article.published?.slice(0, 10) ?? []))].sort();
  const [first, last] = [days[0], days.at(-1)].map((iso) => (iso === undefined ? null : formatDate(iso)));
  if (!first || !last) return t('dateNotStated');
  return first === last
    ? t('mark.published', { day: first })
    : t('mark.publishedBetween', { from: first, to: last });
}
