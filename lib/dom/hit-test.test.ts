// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spansAt } from './hit-test';
import { Painter } from './paint';

/** Boxes of two spans, in CSS pixels: the second runs over two lines. */
const BOXES: Readonly<Record<string, readonly [left: number, top: number, right: number, bottom: number][]>> =
  {
    first: [[10, 10, 60, 30]],
    second: [
      [200, 10, 300, 30],
      [10, 40, 80, 60],
    ],
  };

let paragraph: HTMLElement;
let painter: Painter;

beforeEach(() => {
  document.body.innerHTML = '<p>Eleven thousand containers</p><p>Others</p>';
  paragraph = document.querySelector('p') ?? document.body;
  painter = new Painter();
  vi.spyOn(painter, 'ids').mockReturnValue(Object.keys(BOXES));
  vi.spyOn(painter, 'rangeOf').mockImplementation((id) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const boxes = (BOXES[id] ?? []).map(([left, top, right, bottom]) => ({ left, top, right, bottom }));
    return Object.assign(range, { getClientRects: () => boxes });
  });
});
afterEach(() => vi.unstubAllGlobals());

const at = (x: number, y: number, target: EventTarget = paragraph) =>
  spansAt(painter, document, x, y, [target]);

describe('what is painted at a point', () => {
  describe('where the browser does not tell (Firefox before 150)', () => {
    beforeEach(() => vi.stubGlobal('CSS', { highlights: new Map() }));

    it.each([
      ['a span', 20, 20, ['first']],
      ['the second line of one', 70, 50, ['second']],
      ['none, beside them', 100, 20, []],
    ])('is found by boxes: %s', (_what, x, y, spans) => {
      expect(at(x, y)).toEqual(spans);
    });

    it('is none in an element beside the one that is pointed at', () => {
      expect(at(20, 20, document.querySelectorAll('p')[1])).toEqual([]);
    });
  });

  it('is what the browser tells, each once', () => {
    const range = document.createRange();
    vi.spyOn(painter, 'ownerOf').mockReturnValue('second');
    const highlightsFromPoint = () => [{ ranges: [range] }, { ranges: [range] }];
    vi.stubGlobal('CSS', { highlights: Object.assign(new Map(), { highlightsFromPoint }) });
    expect(at(0, 0)).toEqual(['second']);
  });

  it('is nothing where the browser paints no highlights', () => {
    vi.stubGlobal('CSS', {});
    expect(at(20, 20)).toEqual([]);
  });
});
