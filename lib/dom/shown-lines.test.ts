// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Block, Place } from './collect-blocks';
import { shownLines } from './shown-lines';
import { runNow } from './slices';

const placeIn = (outer: Place | null, name = 'p'): Place => ({
  element: document.createElement(name),
  name,
  hasAttributes: false,
  outer,
});
const lineIn = (place: Place): Block => ({
  text: 'A line.',
  from: 0,
  to: 0,
  place,
  linkCharacters: 0,
  isEastAsian: false,
});

it('leaves out all that a pay wall hides, and asks few where nothing is hidden', () => {
  const article = placeIn(null, 'article');
  const lines = Array.from({ length: 40 }, () => lineIn(placeIn(article)));
  const open = new Set(lines.slice(0, 3).map(({ place }) => place.element));
  open.add(article.element);
  expect(runNow(shownLines(lines, (element) => open.has(element)))).toEqual(lines.slice(0, 3));
  let asked = 0;
  expect(runNow(shownLines(lines, () => ++asked > 0))).toEqual(lines);
  expect(asked).toBe(4);
});

it('asks what is around an element without a box of its own', () => {
  const [outer, contents] = [placeIn(null, 'div'), placeIn(null, 'x-y')];
  const line = lineIn({ ...contents, outer });
  expect(
    runNow(
      shownLines([line], (element) => (element === contents.element ? null : element !== outer.element)),
    ),
  ).toEqual([]);
});
