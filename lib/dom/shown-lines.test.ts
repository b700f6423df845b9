// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Block, Place } from './collect-blocks';
import { shownLines } from './shown-lines';
import { runNow } from '../core/run-now';

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

it('leaves out what is hidden, be it one line among many that are alike', () => {
  const article = placeIn(null, 'article');
  const lines = Array.from({ length: 40 }, () => lineIn(placeIn(article)));
  const [, , hidden] = lines;
  expect(runNow(shownLines(lines, (element) => element !== hidden?.place.element))).toEqual(
    lines.filter((line) => line !== hidden),
  );
});

it('asks once of the lines of one element', () => {
  const item = placeIn(null);
  let asked = 0;
  const lines = [lineIn(item), lineIn(item), lineIn(item)];
  expect(runNow(shownLines(lines, () => ++asked > 0))).toEqual(lines);
  expect(asked).toBe(1);
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
