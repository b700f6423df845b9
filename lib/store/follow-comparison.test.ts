import { afterEach, describe, expect, it } from 'vitest';
import { aClaim, aCuration, anArticle, aPack } from '../../tests/builders';
import type { Claim } from '../core/claims/claim';
import type { Correction } from '../core/claims/curation';
import type { SourcedClaim } from '../core/claims/standing-claims';
import type { Row } from '../core/coverage/row';
import { factsOf } from '../core/topic/facts';
import type { Question } from '../core/topic/schema';
import { saveReading } from './articles';
import { CrossreadDb } from './db';
import { followComparison, type ComparisonNews } from './follow-comparison';

const ships: Question = {
  id: 'ships',
  text: { en: 'Did ships sail?' },
  group: 'arms',
  value: { type: 'statement', yes: { en: 'yes' }, no: { en: 'no' } },
  cues: {},
  not: {},
};
const topic = factsOf(aPack({ questions: [...aPack().questions, ships] }));
let ends: (() => void | Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends) await end();
  ends = [];
});

/** A store whose comparison is followed: what was told last of each question. */
function followed() {
  const name = `followed-${Math.random()}`;
  const [desk, background] = [new CrossreadDb(name), new CrossreadDb(name)];
  const rows = new Map<string, Row | null>();
  const told: ComparisonNews['is'][] = [];
  const compared: string[] = [];
  const end = followComparison(desk, topic, (news) => {
    told.push(news.is);
    if (news.is !== 'row') return;
    compared.push(news.question);
    rows.set(news.question, news.row);
  });
  ends.push(
    end,
    () => desk.close(),
    () => background.delete(),
  );
  return { background, rows, told, compared };
}

async function keep(db: CrossreadDb, id: string, claims: readonly Partial<Claim>[]): Promise<void> {
  await saveReading(db, {
    article: anArticle({ id, url: `https://${id}.example/`, publisher: id }),
    text: id,
    topics: ['summit'],
    claims: claims.map((claim, i) => aClaim({ id: `${id}-${i}`, article: id, ...claim })),
    readAt: 1,
  });
}

const figure = (n: number): Partial<Claim> => ({
  value: { type: 'quantity', min: n, max: n, approx: false, unit: 'container' },
  display: `${n} containers`,
});

const outcomesOf = (row: Row | null | undefined) => row?.answers.map(({ outcome }) => outcome);

describe('followComparison', () => {
  it('tells of the articles first, then of each question, then that it is whole', async () => {
    const { told } = followed();
    await expect.poll(() => told).toContain('whole');
    expect(told.slice(0, 2)).toEqual(['articles', 'row']);
    expect(told.at(-1)).toBe('whole');
  });

  it('compares a question anew when another part of the extension adds an answer', async () => {
    const { background, rows } = followed();
    await keep(background, 'courier', [figure(11_000)]);
    await expect.poll(() => outcomesOf(rows.get('containers'))).toEqual(['only-here']);
    await keep(background, 'gazette', [figure(300)]);
    await expect.poll(() => outcomesOf(rows.get('containers'))).toEqual(['differs', 'differs']);
    await background.transaction('rw', background.articles, background.claims, async () => {
      await background.articles.delete('gazette');
      await background.claims.where('article').equals('gazette').delete();
    });
    await expect.poll(() => outcomesOf(rows.get('containers'))).toEqual(['only-here']);
  });

  it('compares anew only the questions of a claim that the reader corrects, also from one question to another', async () => {
    const { background, rows, compared } = followed();
    await keep(background, 'courier', [
      figure(11_000),
      { question: 'ships', value: { type: 'statement', holds: true } },
    ]);
    await keep(background, 'gazette', [figure(300)]);
    await expect.poll(() => outcomesOf(rows.get('containers'))).toEqual(['differs', 'differs']);
    await expect.poll(() => rows.get('ships')?.articles).toBe(1);
    compared.length = 0;
    const claim: SourcedClaim = {
      ...aClaim({ id: 'gazette-0', article: 'gazette', ...figure(300) }),
      source: 'page',
    };
    const { attribution, origin, modality, polarity } = claim;
    const said = { display: 'as the reader says', attribution, origin, modality, polarity };
    const asFigure: Correction = { ...said, question: 'containers', value: aClaim().value };
    const asStatement: Correction = { ...said, question: 'ships', value: { type: 'statement', holds: true } };
    await background.curations.put(aCuration({ claim, verdict: { is: 'corrected', to: asFigure } }));
    await expect.poll(() => outcomesOf(rows.get('containers'))).toEqual(['corroborated', 'corroborated']);
    expect(rows.get('containers')?.answers.map(({ curated }) => curated)).toEqual([null, 'corrected']);
    expect(new Set(compared)).toEqual(new Set(['containers']));
    await background.curations.put(aCuration({ claim, verdict: { is: 'corrected', to: asStatement } }));
    await expect.poll(() => rows.get('ships')?.articles).toBe(2);
    await expect.poll(() => rows.get('containers')?.articles).toBe(1);
    await background.curations.delete('gazette-0');
    await expect.poll(() => outcomesOf(rows.get('containers'))).toEqual(['differs', 'differs']);
    await expect.poll(() => rows.get('ships')?.articles).toBe(1);
  });

  it('compares anew what articles answer that turn out to be one', async () => {
    const { background, rows } = followed();
    await keep(background, 'courier', [{ ...figure(11_000), modality: 'planned' }]);
    await keep(background, 'gazette', [{ ...figure(300), modality: 'planned' }]);
    await expect.poll(() => outcomesOf(rows.get('containers'))).toEqual(['differs', 'differs']);
    await background.articles.update('gazette', { publisher: 'courier', fingerprint: [1, 2, 3, 4] });
    await background.articles.update('courier', { fingerprint: [1, 2, 3, 4] });
    await expect.poll(() => outcomesOf(rows.get('containers'))).toEqual(['only-here', 'only-here']);
  });
});
