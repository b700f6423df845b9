/** The names of series, to the right of a picture of figures. */
import type { Origin } from '../../lib/core/coverage/origins';
import type { Plot } from './canvas';
import type { FigureMark } from './figure-marks';
import { stack } from './place-labels';

/** The name of one series or of several that end in one mark. */
export interface SeriesLabel {
  readonly key: string;
  /** The one first on whose word most is told. */
  readonly origins: readonly { readonly origin: Origin; readonly series: number }[];
  readonly y: number;
  /** Where the line to its mark ends. */
  readonly to: { readonly x: number; readonly y: number };
}

/** The names that found room, and how many did not. */
export interface NamedSeries {
  readonly labels: readonly SeriesLabel[];
  readonly unnamed: number;
}

/** Height of a name, in px. */
const LINE = 15;

/** Names series beside their last marks, those with most articles first; `most` at most. */
export function nameSeries(marks: readonly FigureMark[], plot: Plot, most: number): NamedSeries {
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
    origins: mostToldFirst(mark, met),
    y: ys[i] ?? mark.y,
    to: { x: mark.x, y: mark.y },
  }));
  const unnamed = ranked.slice(room).reduce((sum, [, met]) => sum + met.length, 0);
  return { labels, unnamed };
}

/** Those who meet in a mark, the one first on whose word most of it is told. */
function mostToldFirst({ points }: FigureMark, met: SeriesLabel['origins']): SeriesLabel['origins'] {
  const told = new Map<number, number>();
  for (const { point, series } of points) told.set(series, (told.get(series) ?? 0) + point.told.length);
  return met.toSorted((a, b) => (told.get(b.series) ?? 0) - (told.get(a.series) ?? 0));
}
