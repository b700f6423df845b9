import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../lib/core/claims/claim';
import type { Question } from '../../lib/core/topic/schema';
import { aPack } from '../../tests/builders';
import { draftFor, readDraft, type ValueDraft } from './value-draft';

function asking(value: Question['value']): Question {
  const [question] = aPack().questions;
  if (!question) throw new Error('The pack asks something.');
  return { ...question, value };
}

const OPTIONS = [{ id: 'yes-sir', label: { en: 'Yes' }, cues: {} }];
const SPECS = {
  quantity: { type: 'quantity', unit: 'container', nouns: 'container*' },
  date: { type: 'date' },
  time: { type: 'time' },
  place: { type: 'place' },
  choice: { type: 'choice', exclusive: true, options: OPTIONS },
  statement: { type: 'statement', yes: { en: 'Yes' }, no: { en: 'No' } },
} as const satisfies Record<Value['type'], Question['value']>;

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const number = fc.nat({ max: 10_000_000 }).map((n) => n / 10);
const minutes = fc.nat({ max: 24 * 60 - 1 });
const value: fc.Arbitrary<Value> = fc.oneof(
  fc
    .record({
      type: fc.constant('quantity' as const),
      min: number,
      max: number,
      approx: fc.boolean(),
      unit: fc.constant('container'),
    })
    .map((figure) => ({
      ...figure,
      min: Math.min(figure.min, figure.max),
      max: Math.max(figure.min, figure.max),
    })),
  fc
    .record({ at: number, isLeast: fc.boolean(), strict: fc.boolean(), period: fc.option(days) })
    .map(({ at, isLeast, strict, period }) => ({
      type: 'quantity' as const,
      min: isLeast ? at : null,
      max: isLeast ? null : at,
      approx: false,
      ...(strict && { strict }),
      unit: 'container',
      ...(period && { period }),
    })),
  days.map((span) => ({ type: 'date' as const, ...span })),
  fc
    .integer({ min: 1000, max: 2999 })
    .map((year) => ({ type: 'date' as const, from: `${year}-01-01`, to: `${year}-12-31` })),
  fc.constant({ type: 'date' as const, from: '2024-02-01', to: '2024-02-29' }),
  fc.tuple(minutes, minutes, fc.boolean()).map(([a, b, approx]) => ({
    type: 'time' as const,
    from: Math.min(a, b),
    to: Math.max(a, b),
    approx,
  })),
  fc.constant({ type: 'place' as const, place: 'vladivostok' }),
  fc.constant({ type: 'choice' as const, option: 'yes-sir' }),
  fc.boolean().map((holds) => ({ type: 'statement' as const, holds })),
);

const figure = (facts: Partial<Extract<ValueDraft, { type: 'quantity' }>>): ValueDraft => ({
  type: 'quantity',
  bound: 'exactly',
  amount: '',
  upper: '',
  approx: false,
  unit: 'container',
  from: '',
  to: '',
  ...facts,
});

describe('a value in a form', () => {
  it('is the same value when nothing is changed', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(readDraft(draftFor(asking(SPECS[given.type]), given))).toEqual({ value: given });
      }),
    );
  });

  it('begins empty where the question takes another kind of value, and is no value then', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...Object.values(SPECS)), (given, spec) => {
        fc.pre(given.type !== spec.type);
        expect(readDraft(draftFor(asking(spec), given))).toHaveProperty('mistakes');
      }),
    );
    const shells = asking({ ...SPECS.quantity, unit: 'shell' });
    const [containers] = [{ type: 'quantity', min: 1, max: 1, approx: false, unit: 'container' } as const];
    expect(draftFor(shells, containers)).toMatchObject({ amount: '', unit: 'shell' });
  });

  it.each([
    ['6,700', 6700],
    ['6 700', 6700],
    [' 3.5 ', 3.5],
    ['7,000', 7000],
    ['7\u00a0000', 7000],
    ["7'000", 7000],
    ['7’000', 7000],
    ['7.0', 7],
    ['7.0000', 7],
    ['0.125', 0.125],
    ['1000000000000000', 1e15],
    ['1,234,567.25', 1_234_567.25],
  ])('reads the figure %s', (amount, min) => {
    expect(readDraft(figure({ amount }))).toMatchObject({ value: { min, max: min } });
  });

  it.each([
    ['no figure', figure({ amount: 'many' }), { amount: 'amount' }],
    ['an empty figure', figure({}), { amount: 'amount' }],
    ['a figure with the thousands amiss', figure({ amount: '6,70' }), { amount: 'amount' }],
    [
      'what is seven to some and seven thousand to others',
      figure({ amount: '7.000' }),
      { amount: 'grouping' },
    ],
    ['millions with points', figure({ amount: '7.000.000' }), { amount: 'grouping' }],
    ['less than none', figure({ amount: '−5' }), { amount: 'negative' }],
    ['a figure beyond all', figure({ amount: '9'.repeat(400) }), { amount: 'great' }],
    ['a figure as machines write it', figure({ amount: '1e21' }), { amount: 'amount' }],
    [
      'a day before all years',
      { type: 'date', span: 'days', from: '0001-01-01', to: '9999-12-31', month: '', year: '' },
      { to: 'years' },
    ],
    ['bounds the wrong way round', figure({ bound: 'between', amount: '9', upper: '8' }), { upper: 'order' }],
    ['half a rank', figure({ amount: '1.5', unit: 'ordinal' }), { amount: 'whole' }],
    [
      'days the wrong way round',
      figure({ amount: '1', from: '2024-02-01', to: '2024-01-01' }),
      { to: 'order' },
    ],
    ['no day', { type: 'date', span: 'day', from: '', to: '', month: '', year: '' }, { from: 'day' }],
    [
      'a month of no year',
      { type: 'date', span: 'month', from: '', to: '', month: '', year: 'then' },
      { year: 'year', month: 'choose' },
    ],
    ['no time', { type: 'time', from: '', to: '', approx: false }, { from: 'time' }],
    ['a span that ends before', { type: 'time', from: '10:00', to: '09:00', approx: false }, { to: 'order' }],
    ['nothing chosen', { type: 'statement', holds: null }, { holds: 'choose' }],
  ] as const)('says what is wrong with %s', (_name, draft: ValueDraft, mistakes) => {
    expect(readDraft(draft)).toEqual({ mistakes });
  });

  it('takes less than naught where that is a measure', () => {
    const below = figure({ amount: '−4', unit: 'celsius' });
    expect(readDraft(below)).toMatchObject({ value: { min: -4, max: -4 } });
  });

  it('reads again a figure of three decimals', () => {
    const value = { type: 'quantity', min: 1.125, max: 1.125, approx: false, unit: 'container' } as const;
    expect(readDraft(draftFor(asking(SPECS.quantity), value))).toEqual({ value });
  });

  it('says "about" of one figure or of two, not of a bound', () => {
    expect(readDraft(figure({ amount: '5', bound: 'about' }))).toMatchObject({
      value: { min: 5, max: 5, approx: true },
    });
    expect(readDraft(figure({ amount: '5', upper: '6', approx: true, bound: 'between' }))).toMatchObject({
      value: { min: 5, max: 6, approx: true },
    });
    expect(readDraft(figure({ amount: '5', approx: true, bound: 'at-least' }))).toMatchObject({
      value: { min: 5, max: null, approx: false },
    });
  });
});
