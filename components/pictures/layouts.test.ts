/** What holds of every picture, whatever is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPack } from '../../tests/builders';
import { anyTold, aTold, packTold } from '../../tests/told';
import { theSummit } from '../../tests/topic';
import type { Told } from '../../lib/core/coverage/origins';
import { originsGraph } from '../../lib/core/coverage/origins-graph';
import { timelineOf, type FiguresTimeline, type LanesTimeline } from '../../lib/core/coverage/timeline';
import { factsOf } from '../../lib/core/topic/facts';
import type { Question } from '../../lib/core/topic/schema';
import { textOf } from './figure-marks';
import { layOutFigures, type FiguresLayout } from './figures-layout';
import { layOutLanes } from './lanes-layout';
import { layOutOrigins } from './origins-layout';
import { overlap, type Box } from './place-labels';
import { widthOf } from './text-width';
import { WHOLE, zoomed } from './zoom';

const topic = factsOf(aPack());
const ask = (value: Question['value']): Question => ({ ...topic.pack.questions[0]!, value });
const RUNNING = ask({ type: 'quantity', unit: 'container', nouns: 'container*', cumulative: true });
const DAYS = ask({ type: 'date' });
const TIMES = ask({ type: 'time' });

const figuresOf = (told: readonly Told[], question = RUNNING): FiguresTimeline => {
  const timeline = timelineOf(question, told);
  if (timeline.is !== 'figures') throw new Error('no figures');
  return timeline;
};
const lanesOf = (question: Question, told: readonly Told[]): LanesTimeline => {
  const timeline = timelineOf(question, told);
  if (timeline.is === 'figures') throw new Error('no lanes');
  return timeline;
};
const claims = (marks: readonly { told: readonly Told[] }[]) =>
  marks.flatMap(({ told }) => told.map(({ answer }) => answer.claim)).sort();
const all = (told: readonly Told[]) => told.map(({ answer }) => answer.claim).sort();
const canvas = fc.record({
  width: fc.integer({ min: 320, max: 1240 }),
  isSmall: fc.boolean(),
  zoom: fc.constant(WHOLE),
});

function labelBoxes({ marks, undated }: FiguresLayout): Box[] {
  return [...marks, ...undated].flatMap(({ label }) =>
    label ? [{ x: label.x, y: label.y - 11, width: widthOf(label.text), height: 14 }] : [],
  );
}

function pairs<T>(things: readonly T[]): [T, T][] {
  return things.flatMap((a, i) => things.slice(i + 1).map((b): [T, T] => [a, b]));
}

describe('a picture of figures', () => {
  it('has every answer in a mark, and no label on another', () => {
    fc.assert(
      fc.property(anyTold(topic, 'quantity', 80), canvas, fc.boolean(), (told, size, isByDay) => {
        const layout = layOutFigures(figuresOf(told), size, isByDay ? 'as-of' : 'published');
        expect(claims([...layout.marks, ...layout.undated])).toEqual(all(told));
        for (const [a, b] of pairs(labelBoxes(layout))) expect(overlap(a, b)).toBe(false);
        for (const { x, y } of layout.marks) {
          expect(x).toBeGreaterThanOrEqual(layout.plot.left);
          expect(x).toBeLessThanOrEqual(layout.plot.right);
          expect(y).toBeGreaterThanOrEqual(layout.plot.top - 1);
          expect(y).toBeLessThanOrEqual(layout.plot.bottom + 1);
        }
        for (const [a, b] of pairs(layout.labels)) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(14.9);
      }),
      { numRuns: 60 },
    );
  });

  it('counts what lies outside when one looks closer', () => {
    fc.assert(
      fc.property(anyTold(topic, 'quantity', 40), fc.double({ min: 0, max: 1, noNaN: true }), (told, at) => {
        const size = { width: 900, isSmall: false, zoom: zoomed(WHOLE, 4, at) };
        const { marks, undated, before, after } = layOutFigures(figuresOf(told), size, 'as-of');
        expect(claims([...marks, ...undated]).length + before + after).toBe(told.length);
      }),
      { numRuns: 60 },
    );
  });

  it('names both counters of the summit, each beside where its count ends', () => {
    const question = theSummit().questionsById.get('arms.containers')!;
    const timeline = figuresOf(packTold(theSummit(), question.id), question);
    const layout = layOutFigures(timeline, { width: 1200, isSmall: false, zoom: WHOLE }, 'as-of');
    expect(layout.labels.map(({ origins }) => origins.map(({ origin }) => origin.name))).toEqual([
      ['United States'],
      ['South Korea'],
    ]);
    const texts = layout.marks.flatMap(({ label }) => label?.text ?? []);
    expect(texts).toContain('11,000 · 4 articles');
    expect(texts).toContain('about 6,700');
    expect(texts).toContain('nearly 7,000');
    // What is told of no days stands among the others by its publication, and looks it.
    const byPublication = layout.marks.filter((mark) => mark.isByPublication).map(textOf);
    expect(byPublication).toEqual(['at least 10,000', 'more than 1,000']);
    // A step from nearly 7,000 up to 11,000, and none back to the 1,000 told on that day too.
    expect(layout.steps).toHaveLength(1);
  });

  const figure = (id: string, min: number | null, max: number | null, published: string) =>
    aTold(
      topic,
      { article: id, id, value: { type: 'quantity', min, max, approx: false, unit: 'container' } },
      { published },
    );

  it.each([
    [[6700, 6700], [7000, 7000], '6,700, 7,000'],
    [[null, 4_800_000], [5_000_000, 5_000_000], 'up to 4.8M, 5M'],
    [[11000, null], [11000, 11000], '11,000'],
    [[11000, null], [11000, null], 'at least 11,000'],
  ] as const)('makes no range of figures that share a mark, such as %j and %j: “%s”', (one, other, text) => {
    const told = [one, other].map(([min, max], i) => figure(`${i}`, min, max, '2024-06-18'));
    const points = figuresOf(told).series.flatMap((series) => series.points);
    expect(textOf({ points: points.map((point) => ({ point, series: 0 })) })).toBe(text);
  });

  it('draws no step between two figures of one day', () => {
    const [small, great] = [figure('a', 7000, 7000, '2024-06-18'), figure('b', 11000, 11000, '2024-06-18')];
    const size = { width: 1000, isSmall: false, zoom: WHOLE };
    expect(layOutFigures(figuresOf([small, great]), size, 'as-of').steps).toEqual([]);
    const before = figure('c', 1000, 1000, '2024-03-01');
    const { steps } = layOutFigures(figuresOf([before, small, great]), size, 'as-of');
    // One turn: from the earlier day to the greater of the later.
    expect(steps.map(({ path }) => path.match(/V/g))).toEqual([['V']]);
  });

  it.each([Infinity, Number.MAX_VALUE, -Number.MAX_VALUE, 1e21, Number.MIN_VALUE])(
    'is not torn by a figure that nobody can mean: %s',
    (wild) => {
      const told = [figure('a', 3, 3, '2024-06-18'), figure('b', wild, wild, '2024-06-19')];
      const size = { width: 900, isSmall: false, zoom: WHOLE };
      const { marks, figureTicks, plot, steps } = layOutFigures(figuresOf(told), size, 'as-of');
      expect(figureTicks.length).toBeLessThan(20);
      for (const { y } of marks) {
        expect(y).toBeGreaterThanOrEqual(plot.top - 1);
        expect(y).toBeLessThanOrEqual(plot.bottom + 1);
      }
      expect(steps.map(({ path }) => path).join()).not.toMatch(/NaN|Infinity/);
    },
  );

  it('shows figures that are very far apart by ratio, and says so in a line of its own', () => {
    const [told] = fc
      .sample(anyTold(topic, 'quantity', 1), { seed: 7, numRuns: 20 })
      .filter(({ length }) => length);
    const at = (figure: number, id: string): Told => ({
      ...told![0]!,
      answer: {
        ...told![0]!.answer,
        claim: id,
        value: { type: 'quantity', min: figure, max: figure, approx: false, unit: 'container' },
      },
    });
    const { figures, plot, notesY } = layOutFigures(
      figuresOf([at(3, 'a'), at(3_000_000, 'b')]),
      { width: 900, isSmall: false, zoom: WHOLE },
      'as-of',
    );
    expect(figures.isLog).toBe(true);
    // Below the year, which stands 28 px below the picture's foot.
    expect(notesY).toBeGreaterThanOrEqual(plot.bottom + 28 + 12);
  });
});

describe('a picture of lanes', () => {
  it('has every answer in a mark, and no mark or label on another', () => {
    for (const [question, type] of [
      [DAYS, 'date'],
      [TIMES, 'time'],
      [ask({ type: 'statement', yes: { en: 'yes' }, no: { en: 'no' } }), 'statement'],
    ] as const) {
      fc.assert(
        fc.property(anyTold(topic, type, 80), canvas, (told, size) => {
          const layout = layOutLanes(lanesOf(question, told), size, ({ display }) => display);
          const marks = layout.lanes.flatMap((lane) => lane.marks);
          expect(claims(marks)).toEqual(all(told));
          const labels = marks.flatMap(({ label, y }) =>
            label ? [{ x: label.x, y: y - 7, width: widthOf(label.text), height: 14 }] : [],
          );
          for (const [a, b] of pairs(labels)) expect(overlap(a, b)).toBe(false);
        }),
        { numRuns: 40 },
      );
    }
  });
});

describe('a picture of origins', () => {
  it('has everybody in their layer, below one another, and lines from left to right', () => {
    fc.assert(
      fc.property(anyTold(topic, 'quantity', 60), fc.integer({ min: 320, max: 1240 }), (told, width) => {
        const graph = originsGraph(told, 12);
        const layout = layOutOrigins(graph, width, ({ names }) => names.join(', '));
        expect(layout.nodes.map(({ node }) => node.key).sort()).toEqual(
          graph.nodes.map(({ key }) => key).sort(),
        );
        expect(layout.edges).toHaveLength(graph.edges.length);
        for (const [a, b] of pairs(layout.nodes).filter(([a, b]) => a.x === b.x))
          expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(23.9);
        for (const { node, y } of layout.nodes) {
          expect(y, node.key).toBeGreaterThan(0);
          expect(y).toBeLessThan(layout.height);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('puts five hundred figures of one day into a few marks, and names some', () => {
  const told = Array.from({ length: 500 }, (_, i) =>
    aTold(
      topic,
      {
        article: `a${i}`,
        id: `c${i}`,
        value: { type: 'quantity', min: 10 + i * 37, max: 10 + i * 37, approx: false, unit: 'container' },
        origin: `Source ${i % 97}`,
        attribution: [`Source ${i % 97}`],
      },
      { published: '2024-06-18' },
    ),
  );
  const size = { width: 1000, isSmall: false, zoom: WHOLE };
  const { marks, labels, unnamed, plot, notesY } = layOutFigures(figuresOf(told), size, 'as-of');
  expect(claims(marks)).toEqual(all(told));
  expect(marks.length).toBeLessThanOrEqual(20);
  for (const [a, b] of pairs(marks)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(14);
  expect(labels.length).toBeLessThanOrEqual(10);
  const named = labels.flatMap(({ origins }) => origins.map(({ series }) => series));
  expect(new Set(named).size + unnamed).toBe(97);
  expect(notesY).toBeGreaterThan(Math.max(plot.bottom, ...labels.map(({ y }) => y)) + 20);
});

it('lays out five hundred different answers as a picture one can read', () => {
  const [told = []] = fc.sample(anyTold(topic, 'quantity', 500, 500), { seed: 3, numRuns: 1 });
  const { marks, undated, labels } = layOutFigures(
    figuresOf(told),
    { width: 1000, isSmall: false, zoom: WHOLE },
    'as-of',
  );
  expect(told).toHaveLength(500);
  expect(claims([...marks, ...undated])).toEqual(all(told));
  expect(labels.length).toBeLessThanOrEqual(25);
  const [days = []] = fc.sample(anyTold(topic, 'date', 500, 500), { seed: 3, numRuns: 1 });
  const apart = days.map((one, i) => ({ ...one, article: { ...one.article, publisher: `P${i}` } }));
  expect(
    layOutLanes(lanesOf(DAYS, apart), { width: 1000, isSmall: false, zoom: WHOLE }, ({ display }) => display)
      .lanes,
  ).toHaveLength(40);
});
