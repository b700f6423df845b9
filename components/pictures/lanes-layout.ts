/** Where everything stands in a picture of lanes. Pure: the same lanes and width give the same picture. */
import { countArticles, type Told } from '../../lib/core/coverage/origins';
import type { Lane, LaneMark, LanesTimeline } from '../../lib/core/coverage/timeline';
import { dayTicks, minuteTicks, type Tick } from '../../lib/core/coverage/timeline-days';
import { bundleLanes } from '../../lib/core/coverage/timeline-lanes';
import { placeOn, type Axis } from './axis';
import type { Canvas } from './canvas';
import { someNames } from './say-told';
import { cutTo, widthOf } from './text-width';
import { seenOf } from './zoom';

/** A mark in its place. */
export interface PlacedMark {
  readonly key: string;
  /** Of its first and last day, in px; the same for a point. */
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly stance: LaneMark['stance'];
  readonly told: readonly Told[];
  readonly articles: number;
  /** Answers in it: one unless marks that would cover one another were put together. */
  readonly displays: readonly string[];
  /** Beside it; null where there is no room. */
  readonly label: LaneLabel | null;
}

interface LaneLabel {
  readonly x: number;
  readonly text: string;
  /** Whether it interrupts its bar, as there is no room beside. */
  readonly isOnBar: boolean;
}

/** A lane in its place. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
}

/** The laid out picture. */
export interface LanesLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly axis: Axis;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly PlacedLane[];
  /** Where the column for what has no date begins, in px; null where everything has one. */
  readonly undated: number | null;
  /** How many answers lie before and after what is seen. */
  readonly before: number;
  readonly after: number;
}

const ROW = 24;
const TOP = 30;
/** Rows of one lane; what needs more is put together in the last. */
const MOST_ROWS = 5;
const UNDATED = 128;
const RADIUS = 6;

/** What a mark is labelled with. */
export type LabelOf = (mark: LaneMark) => string;

/** Lays out lanes. Every answer is in a mark, or counted as before or after what is seen. */
export function layOutLanes(timeline: LanesTimeline, canvas: Canvas, labelOf: LabelOf): LanesLayout {
  const lanes = bundleLanes(timeline.lanes, canvas.isSmall ? 6 : 40);
  const marks = lanes.flatMap((lane) => lane.marks);
  const hasUndated = marks.some(({ at }) => at === null);
  const longest = Math.max(0, ...lanes.map(({ names }) => widthOf(someNames(names))));
  const left = Math.round(Math.min(Math.max(90, longest + 18), canvas.width * 0.34));
  const right = canvas.width - (hasUndated ? UNDATED : 8);
  const seen = seenOf(canvas.zoom, ...ends(marks, timeline.is));
  const axis: Axis = { ...seen, start: left + 14, end: right - 14, isLog: false };
  const undated = hasUndated ? right + 4 : null;
  let top = TOP;
  const placed = lanes.map((lane) => {
    const row = placeLane(lane, { axis, right, undated, width: canvas.width, top, labelOf });
    top += row.height;
    return row;
  });
  const most = Math.max(2, Math.floor((right - left) / 76));
  const outside = (isOut: (at: { from: number; to: number }) => boolean) =>
    marks.reduce((sum, { at, told }) => sum + (at !== null && isOut(at) ? told.length : 0), 0);
  return {
    width: canvas.width,
    height: top + 8,
    plot: { left, right, top: TOP, bottom: top },
    axis,
    ticks:
      timeline.is === 'times' ? minuteTicks(seen.low, seen.high, most) : dayTicks(seen.low, seen.high, most),
    lanes: placed,
    undated,
    before: outside(({ to }) => to < seen.low),
    after: outside(({ from }) => from > seen.high),
  };
}

function ends(marks: readonly LaneMark[], is: LanesTimeline['is']): [number, number] {
  const runs = marks.flatMap(({ at }) => at ?? []);
  if (runs.length === 0) return [0, 1];
  const [low, high] = [Math.min(...runs.map(({ from }) => from)), Math.max(...runs.map(({ to }) => to))];
  // A day alone stands in its week, a time in its hours.
  const room = Math.max(is === 'times' ? 45 : 1.5, (high - low) * 0.05);
  return [low - room, high + room];
}

interface LaneFrame {
  readonly axis: Axis;
  readonly right: number;
  readonly undated: number | null;
  readonly width: number;
  readonly top: number;
  readonly labelOf: LabelOf;
}

interface Spot {
  readonly mark: LaneMark;
  readonly x: number;
  readonly end: number;
}

function placeLane(lane: Lane, frame: LaneFrame): PlacedLane {
  const spots = lane.marks
    .flatMap((mark) => spotOf(mark, frame) ?? [])
    .sort((a, b) => a.x - b.x || a.end - b.end);
  // Up to where each row is taken.
  const rows: number[] = [];
  const placed: { row: number; spots: Spot[]; label: LaneLabel | null }[] = [];
  const isCrowded = spots.length > 40;
  for (const spot of spots) {
    const same = placed.find(({ spots: [first] }) => first && isOver(first, spot, isCrowded));
    if (same) {
      same.spots.push(spot);
      continue;
    }
    const row = rows.findIndex((until) => until < spot.x - RADIUS - 3);
    const at = row >= 0 ? row : rows.length;
    const isLast = at >= MOST_ROWS;
    if (isLast) {
      // The nearest mark takes it in.
      placed.toSorted((a, b) => distance(a.spots, spot) - distance(b.spots, spot))[0]?.spots.push(spot);
      continue;
    }
    const label = labelAt(spot, frame, rows[at] ?? frame.axis.start);
    rows[at] = Math.max(spot.end + RADIUS, label ? label.x + widthOf(label.text) : 0);
    placed.push({ row: at, spots: [spot], label });
  }
  const height = Math.max(1, rows.length) * ROW;
  return {
    lane,
    top: frame.top,
    height,
    marks: placed.map(({ row, spots: [first, ...more], label }) =>
      // Where others joined it, its label would tell of one only.
      toPlaced(first, more, frame.top + row * ROW + ROW / 2, more.length === 0 ? label : null),
    ),
  };
}

function distance([first]: readonly Spot[], { x }: Spot): number {
  return Math.abs((first?.x ?? Infinity) - x);
}

function toPlaced(
  first: Spot | undefined,
  more: readonly Spot[],
  y: number,
  label: LaneLabel | null,
): PlacedMark {
  if (!first) throw new Error('a mark stands for one answer or more');
  const told = [first, ...more].flatMap(({ mark }) => mark.told);
  return {
    key: first.mark.key,
    x: first.x,
    end: first.end,
    y,
    stance: first.mark.stance,
    told,
    articles: countArticles(told),
    displays: [...new Set([first, ...more].map(({ mark }) => mark.display))],
    label,
  };
}

function spotOf(mark: LaneMark, { axis, undated }: LaneFrame): Spot | null {
  if (mark.at === null) return undated === null ? null : { mark, x: undated + 10, end: undated + 10 };
  if (mark.at.to < axis.low || mark.at.from > axis.high) return null;
  const x = Math.max(axis.start, placeOn(axis, mark.at.from));
  const end = Math.min(axis.end, placeOn(axis, mark.at.to));
  return { mark, x, end: end - x < 4 ? x : end };
}

/** Whether two marks would be one to the eye and say the same; in a crowd, whether they would be one to the eye. */
function isOver(a: Spot, b: Spot, isCrowded: boolean): boolean {
  const isNear = Math.abs(a.x - b.x) < RADIUS && Math.abs(a.end - b.end) < RADIUS;
  return isNear && a.mark.stance === b.mark.stance && (isCrowded || a.mark.display === b.mark.display);
}

/** Behind the mark where there is room, else before it, else in its bar, else cut. */
function labelAt({ mark, x, end }: Spot, frame: LaneFrame, taken: number): LaneLabel | null {
  const { right, undated, width, labelOf } = frame;
  const limit = undated !== null && x >= undated ? width : right;
  const at = end + RADIUS + 4;
  const room = limit - at - 2;
  const text = cutTo(labelOf(mark), LONGEST);
  const before = x - RADIUS - 4 - widthOf(text);
  if (widthOf(text) <= room) return { x: at, text, isOnBar: false };
  if (before > taken + 4 && (undated === null || x < undated)) return { x: before, text, isOnBar: false };
  if (end - x > widthOf(text) + 40) return { x: (x + end - widthOf(text)) / 2, text, isOnBar: true };
  return room < 44 ? null : { x: at, text: cutTo(text, room), isOnBar: false };
}

/** The widest label, in px: what is longer is cut. */
const LONGEST = 220;
