import { afterEach, describe, expect, it } from 'vitest';
import { aClaim, anArticle, aPack } from '../../tests/builders';
import type { Claim } from '../core/claims/claim';
import type { Row } from '../core/coverage/row';
import { factsOf } from '../core/topic/facts';
import { saveReading } from './articles';
import { CrossreadDb } from './db';
import { followComparison, type ComparisonNews } from './follow-comparison';

const topic = factsOf(aPack());
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
  const end = followComparison(desk, topic, (news) => {
    told.push(news.is);
    if (news.is === 'row') rows.set(news.question, news.row);
  });
  ends.push(
    end,
    () => desk.close(),
    () => background.delete(),
  );
  return { background, rows, told };
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
    await expect
      .poll(() => rows.get('containers')?.answers.map(({ outcome }) => outcome))
      .toEqual(['only-here']);
    await keep(background, 'gazette', [figure(300)]);
    await expect
      .poll(() => rows.get('containers')?.answers.map(({ outcome }) => outcome))
      .toEqual(['differs', 'differs']);
  });
});
