/** What a check reads of the store, and that it comes to the same as with all that there is. */
import { afterEach, describe, expect, it } from 'vitest';
import { aCuration } from '../../tests/builders';
import { manyClaims, type ManyClaims } from '../../tests/many-claims';
import { theSummit } from '../../tests/topic';
import { checkClaims, questionsHeldAgainst } from '../core/checks/check-claims';
import type { Curation, Verdict } from '../core/claims/curation';
import { coverageFor, coverageOn } from './coverage';
import { CrossreadDb, type StoredClaim } from './db';
import { checkWords } from '../../locales/check-words';

const topic = theSummit();
const { id } = topic.pack;
const SOME = ['visit.length', ...(topic.questionsById.get('arms.denial')?.denies ?? []).slice(0, 2)];
const opened: CrossreadDb[] = [];
afterEach(() => Promise.all(opened.splice(0).map((db) => db.delete())));

async function aStore({ articles, claims }: ManyClaims, curations: readonly Curation[] = []) {
  const db = new CrossreadDb(`coverage-${crypto.randomUUID()}`);
  opened.push(db);
  await db.articles.bulkAdd(articles);
  await db.claims.bulkAdd(claims);
  await db.curations.bulkAdd(curations);
  return db;
}

/** Every ninth claim is rejected, confirmed, corrected to another question or merged into another claim of its article. */
function someCurations(claims: readonly StoredClaim[]): Curation[] {
  return claims.flatMap((claim, i): Curation[] => {
    if (i % 9 > 0) return [];
    const other = claims.find((one) => one.article === claim.article && one.id !== claim.id);
    return [aCuration({ claim, verdict: verdictOn(other, (i / 9) % 4) })];
  });
}

function verdictOn(other: StoredClaim | undefined, kind: number): Verdict {
  if (kind === 0) return { is: 'rejected' };
  if (kind === 1 || !other) return { is: 'confirmed' };
  if (kind === 2) return { is: 'merged', into: other.id, as: other };
  const { value, display, attribution, origin, modality, polarity, question } = other;
  return { is: 'corrected', to: { value, display, attribution, origin, modality, polarity, question } };
}

describe('coverageFor', () => {
  it.each([10, 60])('makes checks come to the same as with all that %i articles answer', async (articles) => {
    const there = manyClaims(topic, { articles, claims: articles * 30, values: 6 });
    const db = await aStore(there, someCurations(there.claims));
    const [article] = there.articles;
    if (!article) throw new Error('There are no articles.');
    const claims = there.claims.filter((claim) => claim.article === article.id).slice(0, 12);
    const here = { article, claims, fingerprint: article.fingerprint };
    const asked = claims.map(({ question }) => question);
    const [few, all] = [
      await coverageFor(db, topic, article.id, asked),
      await coverageOn(db, id, article.id),
    ];
    const check = (others: typeof all) => checkClaims(topic, here, others, checkWords());
    expect(check(few)).toEqual(check(all));
    expect(check(few).some(({ others }) => others.length > 3)).toBe(true);
  });

  it('gives, asked for all questions, all that there is', async () => {
    const there = manyClaims(topic, { articles: 40, claims: 1_200, values: 6 });
    const db = await aStore(there);
    const all = topic.pack.questions.map((question) => question.id);
    expect(await coverageFor(db, topic, 'elsewhere', all)).toEqual(await coverageOn(db, id, 'elsewhere'));
  });

  it('reads of many articles no claim that answers another question', async () => {
    const there = manyClaims(topic, { articles: 40, claims: 1_200, values: 6 });
    const db = await aStore(there);
    const read: string[] = [];
    db.claims.hook('reading', (claim) => {
      read.push(claim.question);
      return claim;
    });
    await coverageFor(db, topic, 'elsewhere', SOME);
    const asked = questionsHeldAgainst(topic, SOME);
    expect(new Set(read).size).toBeGreaterThan(0);
    expect(read.filter((question) => !asked.has(question))).toEqual([]);
    expect(read).toHaveLength(there.claims.filter(({ question }) => asked.has(question)).length);
  });
});
