import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPack } from '../../../tests/builders';
import { anyTold, aTold, packTold } from '../../../tests/told';
import { theSummit } from '../../../tests/topic';
import { factsOf } from '../topic/facts';
import type { Question } from '../topic/schema';
import { isWorthSeeing, stanceOf, stepsOf, timelineOf, toldIn, type Timeline } from './timeline';
import { daysOf, isoOf } from './timeline-days';
import { bundleLanes } from './timeline-lanes';

const topic = factsOf(aPack());
const [asked] = topic.pack.questions;
const question = (value: Question['value'], rest: Partial<Question> = {}): Question => ({
  ...asked!,
  value,
  ...rest,
});
const CONTAINERS = question({ type: 'quantity', unit: 'container', nouns: 'container*', cumulative: true });
const ARRIVAL = question({ type: 'date' });

function figures(timeline: Timeline) {
  if (timeline.is !== 'figures') throw new Error('not a picture of figures');
  return timeline.series;
}
function lanes(timeline: Timeline) {
  if (timeline.is === 'figures') throw new Error('not a picture of lanes');
  return timeline.lanes;
}
const quantity = (min: number, period?: { from: string | null; to: string | null }) => ({
  type: 'quantity' as const,
  min,
  max: min,
  approx: false,
  unit: 'container',
  ...(period && { period }),
});

describe('figures over time', () => {
  it('keeps the day of counting and the day of publication apart', () => {
    const [series] = figures(
      timelineOf(CONTAINERS, [
        aTold(
          topic,
          { value: quantity(6700, { from: '2023-08-01', to: '2024-02-29' }) },
          { published: '2024-06-18' },
        ),
      ]),
    );
    const point = series?.points[0];
    expect(point?.asOf).toEqual(daysOf('2024-02-29'));
    expect(point?.since).toBe(daysOf('2023-08-01')?.from);
    expect(point?.published).toEqual([daysOf('2024-06-18')]);
  });

  it('counts a figure without an end as of the day on which it was first published', () => {
    const since = { value: quantity(11000, { from: '2023-09-01', to: null }) };
    const [series] = figures(
      timelineOf(CONTAINERS, [
        aTold(topic, { ...since, article: 'b' }, { published: '2024-06-20' }),
        aTold(topic, { ...since, article: 'a' }, { published: '2024-06-18' }),
      ]),
    );
    expect(series?.points).toHaveLength(1);
    expect(series?.points[0]?.asOf).toEqual(daysOf('2024-06-18'));
    expect(series?.points[0]?.published).toHaveLength(2);
    expect(series?.points[0]?.told).toHaveLength(2);
  });

  it('shows the running count of the summit as a series for each counter', () => {
    const series = figures(
      timelineOf(theSummit().questionsById.get('arms.containers')!, packTold(theSummit(), 'arms.containers')),
    );
    const said = Object.fromEntries(
      series.map(({ origin, points }) => [origin.name, points.map(({ value }) => value.min ?? value.max)]),
    );
    expect(said).toEqual({
      'United States': [6300, 1000, 11000, 11000, 11000],
      'South Korea': [6700, 10000],
    });
  });

  it('takes no smaller figure that is told later for a step back of a running total', () => {
    const at = (min: number, day: string) =>
      aTold(topic, { article: day, value: quantity(min) }, { published: day });
    const [series] = figures(
      timelineOf(CONTAINERS, [at(7000, '2024-03-31'), at(1000, '2024-06-18'), at(11000, '2024-06-19')]),
    );
    expect(stepsOf(series!).map(({ value }) => value.min)).toEqual([7000, 11000]);
  });

  it('has a point for a figure without any date, last', () => {
    const [series] = figures(
      timelineOf(CONTAINERS, [
        aTold(topic, { value: quantity(1), article: 'a' }, { published: null }),
        aTold(topic, { value: quantity(2), article: 'b' }, { published: '2024-06' }),
      ]),
    );
    expect(series?.points.map(({ asOf }) => asOf)).toEqual([daysOf('2024-06'), null]);
  });

  it('tells plans and denials apart from what is told', () => {
    const told = (['asserted', 'planned', 'possible', 'denied'] as const).map((modality) =>
      stanceOf(CONTAINERS, aTold(topic, { modality })),
    );
    expect(told).toEqual(['told', 'planned', 'planned', 'denied']);
    expect(stanceOf(CONTAINERS, aTold(topic, { polarity: 'negated' }))).toBe('denied');
    const denial = question({ type: 'statement', yes: { en: 'yes' }, no: { en: 'no' } }, { denies: ['x'] });
    expect(stanceOf(denial, aTold(topic, { modality: 'denied', polarity: 'negated' }))).toBe('told');
  });
});

describe('lanes', () => {
  const day = (iso: string) => ({ type: 'date' as const, from: iso, to: iso });

  it('has a lane for each publisher of a day, the first published first', () => {
    const timeline = timelineOf(ARRIVAL, [
      aTold(
        topic,
        { article: 'a', value: day('2024-06-19') },
        { publisher: 'Late', published: '2024-06-20' },
      ),
      aTold(
        topic,
        { article: 'b', value: day('2024-06-18') },
        { publisher: 'Early', published: '2024-06-17' },
      ),
      aTold(topic, { article: 'c', value: day('2024-06-18') }, { publisher: null, published: null }),
    ]);
    expect(lanes(timeline).map(({ names }) => names)).toEqual([['Early'], ['Late'], ['“Two leaders meet”']]);
  });

  it('has a lane for each answer where answers lie on no line, the most given first', () => {
    const timeline = timelineOf(question({ type: 'statement', yes: { en: 'yes' }, no: { en: 'no' } }), [
      aTold(topic, { article: 'a', display: 'no' }),
      aTold(topic, { article: 'b', display: 'yes' }),
      aTold(topic, { article: 'c', display: 'yes' }, { published: null }),
    ]);
    expect(lanes(timeline).map(({ key, marks }) => [key, marks.map(({ at }) => at)])).toEqual([
      ['yes', [daysOf('2024-06-18'), null]],
      ['no', [daysOf('2024-06-18')]],
    ]);
  });

  it('puts lanes together that show the same when there are too many', () => {
    const told = Array.from({ length: 9 }, (_, i) =>
      aTold(
        topic,
        {
          article: `a${i}`,
          value: day(i < 5 ? '2024-06-18' : `2024-06-2${i}`),
          display: `${Math.max(i, 4)}`,
        },
        { publisher: `P${i}` },
      ),
    );
    const bundled = bundleLanes(lanes(timelineOf(ARRIVAL, told)), 5);
    expect(bundled.map(({ names }) => names.length)).toEqual([5, 1, 1, 1, 1]);
    const tighter = bundleLanes(lanes(timelineOf(ARRIVAL, told)), 3);
    expect(tighter.map(({ names }) => names.length)).toEqual([5, 1, 3]);
  });
});

it('loses no answer, in any picture, bundled or not', () => {
  const specs = {
    quantity: CONTAINERS,
    date: ARRIVAL,
    time: question({ type: 'time' }),
    statement: question({ type: 'statement', yes: { en: 'yes' }, no: { en: 'no' } }),
  };
  for (const type of ['quantity', 'date', 'time', 'statement'] as const) {
    fc.assert(
      fc.property(anyTold(topic, type), fc.integer({ min: 2, max: 8 }), (told, most) => {
        const timeline = timelineOf(specs[type], told);
        const ids = (all: typeof told) => all.map(({ answer }) => answer.claim).sort();
        expect(ids(toldIn(timeline))).toEqual(ids(told));
        if (timeline.is === 'figures') return;
        const bundled = bundleLanes(timeline.lanes, most);
        expect(bundled.length).toBeLessThanOrEqual(most);
        expect(ids(toldIn({ ...timeline, lanes: bundled }))).toEqual(ids(told));
      }),
      { numRuns: 40 },
    );
  }
});

describe('what is worth a picture', () => {
  it('is a figure that differs or was counted twice, and days of several', () => {
    const one = aTold(topic, { value: quantity(6700) });
    const other = aTold(topic, { article: 'b', value: quantity(11000) });
    expect(isWorthSeeing(timelineOf(CONTAINERS, [one]))).toBe(false);
    expect(isWorthSeeing(timelineOf(CONTAINERS, [one, aTold(topic, { ...one.answer, article: 'c' })]))).toBe(
      false,
    );
    expect(isWorthSeeing(timelineOf(CONTAINERS, [one, other]))).toBe(true);
  });
});

it('knows days, months and years, and what is none', () => {
  expect(daysOf('2024-06-18T23:00:00-05:00')).toEqual(daysOf('2024-06-18'));
  const run = daysOf('2024-02')!;
  expect([isoOf(run.from), isoOf(run.to)]).toEqual(['2024-02-01', '2024-02-29']);
  expect(daysOf('2024')!.to - daysOf('2024')!.from).toBe(365);
  for (const bad of [null, '', 'soon', '2024-13', '2024-06-31']) expect(daysOf(bad)).toBeNull();
});
