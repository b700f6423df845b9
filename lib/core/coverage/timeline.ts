/** What was claimed when about when: the answers to one question as a picture over time, without its pixels. */
import { isPlan, type Value, type ValueOf } from '../claims/claim';
import { printedFigure } from '../claims/display';
import type { Question } from '../topic/schema';
import { publisherOf, type Told } from './origins';
import { daysOf, type DayRun } from './timeline-days';
import { groupBy } from '../group-by';

/** How an answer is put, as far as a picture tells it by shape: as what is, as what is to come or may be, as what is not. */
export type Stance = 'told' | 'planned' | 'denied';

/** One figure of one origin, in however many articles. */
export interface FigurePoint {
  readonly key: string;
  readonly value: ValueOf<'quantity'>;
  readonly display: string;
  readonly stance: Stance;
  /** The day as of which it is counted: the last of its period, else when it was first published; null when neither is stated. */
  readonly asOf: DayRun | null;
  /** The first day that it covers, where the articles say so. */
  readonly since: number | null;
  /** When it was published, each day once, earliest first. */
  readonly published: readonly DayRun[];
  readonly told: readonly Told[];
}

/** The figures of one origin, in the order of the days as of which they are counted. */
export interface FigureSeries {
  readonly origin: Told['origin'];
  readonly points: readonly FigurePoint[];
}

/** A mark in a lane: one answer, in however many articles of the lane. */
export interface LaneMark {
  readonly key: string;
  /** Days since 1970 or, in a picture of times, minutes since midnight, both inclusive; null when not stated. */
  readonly at: DayRun | null;
  readonly display: string;
  readonly stance: Stance;
  readonly told: readonly Told[];
}

/** A lane of a picture. */
export interface Lane {
  readonly key: string;
  /** Publishers, or an answer. Several where lanes that show the same were put together. */
  readonly names: readonly string[];
  readonly marks: readonly LaneMark[];
}

/** Figures by the day as of which they are counted, a series for each origin. */
export interface FiguresTimeline {
  readonly is: 'figures';
  /** Whether it is a running total: then an origin's later figure follows from its earlier one. */
  readonly isRunning: boolean;
  readonly series: readonly FigureSeries[];
}

/** Answers in lanes: days and times that are claimed by publisher, all other answers by the day of publication. */
export interface LanesTimeline {
  readonly is: 'days' | 'times' | 'answers';
  readonly lanes: readonly Lane[];
}

/** The picture that suits a question. */
export type Timeline = FiguresTimeline | LanesTimeline;

/** The timeline of what is told in answer to a question. Every answer is in it once. */
export function timelineOf(question: Question, told: readonly Told[]): Timeline {
  const { type } = question.value;
  switch (type) {
    case 'quantity':
      return figuresOf(question, told);
    case 'date':
    case 'time':
      return { is: type === 'date' ? 'days' : 'times', lanes: lanesByPublisher(question, told) };
    default:
      return { is: 'answers', lanes: lanesByAnswer(question, told) };
  }
}

/** How an answer to `question` is put. Where the question is whether something was denied, that it was is plainly told. */
export function stanceOf(question: Question | undefined, { answer }: Told): Stance {
  const isSaidOtherwise = answer.value.type === 'statement' || question?.denies !== undefined;
  if (answer.modality === 'denied' && question?.denies === undefined) return 'denied';
  if (answer.polarity === 'negated' && !isSaidOtherwise) return 'denied';
  return isPlan(answer.modality) ? 'planned' : 'told';
}

/** All that is told in a timeline. */
export function toldIn(timeline: Timeline): Told[] {
  return timeline.is === 'figures'
    ? timeline.series.flatMap(({ points }) => points.flatMap(({ told }) => told))
    : timeline.lanes.flatMap(({ marks }) => marks.flatMap(({ told }) => told));
}

/** Whether a picture shows more than a sentence would: figures that differ or were counted at different days, days and times of several. */
export function isWorthSeeing(timeline: Timeline): boolean {
  if (timeline.is === 'answers') return false;
  if (timeline.is !== 'figures') return timeline.lanes.flatMap(({ marks }) => marks).length > 1;
  const points = timeline.series.flatMap((series) => series.points);
  const spots = new Set(points.map(({ value, asOf }) => [value.min, value.max, asOf?.to].join()));
  return spots.size > 1;
}

function figuresOf(question: Question, told: readonly Told[]): FiguresTimeline {
  const isRunning = question.value.type === 'quantity' && question.value.cumulative === true;
  const series = [...groupBy(told, ({ origin }) => origin.key)].map(([key, group]) => ({
    // A group has at least one.
    origin: group[0]?.origin ?? { key, name: key, isOwnWord: false },
    points: pointsOf(question, key, group).sort(byAsOf),
  }));
  return { is: 'figures', isRunning, series };
}

/** The one figure that stands for a value in a picture: the one that is printed, else the middle between both bounds. */
export function figureOf(value: ValueOf<'quantity'>): number {
  return printedFigure(value) ?? ((value.min ?? 0) + (value.max ?? 0)) / 2;
}

/** Whether a figure says of which days it is; one that does not stands at the day of its publication. */
export function hasOwnDays({ value: { period } }: Pick<FigurePoint, 'value'>): boolean {
  return period !== undefined && (period.from !== null || period.to !== null);
}

/**
 * Of the points of a running total those that it goes through, in order: a total only grows, so a smaller figure told later ("more than
 * 1,000", long after 7,000) is no step back; what is planned, denied or without a date is none either.
 */
export function stepsOf({ points }: FigureSeries): FigurePoint[] {
  let highest = -Infinity;
  return points.filter(({ asOf, stance, value }) => {
    const isStep = asOf !== null && stance === 'told' && figureOf(value) >= highest;
    if (isStep) highest = figureOf(value);
    return isStep;
  });
}

function pointsOf(question: Question, origin: string, told: readonly Told[]): FigurePoint[] {
  const keyed = (one: Told) => [figureKey(one.answer.value), stanceOf(question, one)].join('|');
  return [...groupBy(told, keyed)].flatMap(([key, group]): FigurePoint[] => {
    const first = group[0];
    if (first?.answer.value.type !== 'quantity') return [];
    const { value, display } = first.answer;
    const published = publishedOf(group);
    const to = value.period?.to ?? null;
    return [
      {
        key: `${origin}|${key}`,
        value,
        display,
        stance: stanceOf(question, first),
        asOf: to === null ? (published[0] ?? null) : daysOf(to),
        since: daysOf(value.period?.from ?? null)?.from ?? null,
        published,
        told: group,
      },
    ];
  });
}

function figureKey(value: Value): string {
  if (value.type !== 'quantity') return value.type;
  const { min, max, approx, strict, period } = value;
  return [min, max, approx, strict === true, period?.from, period?.to].join();
}

function lanesByPublisher(question: Question, told: readonly Told[]): Lane[] {
  // The days are read once each, and not at every comparison.
  const dated = told.map((one) => ({ one, published: daysOf(one.article.published) }));
  const inOrder = dated.sort((a, b) => compareDays(a.published, b.published)).map(({ one }) => one);
  return [...groupBy(inOrder, ({ article }) => article.publisher ?? article.id)].map(([key, group]) => ({
    key,
    names: group.slice(0, 1).map(({ article }) => publisherOf(article)),
    marks: marksOf(question, key, group, ({ answer }) => spotOf(answer.value)),
  }));
}

function lanesByAnswer(question: Question, told: readonly Told[]): Lane[] {
  return [...groupBy(told, ({ answer }) => answer.display)]
    .map(([key, group]) => ({
      key,
      names: [key],
      marks: marksOf(question, key, group, ({ article }) => daysOf(article.published)).sort((a, b) =>
        compareDays(a.at, b.at),
      ),
    }))
    .sort((a, b) => answersIn(b) - answersIn(a));
}

function marksOf(
  question: Question,
  lane: string,
  told: readonly Told[],
  spot: (one: Told) => DayRun | null,
): LaneMark[] {
  const keyed = (one: Told) => {
    const at = spot(one);
    return [one.answer.display, at?.from, at?.to, stanceOf(question, one)].join('|');
  };
  return [...groupBy(told, keyed)].flatMap(([key, group]) => {
    const [first] = group;
    if (!first) return [];
    const { display } = first.answer;
    return [
      {
        key: `${lane}|${key}`,
        at: spot(first),
        display,
        stance: stanceOf(question, first),
        told: group,
      },
    ];
  });
}

/** Where a value itself lies in time. */
function spotOf(value: Value): DayRun | null {
  if (value.type === 'time') return { from: value.from, to: value.to };
  if (value.type !== 'date') return null;
  const [from, to] = [daysOf(value.from), daysOf(value.to)];
  return from && to ? { from: from.from, to: to.to } : null;
}

function publishedOf(told: readonly Told[]): DayRun[] {
  const runs = told.flatMap(({ article }) => daysOf(article.published) ?? []);
  const distinct = new Map(runs.map((run) => [`${run.from}-${run.to}`, run]));
  return [...distinct.values()].sort(compareDays);
}

function answersIn({ marks }: Lane): number {
  return marks.reduce((sum, { told }) => sum + told.length, 0);
}

function byAsOf(a: FigurePoint, b: FigurePoint): number {
  return (
    compareDays(a.asOf, b.asOf) ||
    compareDays(a.published[0] ?? null, b.published[0] ?? null) ||
    figureOf(a.value) - figureOf(b.value)
  );
}

/** Earliest first, what has no date last. */
function compareDays(a: DayRun | null, b: DayRun | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a.from - b.from || a.to - b.to;
}
