import fc from 'fast-check';
import { OUTCOMES } from '../lib/core/checks/check';
import type { Value } from '../lib/core/claims/claim';
import type { Verdict } from '../lib/core/claims/curation';
import type { ComparisonDocument } from '../lib/core/interchange/comparison/comparison';
import { anyText } from './arbitrary-annotation';

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
const isoDay = day.map((date) => date.toISOString().slice(0, 10));
const moment = day.map((date) => date.toISOString());
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n));

/** Any typed value. */
const anyValue: fc.Arbitrary<Value> = fc.oneof(
  fc.record(
    {
      type: fc.constant('quantity' as const),
      min: orNull(figure),
      max: orNull(figure),
      approx: fc.boolean(),
      strict: fc.boolean(),
      unit: anyText,
      period: fc.record({ from: orNull(isoDay), to: orNull(isoDay) }),
    },
    { requiredKeys: ['type', 'min', 'max', 'approx', 'unit'] },
  ),
  fc.record({ type: fc.constant('date' as const), from: isoDay, to: isoDay }),
  fc.record({ type: fc.constant('place' as const), place: anyText }),
  fc.record({ type: fc.constant('choice' as const), option: anyText }),
  fc.record({ type: fc.constant('statement' as const), holds: fc.boolean() }),
);

const span = fc
  .tuple(fc.nat(1_000_000), anyText)
  .map(([start, exact]) => ({ start, end: start + exact.length, exact }));

const anyClaim = fc.record({
  id: fc.uuid(),
  question: fc.constantFrom('q1', 'q2', 'q3'),
  value: anyValue,
  display: anyText,
  span: orNull(span),
  sentence: span,
  attribution: fc.array(anyText, { maxLength: 3 }),
  origin: orNull(fc.constantFrom('us', 'ru', '__proto__')),
  modality: fc.constantFrom('asserted', 'reported', 'alleged', 'denied', 'planned', 'possible'),
  polarity: fc.constantFrom('affirmed', 'negated'),
  rules: fc.array(fc.constantFrom('number:words', 'pack', 'reader:selection'), { maxLength: 2 }),
  source: fc.constantFrom('page', 'pack', 'reader', 'import'),
});

const anyArticle = fc.record({
  id: fc.uuid(),
  url: fc.oneof(
    anyText.map((path) => `https://page.example/${path}`),
    fc.constantFrom('file:index.html', 'pack:summit/a'),
  ),
  title: anyText,
  publisher: orNull(anyText),
  byline: orNull(anyText),
  published: orNull(fc.oneof(isoDay, moment)),
  modified: orNull(moment),
  language: orNull(fc.constantFrom('en', 'ko')),
  fingerprint: fc.array(fc.nat(), { maxLength: 4 }),
});

const anyVerdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.constantFrom<Verdict>({ is: 'none' }, { is: 'confirmed' }, { is: 'rejected' }),
  fc.uuid().map((into): Verdict => ({ is: 'merged', into })),
);

const pick = <T>(items: readonly T[], n: number): T => {
  const item = items[n % items.length];
  if (item === undefined) throw new RangeError('There is none to pick.');
  return item;
};

/** Any comparison whose parts fit together, of a page's worst texts. */
export const anyComparison: fc.Arbitrary<ComparisonDocument> = fc
  .record({
    title: anyText,
    made: moment,
    articles: fc.uniqueArray(anyArticle, { minLength: 1, maxLength: 8, selector: ({ id }) => id }),
    claims: fc.uniqueArray(fc.tuple(anyClaim, fc.nat()), { maxLength: 10, selector: ([{ id }]) => id }),
    verdicts: fc.array(fc.tuple(anyVerdict, moment), { maxLength: 4 }),
    words: anyText,
    outcome: fc.constantFrom(...OUTCOMES),
    beside: fc.constantFrom(null, ...OUTCOMES),
  })
  .map(({ title, made, articles, claims, verdicts, words, outcome, beside }) => {
    const all = claims.map(([claim, n]) => ({ ...claim, article: pick(articles, n).id, topic: 'summit' }));
    const held = (question: string) =>
      all
        .filter((claim) => claim.question === question)
        .map(({ id }) => ({ claim: id, outcome, beside, passages: 1 }));
    return {
      topic: { id: 'summit', version: '1.0.0', title },
      made,
      articles,
      questions: ['q1', 'q2', 'q3'].map((id) => ({ id, text: `${words} ${id}`, group: words })),
      claims: all,
      curations: all.slice(0, verdicts.length).map((claim, i) => {
        const [verdict, at] = pick(verdicts, i);
        const { id, article, topic } = claim;
        return { id, topic, article, claim, verdict, at, earlier: [{ verdict: { is: 'none' }, at: made }] };
      }),
      rows: ['q1', 'q2', 'q3'].map((question) => {
        const answers = held(question);
        return { question, values: 1, origins: 1, articles: answers.length, answers, denials: [] };
      }),
      origins: [{ id: 'us', name: words }],
      texts: articles.slice(0, 1).map(({ id }) => ({ article: id, text: words })),
    };
  });
