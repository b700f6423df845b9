import { rowsBetween, type Grouped } from '../../lib/core/annotation/group-annotations';

/** Ids of what is selected. */
export type Selected = ReadonlySet<string>;

/** With every row between two (both counted, in either order) selected or not. */
export function withRange(
  selected: Selected,
  grouped: Grouped,
  [a, b]: readonly [number, number],
  isOn: boolean,
): Selected {
  const changed = new Set(selected);
  for (const { annotation } of rowsBetween(grouped, Math.min(a, b), Math.max(a, b) + 1)) {
    if (isOn) changed.add(annotation.id);
    else changed.delete(annotation.id);
  }
  return changed;
}
