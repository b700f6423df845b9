/** Lanes that show the same, put together, so that a picture of five hundred stays one that can be read. */
import type { Lane, LaneMark } from './timeline';

/**
 * At most `most` lanes: lanes that show the same become one, and if that is not enough, the emptiest of those that are left share the last
 * one. No answer is lost. Fewer lanes than that are left as they are.
 */
export function bundleLanes(lanes: readonly Lane[], most: number): Lane[] {
  if (lanes.length <= most) return [...lanes];
  const alike = new Map<string, Lane[]>();
  for (const lane of lanes) {
    const key = lane.marks.map(looksOf).sort().join('\n');
    alike.set(key, [...(alike.get(key) ?? []), lane]);
  }
  const merged = [...alike.values()].map(mergeLanes);
  if (merged.length <= most) return merged;
  const fullest = [...merged].sort((a, b) => toldIn(b) - toldIn(a));
  const kept = new Set(fullest.slice(0, most - 1));
  const rest = merged.filter((lane) => !kept.has(lane));
  return [...merged.filter((lane) => kept.has(lane)), mergeLanes(rest)];
}

function mergeLanes(lanes: readonly Lane[]): Lane {
  const [first] = lanes;
  if (first && lanes.length === 1) return first;
  const marks = new Map<string, LaneMark>();
  for (const mark of lanes.flatMap((lane) => lane.marks)) {
    const key = looksOf(mark);
    const known = marks.get(key);
    marks.set(key, known ? { ...known, told: [...known.told, ...mark.told] } : mark);
  }
  return {
    key: `bundle:${lanes.map(({ key }) => key).join('\n')}`,
    names: lanes.flatMap(({ names }) => names),
    marks: [...marks.values()],
  };
}

/** Marks that look alike say the same. */
function looksOf({ at, stance, display }: LaneMark): string {
  return [display, at?.from, at?.to, stance].join('|');
}

function toldIn({ marks }: Lane): number {
  return marks.reduce((sum, { told }) => sum + told.length, 0);
}
