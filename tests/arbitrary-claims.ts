/** Claims of every kind on the Pyongyang summit, and articles that make them, for tests of what holds whatever the claims. */
import fc from 'fast-check';
import type { Claim, Modality, Value, ValueOf } from '../lib/core/claims/claim';
import { aClaim } from './builders';
import { theSummit } from './topic';

const topic = theSummit();
const PLACES = [
  'vladivostok',
  'primorye',
  'russian-far-east',
  'amur',
  'vostochny',
  'pyongyang',
  'russia',
].filter((id) => topic.entities.has(id));

/** A day within two years. */
export const anyDay = fc
  .integer({ min: 0, max: 400 })
  .map((n) => new Date(Date.UTC(2023, 5, 1) + n * 86_400_000).toISOString().slice(0, 10));
const figure = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20_000 }));
const quantity = (unit: string) =>
  fc
    .record({
      ends: fc.tuple(figure, figure),
      open: fc.constantFrom('none', 'none', 'low', 'high'),
      approx: fc.boolean(),
      period: fc.option(fc.record({ from: fc.option(anyDay), to: fc.option(anyDay) }), { nil: undefined }),
    })
    .map(({ ends, open, approx, period }): ValueOf<'quantity'> => {
      const [min, max] = [Math.min(...ends), Math.max(...ends)];
      const bounds = { min: open === 'low' ? null : min, max: open === 'high' ? null : max };
      return { type: 'quantity', ...bounds, approx, unit, ...(period ? { period } : {}) };
    });
const date = fc.tuple(anyDay, anyDay).map((days): ValueOf<'date'> => {
  const [from = '', to = ''] = days.toSorted();
  return { type: 'date', from, to };
});
/** Not the full hours: such a one leaves its minutes open, and minutes around it would be the narrower value. */
const minute = fc.integer({ min: 0, max: 1439 }).filter((n) => n % 60 !== 0);
const time = fc.tuple(minute, minute, fc.boolean()).map(([a, b, approx]): ValueOf<'time'> => {
  return { type: 'time', from: Math.min(a, b), to: Math.max(a, b), approx };
});
const place = fc.constantFrom(...PLACES).map((id): Value => ({ type: 'place', place: id }));
const option = (question: string) => {
  const spec = topic.questionsById.get(question)?.value;
  const options = spec?.type === 'choice' ? spec.options.map(({ id }) => id) : [];
  return fc.constantFrom(...options).map((id): Value => ({ type: 'choice', option: id }));
};
const statement = fc.boolean().map((holds): Value => ({ type: 'statement', holds }));

/** Questions of every type, with and without what makes them special, and values that answer them. */
export const ASKED: readonly [question: string, values: fc.Arbitrary<Value>][] = [
  ['visit.gap', quantity('year')],
  ['arms.containers', quantity('container')],
  ['arrival.date', date],
  ['arrival.time', time],
  ['meeting-2023.place', place],
  ['visit.wednesday', option('visit.wednesday')],
  ['agreement.name', option('agreement.name')],
  ['words.unwavering', option('words.unwavering')],
  ['arms.denial', statement],
];
const MODALITIES: readonly Modality[] = ['asserted', 'reported', 'alleged', 'denied', 'planned', 'possible'];

/** An answer to a question, however it is told. */
export const anyClaim = (question: string, values: fc.Arbitrary<Value>) =>
  fc
    .record({
      value: values,
      modality: fc.constantFrom(...MODALITIES),
      polarity: fc.constantFrom('affirmed' as const, 'affirmed' as const, 'negated' as const),
      origin: fc.constantFrom(null, 'united-states', 'south-korea'),
    })
    .map((facts): Claim => aClaim({ question, ...facts }));
