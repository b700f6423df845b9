/** Where everything stands in a picture of figures over time. Pure: the same figures and width give the same picture. */
import {
  figureOf,
  hasOwnDays,
  type FigurePoint,
  type FiguresTimeline,
} from '../../lib/core/coverage/timeline';
import { dayTicks, figureTicks, type Tick } from '../../lib/core/coverage/timeline-days';
import { figureAxis, placeOn, type Axis } from './axis';
import type { Canvas, Plot } from './canvas';
import { labelMarks } from './figure-labels';
import {
  dayOf,
  MANY,
  markFigures,
  markUndated,
  middleOf,
  type ByDay,
  type FigureMark,
  type PlacedPoint,
} from './figure-marks';
import { boxesAlong, pathOf, stepLines } from './figure-steps';
import { nameSeries, type SeriesLabel } from './name-series';
import { widthOf } from './text-width';
import { seenOf } from './zoom';

/** The laid out picture. */
export interface FiguresLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly days: Axis;
  readonly figures: Axis;
  readonly dayTicks: readonly Tick[];
  readonly figureTicks: readonly Tick[];
  readonly marks: readonly FigureMark[];
  /** Steps of running totals, as paths. */
  readonly steps: readonly { readonly series: number; readonly path: string }[];
  readonly labels: readonly SeriesLabel[];
  /** How many series' names found no room. */
  readonly unnamed: number;
  /** Figures without any day, in a lane of their own at the foot. */
  readonly undated: readonly FigureMark[];
  /** Where the line of notes below the days stands; null where there is nothing to note. */
  readonly notesY: number | null;
  /** Height of that lane's middle; null where there is none. */
  readonly undatedY: number | null;
  /** How many answers lie before and after what is seen. */
  readonly before: number;
  readonly after: number;
}

/** Height of the lane without dates, in px. */
const STRIP = 30;
/** Height of the line of notes, in px. */
const NOTES = 16;
/** So many names stand beside a picture of very many answers. */
const MOST_NAMED = 10;
/** Room for “and 97 more”, in px. */
const AND_MORE = 90;

/** Lays out figures over time. Every answer is in a mark, in the lane without dates, or counted as before or after what is seen. */
export function layOutFigures(timeline: FiguresTimeline, canvas: Canvas, by: ByDay): FiguresLayout {
  const { width, isSmall } = canvas;
  // The names on the right are set in bold, which is wider.
  const longest = Math.max(0, ...timeline.series.map(({ origin }) => widthOf(origin.name) * 1.1));
  const isCrowded = timeline.series.flatMap(({ points }) => points).length > MANY;
  // Where many meet, beside a name stands how many more they are.
  const room = isCrowded ? longest + AND_MORE : longest;
  const gutter = Math.round(Math.min(isCrowded ? 300 : 220, width * 0.4, Math.max(92, room + 44)));
  const height = isSmall ? 210 : 360;
  const all = timeline.series.flatMap(({ points }, series) => points.map((point) => ({ point, series })));
  const dated = all.filter(({ point }) => dayOf(point, by) !== null);
  const strip = dated.length < all.length ? STRIP : 0;
  const plot = { left: 8, right: width - gutter, top: 22, bottom: height - 30 };
  const [low, high] = daysSeen(
    dated.map(({ point }) => point),
    by,
  );
  const seen = seenOf(canvas.zoom, low, high);
  const days: Axis = { ...seen, start: plot.left + 40, end: plot.right - 12, isLog: false };
  const figures = figureAxis(
    all.flatMap(({ point: { value } }) => [value.min, value.max].filter((bound) => bound !== null)),
    plot.top,
    plot.bottom,
  );
  const spots = dated.map((one): PlacedPoint => ({
    ...one,
    x: placeOn(days, middleOf(dayOf(one.point, by))),
    y: placeOn(figures, figureOf(one.point.value)),
  }));
  const inSight = spots.filter(({ x }) => x >= days.start - 1 && x <= days.end + 1);
  const steps = timeline.isRunning ? stepLines(timeline, days, figures, by) : [];
  const lines = steps.flatMap(({ corners }) => boxesAlong(corners));
  const isMixed = by === 'as-of' && all.some(({ point }) => hasOwnDays(point));
  const bare = markFigures(inSight, days, figures, by).map((mark) => ({
    ...mark,
    isByPublication: isMixed && !mark.points.some(({ point }) => hasOwnDays(point)),
  }));
  const marks = labelMarks(bare, lines, plot, isSmall);
  const { labels, unnamed } = nameSeries(
    marks,
    plot,
    isSmall ? 2 : inSight.length > MANY ? MOST_NAMED : Infinity,
  );
  const notes = figures.isLog || unnamed > 0 ? NOTES : 0;
  const undatedY = strip ? height + notes + strip / 2 : null;
  return {
    width,
    height: height + notes + strip,
    plot,
    days,
    figures,
    dayTicks: dayTicks(seen.low, seen.high, Math.max(2, Math.floor((plot.right - plot.left) / 60))),
    figureTicks: figures.isLog ? powers(figures) : figureTicks(figures.low, figures.high, isSmall ? 3 : 5),
    marks,
    steps: steps.map(({ series, corners }) => ({ series, path: pathOf(corners) })),
    labels,
    unnamed,
    undated: undatedY === null ? [] : markUndated(all, plot, undatedY, by),
    notesY: notes ? height + NOTES - 5 : null,
    undatedY,
    before: answersIn(spots.filter(({ x }) => x < days.start - 1)),
    after: answersIn(spots.filter(({ x }) => x > days.end + 1)),
  };
}

/** The days that the whole picture has, with room on either side. */
function daysSeen(points: readonly FigurePoint[], by: ByDay): [number, number] {
  const days = points.flatMap((point) => {
    const { asOf, since, published } = point;
    const shown = by === 'as-of' ? [asOf?.from, asOf?.to, since] : [];
    return [...shown, ...published.map(middleOf)].filter((day) => day != null);
  });
  if (days.length === 0) return [0, 1];
  const [low, high] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(1.5, (high - low) * 0.04);
  return [low - room, high + room];
}

function answersIn(spots: readonly PlacedPoint[]): number {
  return spots.reduce((sum, { point }) => sum + point.told.length, 0);
}

function powers({ low, high }: Axis): Tick[] {
  const first = Math.ceil(Math.log10(low));
  const last = Math.floor(Math.log10(high));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    at: 10 ** (first + i),
    unit: 'figure',
  }));
}
