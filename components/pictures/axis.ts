/** A line in a picture: from what is measured to px. */
import { GREATEST_FIGURE } from '../../lib/core/claims/sane-figures';

/** A scale from `low`…`high` to `start`…`end` px. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly end: number;
  /** Whether equal steps are equal ratios. */
  readonly isLog: boolean;
}

/** Where something stands on an axis, in px; beyond its ends where it is beyond what is seen. By ratio, naught stands at the foot. */
export function placeOn({ low, high, start, end, isLog }: Axis, figure: number): number {
  const at = bounded(figure);
  const share = isLog
    ? (Math.log(Math.max(at, low)) - Math.log(low)) / (Math.log(high) - Math.log(low))
    : (at - low) / (high - low);
  return start + share * (end - start);
}

/** Figures further apart than this are shown by ratio, or the small ones would all lie on the ground. */
const TOO_FAR_APART = 300;

/** An axis upwards for figures: from naught, or by ratio where they are very far apart. */
export function figureAxis(told: readonly number[], top: number, bottom: number): Axis {
  const figures = told.map(bounded);
  const highest = Math.max(1, ...figures);
  const lowest = Math.min(...figures.filter((figure) => figure > 0), highest);
  const isLog = highest / Math.max(lowest, 1) > TOO_FAR_APART && lowest >= 1;
  return {
    low: isLog ? lowest / 1.6 : Math.min(0, ...figures),
    high: isLog ? highest * 1.6 : highest * 1.08,
    start: bottom,
    end: top,
    isLog,
  };
}

/** What was kept before such figures were refused must not tear the picture. */
function bounded(figure: number): number {
  return Math.max(-GREATEST_FIGURE, Math.min(GREATEST_FIGURE, figure));
}
