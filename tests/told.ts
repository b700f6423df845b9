/** Answers with their articles and origins, for tests of pictures. */
import fc from 'fast-check';
import type { Claim } from '../lib/core/claims/claim';
import { withOrigins, type Told, type ToldIn } from '../lib/core/coverage/origins';
import type { Answer } from '../lib/core/coverage/row';
import type { TopicFacts } from '../lib/core/topic/facts';
import { seedOf } from '../lib/core/topic/seed';
import { aClaim, anArticle } from './builders';

/** An answer in a row; 11,000 containers on the word of the US State Department. */
export function aRowAnswer(facts: Partial<Claim & Omit<Answer, 'claim'>> = {}): Answer {
  const { id, span: _span, sentence: _sentence, topic: _topic, rules: _rules, ...claim } = aClaim(facts);
  return {
    claim: id,
    passages: 1,
    outcome: 'only-here',
    beside: null,
    source: 'page',
    curated: null,
    ...claim,
    ...facts,
  };
}

/** An article with its sketch. */
export function toldIn(facts: Partial<ToldIn> = {}): ToldIn {
  return { ...anArticle(facts), fingerprint: facts.fingerprint ?? [] };
}

/** An answer in an article that gives nothing else. */
export function aTold(
  topic: TopicFacts,
  answer: Parameters<typeof aRowAnswer>[0] = {},
  article: Partial<ToldIn> = {},
): Told {
  const of = toldIn({ id: answer.article ?? 'article-1', ...article });
  const [told] = withOrigins(topic, [aRowAnswer({ ...answer, article: of.id })], new Map([[of.id, of]]));
  if (!told) throw new Error('the article of the answer is known');
  return told;
}

/** What the pack's own articles tell in answer to a question. */
export function packTold(topic: TopicFacts, question: string): Told[] {
  const seeds = seedOf(topic);
  const articles = new Map(
    seeds.map(({ article, fingerprint }) => [article.id, { ...article, fingerprint }] as const),
  );
  const answers = seeds
    .flatMap(({ claims }) => claims)
    .filter((claim) => claim.question === question)
    .map((claim) => aRowAnswer(claim));
  return withOrigins(topic, answers, articles);
}

const day = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10));
const published = fc.option(fc.oneof(day, fc.constantFrom('2024', '2024-06', '2024-06-18T10:00:00Z')));
const attribution = fc.array(fc.constantFrom('Ada', 'Bob', 'Wire', 'Agency', 'Ministry'), { maxLength: 4 });
const figure = fc.option(fc.integer({ min: 0, max: 1_000_000 }));

const value = {
  quantity: fc
    .record({ min: figure, max: figure, approx: fc.boolean(), to: fc.option(day), from: fc.option(day) })
    .map(({ min, max, approx, from, to }): Claim['value'] => ({
      type: 'quantity',
      min: min === null || max === null ? min : Math.min(min, max),
      max: min === null || max === null ? max : Math.max(min, max),
      approx,
      unit: 'container',
      period: { from, to },
    })),
  date: fc
    .tuple(day, day)
    .map(([a, b]): Claim['value'] => ({ type: 'date', from: a < b ? a : b, to: a < b ? b : a })),
  time: fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.nat({ max: 300 }))
    .map(([from, more]): Claim['value'] => ({
      type: 'time',
      from,
      to: Math.min(1439, from + more),
      approx: false,
    })),
  statement: fc.boolean().map((holds): Claim['value'] => ({ type: 'statement', holds })),
};

/** Any answers of any articles to a question with values of a type: `least` or more. */
export function anyTold(
  topic: TopicFacts,
  type: keyof typeof value,
  most = 60,
  least = 0,
): fc.Arbitrary<Told[]> {
  const one = fc.record({
    value: value[type],
    attribution,
    published,
    publisher: fc.option(fc.constantFrom('Courier', 'Gazette', 'Herald', 'Post', '毎日新聞')),
    modality: fc.constantFrom<Claim['modality']>('asserted', 'planned', 'denied', 'alleged'),
  });
  return fc.array(one, { minLength: least, maxLength: most }).map((all) =>
    all.map((facts, i) =>
      aTold(
        topic,
        {
          id: `claim-${i}`,
          article: `article-${i}`,
          value: facts.value,
          display: JSON.stringify(facts.value),
          attribution: facts.attribution,
          origin: facts.attribution[0] ?? null,
          modality: facts.modality,
        },
        { published: facts.published, publisher: facts.publisher },
      ),
    ),
  );
}
