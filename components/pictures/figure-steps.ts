/** Running totals as lines in steps. */
import { figureOf, stepsOf, type FiguresTimeline } from '../../lib/core/coverage/timeline';
import { placeOn, type Axis } from './axis';
import { dayOf, middleOf, type ByDay } from './figure-marks';
import type { Box } from './place-labels';

/** Where a line turns, in px. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Where the steps of each running total turn. */
export function stepLines(
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
    const turns = lastOfEachDay(corners);
    return turns.length < 2 ? [] : [{ series: index, corners: turns }];
  });
}

/** Two figures of one day are no step from the one to the other. */
function lastOfEachDay(corners: readonly Corner[]): Corner[] {
  return corners.filter(({ x }, i) => corners[i + 1]?.x !== x);
}

/** A line in steps as the path of an SVG. */
export function pathOf(corners: readonly Corner[]): string {
  return corners.map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
}

/** What a line in steps covers. */
export function boxesAlong(corners: readonly Corner[]): Box[] {
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
