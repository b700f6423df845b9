/** Labels beside the marks of figures. */
import { t } from '../../locales/t-pictures';
import type { Plot } from './canvas';
import { textOf, type FigureMark } from './figure-marks';
import { placeLabels, type Box } from './place-labels';
import { widthOf } from './text-width';

/** The marks, with labels beside those for which there is room, clear of `lines`. */
export function labelMarks(
  marks: readonly FigureMark[],
  lines: readonly Box[],
  plot: Plot,
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

/** What a mark may be labelled with, the longest first: its figure with how many articles give it, and the figure alone. */
function textsOf(mark: FigureMark): string[] {
  const figure = textOf(mark);
  return mark.articles > 1 ? [`${figure} · ${t('articles', { n: mark.articles })}`, figure] : [figure];
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
