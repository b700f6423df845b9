/** The marks of figures over time: each a figure, or several that would cover one another. */
import { countArticles, type Told } from '../../lib/core/coverage/origins';
import { figureOf, type FigurePoint } from '../../lib/core/coverage/timeline';
import type { DayRun } from '../../lib/core/coverage/timeline-days';
import { placeOn, type Axis } from './axis';
import type { Plot } from './canvas';
import { t } from '../../locales/t-pictures';
import { shortFigure, shortNumber } from './say-figure';
import { widthOf } from './text-width';

/** By which of its two days a figure is placed. */
export type ByDay = 'as-of' | 'published';

/** A figure and its series, by its index. */
export interface SeriesPoint {
  readonly point: FigurePoint;
  readonly series: number;
}

/** A mark in the picture: a figure, or several that would cover one another. */
export interface FigureMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Which series, by its index; null where several meet. */
  readonly series: number | null;
  readonly points: readonly SeriesPoint[];
  readonly told: readonly Told[];
  readonly articles: number;
  /** Ends of the line from the lower to the upper bound, in px; null for one figure. */
  readonly bounds: { readonly top: number; readonly bottom: number } | null;
  /** Which end is open. */
  readonly open: 'up' | 'down' | null;
  /** The first day that it covers, in px; null where it is not stated. */
  readonly since: number | null;
  /** Where it was published, where that is another day than the one it stands at, in px. */
  readonly published: readonly number[];
  /** Whether it stands here only as it was published on that day, among figures that say of which days they are. */
  readonly isByPublication: boolean;
  /** The figure, and what else there is room for. */
  readonly label: { readonly x: number; readonly y: number; readonly text: string } | null;
}

/** Marks nearer to each other than this, in px, become one. */
const NEAR = 7;
/** From so many on they would be a column of dots: each mark stands for all that are told within a label's height. */
export const MANY = 80;
const NEAR_OF_MANY = 18;

/** A figure in its place, in px. */
export interface PlacedPoint extends SeriesPoint {
  readonly x: number;
  readonly y: number;
}

/** The days at which a figure is placed; null where it has none. */
export function dayOf({ asOf, published }: FigurePoint, by: ByDay): DayRun | null {
  return by === 'as-of' ? asOf : (published[0] ?? null);
}

/** The middle of some days; naught for none. */
export function middleOf(run: DayRun | null): number {
  return run === null ? 0 : (run.from + run.to) / 2;
}

/** The marks of some figures, from left to right. */
export function markFigures(
  spots: readonly PlacedPoint[],
  days: Axis,
  figures: Axis,
  by: ByDay,
): FigureMark[] {
  return bundle(spots, spots.length > MANY ? NEAR_OF_MANY : NEAR).map((group) =>
    markOf(group, days, figures, by),
  );
}

/** Groups of what stands within a few px, in order. */
function bundle(spots: readonly PlacedPoint[], near: number): PlacedPoint[][] {
  const groups: PlacedPoint[][] = [];
  const cells = new Map<number, PlacedPoint[]>();
  for (const spot of [...spots].sort((a, b) => a.x - b.x || a.y - b.y)) {
    const [column, row] = [Math.round(spot.x / near), Math.round(spot.y / near)];
    const group = neighbours(column, row)
      .map((cell) => cells.get(cell))
      .find((others) => others?.[0] && Math.hypot(others[0].x - spot.x, others[0].y - spot.y) < near);
    if (group) {
      group.push(spot);
      continue;
    }
    const started = [spot];
    groups.push(started);
    const cell = cellAt(column, row);
    if (!cells.has(cell)) cells.set(cell, started);
  }
  return groups;
}

function neighbours(column: number, row: number): number[] {
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => cellAt(column + dx, row + dy)));
}

/** No picture has ten thousand rows of cells. */
function cellAt(column: number, row: number): number {
  return column * 10_000 + row;
}

function markOf(group: readonly PlacedPoint[], days: Axis, figures: Axis, by: ByDay): FigureMark {
  // What most articles tell stands for all of them.
  const [first] = group.toSorted((a, b) => b.point.told.length - a.point.told.length);
  if (!first) throw new Error('a group has at least one');
  const { value, since, published } = first.point;
  const told = group.flatMap(({ point }) => point.told);
  const other = published.map((day) => placeOn(days, middleOf(day))).filter((x) => Math.abs(x - first.x) > 3);
  const isRange = value.min !== null && value.max !== null && value.min !== value.max;
  return {
    key: first.point.key,
    x: first.x,
    y: first.y,
    series: group.every(({ series }) => series === first.series) ? first.series : null,
    points: group.map(({ point, series }) => ({ point, series })),
    told,
    articles: countArticles(told),
    bounds: isRange
      ? { top: placeOn(figures, value.max ?? 0), bottom: placeOn(figures, value.min ?? 0) }
      : null,
    open: value.max === null ? 'up' : value.min === null ? 'down' : null,
    since: since === null || by === 'published' ? null : placeOn(days, since),
    published: by === 'as-of' ? other.filter((x) => x >= days.start && x <= days.end) : [],
    isByPublication: false,
    label: null,
  };
}

/**
 * The figure as it is told, bare where it is told as more and as less; of several figures two, or one and how many more: a range from the
 * lowest to the highest would be one that nobody printed.
 */
export function textOf({ points }: Pick<FigureMark, 'points'>): string {
  const figures = new Set(points.map(({ point }) => shortNumber(figureOf(point.value))));
  const told = [...new Set(points.map(({ point }) => shortFigure(point.value)))];
  const [only = ''] = figures;
  if (told.length > 1 && figures.size === 1) return only;
  const [first = '', second] = told;
  if (second === undefined) return first;
  return told.length === 2 ? `${first}, ${second}` : t('andMore', { names: first, n: told.length - 1 });
}

/** The marks of figures without any day, beside one another in a lane at height `y`. */
export function markUndated(all: readonly SeriesPoint[], plot: Plot, y: number, by: ByDay): FigureMark[] {
  const undated = all.filter(({ point }) => dayOf(point, by) === null);
  const start = plot.left + UNDATED_NAME;
  const widths = undated.map(({ point }) => widthOf(shortFigure(point.value)) + 36);
  const isRoomy = widths.reduce((sum, width) => sum + width, start) < plot.right;
  // Where not even the marks have room beside one another, they are one.
  const isTight = undated.length * NEAR * 2 > plot.right - start;
  const groups = isTight ? [undated] : undated.map((one) => [one]);
  let x = start;
  return groups.map((group, i): FigureMark => {
    const bare = markOf(
      group.map((one) => ({ ...one, x, y })),
      NOWHERE,
      NOWHERE,
      'published',
    );
    x += isRoomy ? (widths[i] ?? 0) : NEAR * 2;
    const label = isRoomy ? { x: bare.x + 10, y: y + 4, text: textOf(bare) } : null;
    return { ...bare, bounds: null, open: null, published: [], label };
  });
}

/** Room for the name of the lane without dates, in px. */
const UNDATED_NAME = 130;

/** An axis for what has no place on one. */
const NOWHERE: Axis = { low: 0, high: 1, start: 0, end: 0, isLog: false };
