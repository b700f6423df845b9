/** Figures as a table, for the terminal and for docs/performance.md. */
import type { Figure, Goal, Unit } from '../bench';
import type { Spread } from '../measure/statistics';

/** Heads of the columns. */
export const COLUMNS = ['what', 'ours', 'beside it', 'ratio', 'goal', ''] as const;

/** A figure as the cells of its row. */
export function rowOf(figure: Figure): readonly string[] {
  const { what, unit, ours, peer, ratio, goal } = figure;
  return [
    what,
    withSpread(ours, unit),
    peer ? `${peer.name}: ${withSpread(peer.spread, unit)}` : '',
    ratio ? `${short(ratio.median)}× (${short(ratio.low)}–${short(ratio.high)})` : '',
    goal ? `≤ ${short(goal.most)}${goal.of === 'ratio' ? '×' : ` ${unit}`}` : '',
    goal ? (isReached(figure, goal) ? 'reached' : 'missed') : '',
  ];
}

/** Whether the median is within the goal. */
export function isReached({ ours, ratio }: Figure, { of, most }: Goal): boolean {
  const measured = of === 'ratio' ? ratio : ours;
  return measured !== undefined && measured.median <= most;
}

/** Three figures, as more say nothing of a measurement. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return value >= 1_000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

function withSpread({ median, low, high }: Spread, unit: Unit): string {
  const shown = unit === 'count' ? '' : ` ${unit}`;
  return low === high
    ? `${short(median)}${shown}`
    : `${short(median)}${shown} (${short(low)}–${short(high)})`;
}

/** Rows of a Markdown table. */
export function markdownTable(figures: readonly Figure[]): string {
  const rows = [COLUMNS, COLUMNS.map(() => '---'), ...figures.map(rowOf)];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
