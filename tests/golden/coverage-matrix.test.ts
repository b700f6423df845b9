import { describe, expect, it } from 'vitest';
import {
  cell,
  checkSeeds,
  judgeRows,
  LETTERS,
  readSeeds,
  seedsAtHand,
} from '../../scripts/eval/golden/judge';
import { DENIED_ROWS, ROWS, type Letter } from '../../scripts/eval/golden/rows';
import { indexArticles } from '../../lib/core/coverage/article-index';
import { compareAnswers, questionsDenying } from '../../lib/core/coverage/compare-answers';
import type { Row } from '../../lib/core/coverage/row';
import { theSummit } from '../topic';

/** The coverage matrix of the three seeds: a row a question. */
async function matrix() {
  const topic = theSummit();
  const seeds = await readSeeds(topic);
  const articles = LETTERS.map((letter) => ({ ...seeds[letter].article, fingerprint: [] }));
  const index = indexArticles(articles);
  const claims = LETTERS.flatMap((letter) =>
    seeds[letter].claims.map((claim) => ({
      ...claim,
      article: seeds[letter].article.id,
      source: 'page' as const,
    })),
  );
  const rows = new Map(
    topic.pack.questions.map(({ id }): [string, Row] => {
      const asked = new Set([id, ...questionsDenying(topic, id)]);
      const own = claims.filter(({ question }) => asked.has(question));
      return [id, compareAnswers(topic, id, own, index)];
    }),
  );
  const idOf = (letter: Letter) => seeds[letter].article.id;
  const answersOf = (questions: readonly string[], letter: Letter) =>
    questions.flatMap((id) =>
      (rows.get(id)?.answers ?? []).filter(({ article }) => article === idOf(letter)),
    );
  return { rows, idOf, answersOf };
}

describe.skipIf(!seedsAtHand)('the coverage matrix of the seeds (../shared/golden/seed-matrix.md)', () => {
  it('has an answer in each golden cell where one was found, and none in one that is empty', async () => {
    const { answersOf } = await matrix();
    const seeds = await checkSeeds(theSummit());
    const right = judgeRows(seeds).filter(({ wrong }) => wrong.length === 0);
    expect(right.length).toBeGreaterThanOrEqual(26);
    for (const { row } of right)
      for (const letter of LETTERS) {
        const found = cell(row, seeds[letter]).map(({ claim }) => claim.id);
        const shown = answersOf(row.questions, letter).filter(({ claim }) => found.includes(claim));
        expect([row.id, letter, shown.length > 0]).toEqual([
          row.id,
          letter,
          row.outcomes[letter] !== undefined,
        ]);
      }
  });

  it('shows every claim that was found, and says of each what the judge holds to be its outcome', async () => {
    const { answersOf } = await matrix();
    const seeds = await checkSeeds(theSummit());
    for (const row of ROWS)
      for (const letter of LETTERS) {
        const checked = cell(row, seeds[letter]);
        const outcomes = new Map(checked.map(({ claim, check }) => [claim.id, check.outcome]));
        const shown = answersOf(row.questions, letter).filter(({ claim }) => outcomes.has(claim));
        const passages = shown.reduce((sum, answer) => sum + answer.passages, 0);
        expect([row.id, letter, passages]).toEqual([row.id, letter, checked.length]);
        for (const { claim, outcome } of shown)
          expect([row.id, letter, outcome]).toEqual([row.id, letter, outcomes.get(claim)]);
      }
  });

  it('counts two articles on one origin for the containers that Washington counts, and shows the denial in every row that it covers', async () => {
    const { rows, idOf, answersOf } = await matrix();
    const containers = rows.get('arms.containers');
    const american = containers?.answers.filter(({ origin }) => origin !== 'south-korea') ?? [];
    expect(new Set(american.map(({ origin }) => origin)).size).toBe(1);
    expect(new Set(american.map(({ article }) => article))).toEqual(new Set([idOf('B'), idOf('C')]));
    expect(containers?.origins).toBe(2);
    expect(containers?.values).toBe(2);
    const covered = ROWS.filter(({ id }) => DENIED_ROWS.includes(id)).flatMap(({ questions }) => questions);
    const denied = covered.filter((id) => answersOf([id], 'C').length > 0);
    expect(denied.length).toBeGreaterThan(4);
    for (const id of denied) {
      expect([id, rows.get(id)?.denials.map(({ article }) => article)]).toEqual([id, [idOf('B')]]);
      expect(rows.get(id)?.outcomes.has('denied')).toBe(true);
    }
  });
});
