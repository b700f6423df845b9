import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyClaim, ASKED } from '../../../tests/arbitrary-claims';
import { anArticle } from '../../../tests/builders';
import { theSummit } from '../../../tests/topic';
import type { Check, Outcome } from '../checks/check';
import { checkClaims, outcomeOf } from '../checks/check-claims';
import type { Claim } from '../claims/claim';
import { seedOf } from '../topic/seed';
import { indexArticles, type ComparedArticle } from './article-index';
import { compareAnswers, questionsDenying } from './compare-answers';
import { checkWords } from '../../../locales/check-words';

const topic = theSummit();

/** A few sketches, of which some are nearly the same. */
const SKETCHES = [[], [1, 2, 3, 4, 5], [1, 2, 3, 4, 6], [1, 7, 8, 9, 10], [20, 21, 22, 23, 24]];

const anyArticle = fc
  .record({
    url: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g').map((path) => `https://courier.example/${path}`),
    publisher: fc.constantFrom(null, 'The Courier', 'The Gazette'),
    published: fc.constantFrom(null, '2024', '2024-06', '2024-06-18', '2024-06-18T08:00:00Z', '2024-06-19'),
    fingerprint: fc.constantFrom(...SKETCHES),
  })
  .map(({ fingerprint, ...facts }): ComparedArticle => ({ ...anArticle(facts), fingerprint }));

/** Answers to one question and to those that deny it, by up to seven articles. */
const anyCoverage = fc.constantFrom(...ASKED).chain(([question, values]) => {
  const claim = fc.oneof(
    { weight: 5, arbitrary: anyClaim(question, values) },
    ...ASKED.filter(([denying]) => questionsDenying(topic, question).includes(denying)).map((asked) => ({
      weight: 1,
      arbitrary: anyClaim(...asked),
    })),
  );
  const one = fc.record({ article: anyArticle, claims: fc.array(claim, { maxLength: 4 }) });
  return fc.record({ question: fc.constant(question), coverage: fc.array(one, { maxLength: 7 }) });
});

/** What the check of a claim says of it: its outcome, and what it would be if nobody denied it. */
function weighed({ outcome, others }: Check): { outcome: Outcome; beside: Outcome | null } {
  const relations = others.map(({ relation }) => relation).filter((relation) => relation !== 'denied');
  return { outcome, beside: outcome === 'denied' ? outcomeOf(relations) : null };
}

/** Each claim's outcome by checkClaims, article by article. */
function checked(coverage: readonly { article: ComparedArticle; claims: readonly Claim[] }[]) {
  const all = coverage.map(({ article, claims }) => ({ article, claims, fingerprint: article.fingerprint }));
  return new Map(
    all.flatMap((here) =>
      checkClaims(
        topic,
        here,
        all.filter((other) => other !== here),
        checkWords(),
      ).map((check) => [check.claim, weighed(check)] as const),
    ),
  );
}

function compared(
  question: string,
  coverage: readonly { article: ComparedArticle; claims: readonly Claim[] }[],
) {
  const claims = coverage.flatMap((one) =>
    one.claims.map((claim) => ({ ...claim, source: 'page' as const })),
  );
  return compareAnswers(topic, question, claims, indexArticles(coverage.map(({ article }) => article)));
}

describe('compareAnswers, whatever the answers', () => {
  it('says of each what checkClaims says of it', () => {
    fc.assert(
      fc.property(anyCoverage, ({ question, coverage: found }) => {
        const coverage = found.map(({ article, claims }, i) => ({
          article: { ...article, id: `article-${i}` },
          // A check tells once what an article says in the same words: here each thing has its own.
          claims: claims.map((claim, n) => ({
            ...claim,
            id: `claim-${i}-${n}`,
            article: `article-${i}`,
            display: JSON.stringify([claim.question, claim.value, claim.polarity]),
          })),
        }));
        const outcomes = checked(coverage);
        const { answers, denials } = compared(question, coverage);
        const all = [...answers, ...denials];
        const said = all.map(({ claim, outcome, beside }) => [claim, { outcome, beside }]);
        expect(said).toEqual(all.map(({ claim }) => [claim, outcomes.get(claim)]));
        const given = coverage.flatMap(({ claims }) => claims.filter((claim) => claim.question === question));
        expect(answers.reduce((sum, { passages }) => sum + passages, 0)).toBe(given.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('says so of all that comes with the topic of the summit', () => {
    const coverage = seedOf(topic).map(({ article, fingerprint, claims }) => ({
      article: { ...article, fingerprint },
      claims,
    }));
    const outcomes = checked(coverage);
    const rows = topic.pack.questions.map(({ id }) => {
      const asked = new Set([id, ...questionsDenying(topic, id)]);
      return compared(
        id,
        coverage.map(({ article, claims }) => ({
          article,
          claims: claims.filter(({ question }) => asked.has(question)),
        })),
      );
    });
    const answers = rows.flatMap((row) => [...row.answers, ...row.denials]);
    expect(answers.length).toBeGreaterThan(200);
    const said = answers.map(({ claim, outcome, beside }) => [claim, { outcome, beside }]);
    expect(said).toEqual(answers.map(({ claim }) => [claim, outcomes.get(claim)]));
    expect(new Set(answers.map(({ outcome }) => outcome)).size).toBeGreaterThan(5);
    expect(new Set(answers.map(({ beside }) => beside)).size).toBeGreaterThan(3);
  });
});
