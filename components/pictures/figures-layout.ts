/** Where everything stands in a picture of figures over time. Pure: the same figures and width give the same picture. */
import { figureOf, stepsOf, type FigurePoint, type FiguresTimeline } from '../../lib/core/coverage/timeline';
import { dayTicks, figureTicks, type DayRun, type Tick } from '../../lib/core/coverage/timeline-days';
import { countArticles, type Origin, type Told } from '../../lib/core/coverage/origins';
import { figureAxis, placeOn, type Axis } from './axis';
import { placeLabels, stack, type Box } from './place-labels';
import { t } from '../../locales/t-pictures';
import { shortFigure, shortNumber } from './say-figure';
import { widthOf } from './text-width';
import { seenOf, type Zoom } from './zoom';

/** By which of its two days a figure is placed. */
export type ByDay = 'as-of' | 'published';

/** How a picture is to be drawn. */
export interface Canvas {
  readonly width: number;
  readonly zoom: Zoom;
  /** A small one among many: lower, with fewer words. */
  readonly isSmall: boolean;
}

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
  /** The figure, and what else there is room for. */
  readonly label: { readonly x: number; readonly y: number; readonly text: string } | null;
}

/** The name of one series or of several that end in one mark. */
export interface SeriesLabel {
  readonly key: string;
  readonly origins: readonly { readonly origin: Origin; readonly series: number }[];
  readonly y: number;
  /** Where the line to its mark ends. */
  readonly to: { readonly x: number; readonly y: number };
}

/** The laid out picture. */
export interface FiguresLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
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
  /** Height of that lane's middle; null where there is none. */
  readonly undatedY: number | null;
  /** How many answers lie before and after what is seen. */
  readonly before: number;
  readonly after: number;
}

/** Marks nearer to each other than this, in px, become one. */
const NEAR = 7;
const LINE = 15;
const STRIP = 30;

/** Lays out figures over time. Every answer is in a mark, in the lane without dates, or counted as before or after what is seen. */
export function layOutFigures(timeline: FiguresTimeline, canvas: Canvas, by: ByDay): FiguresLayout {
  const { width, isSmall } = canvas;
  // The names on the right are set in bold, which is wider.
  const longest = Math.max(0, ...timeline.series.map(({ origin }) => widthOf(origin.name) * 1.1));
  const gutter = Math.round(Math.min(220, width * 0.4, Math.max(92, longest + 44)));
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
  const spots = dated.map((one): Placed => ({
    ...one,
    x: placeOn(days, middleOf(dayOf(one.point, by))),
    y: placeOn(figures, figureOf(one.point.value)),
  }));
  const inSight = spots.filter(({ x }) => x >= days.start - 1 && x <= days.end + 1);
  const bare = bundle(inSight).map((group) => markOf(group, days, figures, by));
  const steps = timeline.isRunning ? stepLines(timeline, days, figures, by) : [];
  const lines = steps.flatMap(({ corners }) => boxesAlong(corners));
  const marks = withLabels(bare, lines, plot, isSmall);
  const { labels, unnamed } = nameSeries(marks, plot, isSmall ? 2 : Infinity);
  const undatedY = strip ? height + strip / 2 : null;
  return {
    width,
    height: height + strip,
    plot,
    days,
    figures,
    dayTicks: dayTicks(seen.low, seen.high, Math.max(2, Math.floor((plot.right - plot.left) / 60))),
    figureTicks: figures.isLog ? powers(figures) : figureTicks(figures.low, figures.high, isSmall ? 3 : 5),
    marks,
    steps: steps.map(({ series, corners }) => ({ series, path: pathOf(corners) })),
    labels,
    unnamed,
    undated: undatedY === null ? [] : layOutUndated(all, plot, undatedY, by),
    undatedY,
    before: answersIn(spots.filter(({ x }) => x < days.start - 1)),
    after: answersIn(spots.filter(({ x }) => x > days.end + 1)),
  };
}

interface Placed extends SeriesPoint {
  readonly x: number;
  readonly y: number;
}

function dayOf({ asOf, published }: FigurePoint, by: ByDay): DayRun | null {
  return by === 'as-of' ? asOf : (published[0] ?? null);
}

function middleOf(run: DayRun | null): number {
  return run === null ? 0 : (run.from + run.to) / 2;
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

/** Groups of what stands within a few px, in order. */
function bundle(spots: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  const cells = new Map<number, Placed[]>();
  for (const spot of [...spots].sort((a, b) => a.x - b.x || a.y - b.y)) {
    const [column, row] = [Math.round(spot.x / NEAR), Math.round(spot.y / NEAR)];
    const group = neighbours(column, row)
      .map((cell) => cells.get(cell))
      .find((others) => others?.[0] && Math.hypot(others[0].x - spot.x, others[0].y - spot.y) < NEAR);
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

function markOf(group: readonly Placed[], days: Axis, figures: Axis, by: ByDay): FigureMark {
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
    label: null,
  };
}

/** The figure: as it is told where all tell it alike, bare where they differ in more or less only, and from the lowest to the highest. */
function textOf({ points }: FigureMark): string {
  const [first, ...more] = [...new Set(points.map(({ point }) => shortFigure(point.value)))];
  if (first === undefined || more.length === 0) return first ?? '';
  const figures = points.map(({ point }) => figureOf(point.value));
  const [low, high] = [Math.min(...figures), Math.max(...figures)].map(shortNumber);
  return low === high ? (low ?? '') : `${low}–${high}`;
}

/** What a mark may be labelled with, the longest first: its figure with how many articles give it, and the figure alone. */
function textsOf(mark: FigureMark): string[] {
  const figure = textOf(mark);
  return mark.articles > 1 ? [`${figure} · ${t('articles', { n: mark.articles })}`, figure] : [figure];
}

function withLabels(
  marks: readonly FigureMark[],
  lines: readonly Box[],
  plot: FiguresLayout['plot'],
  isSmall: boolean,
): FigureMark[] {
  const within = { x: plot.left + 4, y: 2, width: plot.right - plot.left, height: plot.bottom - 4 };
  const byWeight = [...marks].sort((a, b) => b.articles - a.articles).slice(0, isSmall ? 6 : 40);
  const texts = new Map(byWeight.map((mark) => [mark.key, textsOf(mark)]));
  const wanted = byWeight.map(({ key, x, y }) => ({
    key,
    x,
    y,
    widths: (texts.get(key) ?? []).map((text) => widthOf(text) + 2),
  }));
  const places = placeLabels(wanted, within, [...marks.flatMap(boxesOf), ...lines]);
  return marks.map((mark) => {
    const place = places.get(mark.key);
    const text = place && texts.get(mark.key)?.[place.text];
    return !place || text === undefined ? mark : { ...mark, label: { x: place.x, y: place.y, text } };
  });
}

/** What a mark covers, with its bounds and arrow. */
function boxesOf({ x, y, bounds, open, since, published }: FigureMark): Box[] {
  const ends = [x, ...(since === null ? [] : [since]), ...published];
  const left = Math.min(...ends);
  const boxes = [
    { x: x - 6, y: y - 6, width: 12, height: 12 },
    { x: left, y: y - 2, width: Math.max(...ends) - left, height: 4 },
  ];
  if (bounds) boxes.push({ x: x - 5, y: bounds.top, width: 10, height: bounds.bottom - bounds.top });
  if (open !== null) boxes.push({ x: x - 5, y: open === 'up' ? y - ARROW : y, width: 10, height: ARROW });
  return boxes;
}

/** Length of the arrow of an open bound, in px. */
const ARROW = 18;

function nameSeries(
  marks: readonly FigureMark[],
  plot: FiguresLayout['plot'],
  most: number,
): Pick<FiguresLayout, 'labels' | 'unnamed'> {
  // The last mark of each series; where series meet in one mark, they share a label.
  const lastOf = new Map<number, FigureMark>();
  const origins = new Map<number, Origin>();
  // Of several on one day the highest, where a running total ends.
  for (const mark of [...marks].sort((a, b) => a.x - b.x || b.y - a.y)) {
    for (const { point, series } of mark.points) {
      lastOf.set(series, mark);
      const origin = point.told[0]?.origin;
      if (origin) origins.set(series, origin);
    }
  }
  const byMark = new Map<FigureMark, SeriesLabel['origins'][number][]>();
  for (const [series, mark] of lastOf) {
    const origin = origins.get(series);
    if (origin) byMark.set(mark, [...(byMark.get(mark) ?? []), { origin, series }]);
  }
  const room = Math.min(most, Math.floor((plot.bottom - plot.top) / LINE));
  const ranked = [...byMark].sort((a, b) => b[0].articles - a[0].articles);
  const kept = ranked.slice(0, room).sort((a, b) => a[0].y - b[0].y || a[0].x - b[0].x);
  const ys = stack(
    kept.map(([mark]) => ({ wanted: mark.y, height: LINE })),
    plot.top - LINE / 2,
    plot.bottom + LINE / 2,
  );
  const labels = kept.map(([mark, met], i) => ({
    key: mark.key,
    origins: met,
    y: ys[i] ?? mark.y,
    to: { x: mark.x, y: mark.y },
  }));
  const unnamed = ranked.slice(room).reduce((sum, [, met]) => sum + met.length, 0);
  return { labels, unnamed };
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Where the steps of each running total turn. */
function stepLines(
  timeline: FiguresTimeline,
  days: Axis,
  figures: Axis,
  by: ByDay,
): { series: number; corners: Corner[] }[] {
  return timeline.series.flatMap((series, index) => {
    const corners = stepsOf(series)
      .filter((point) => dayOf(point, by) !== null)
      .map((point) => ({
        x: round(placeOn(days, middleOf(dayOf(point, by)))),
        y: round(placeOn(figures, figureOf(point.value))),
      }));
    return corners.length < 2 ? [] : [{ series: index, corners }];
  });
}

function pathOf(corners: readonly Corner[]): string {
  return corners.map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
}

function boxesAlong(corners: readonly Corner[]): Box[] {
  return corners.slice(1).flatMap(({ x, y }, i) => {
    const from = corners[i] ?? { x, y };
    return [
      { x: Math.min(from.x, x), y: from.y - 2, width: Math.abs(x - from.x), height: 4 },
      { x: x - 2, y: Math.min(from.y, y), width: 4, height: Math.abs(y - from.y) },
    ];
  });
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}

function layOutUndated(
  all: readonly SeriesPoint[],
  plot: FiguresLayout['plot'],
  y: number,
  by: ByDay,
): FigureMark[] {
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

function answersIn(spots: readonly Placed[]): number {
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
