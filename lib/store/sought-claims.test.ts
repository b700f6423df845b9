import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aClaim, anArticle, aPack } from '../../tests/builders';
import type { Claim } from '../core/claims/claim';
import { curate } from './curations';
import { CrossreadDb, type StoredArticle, type StoredClaim } from './db';
import { claimsFound, readSoughtClaims } from './sought-claims';

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`sought-${databases++}`);
});
afterEach(() => db.delete());

function storedArticle(id: string, facts: Partial<StoredArticle> = {}): StoredArticle {
  const url = `https://courier.example/${id}`;
  return {
    ...anArticle({ id, url, published: null }),
    source: 'page',
    topics: ['summit'],
    readAt: 1,
    fingerprint: [],
    ...facts,
  };
}

const stored = (
  id: string,
  facts: Partial<Claim> = {},
  source: StoredClaim['source'] = 'page',
): StoredClaim => ({
  ...aClaim({ id, ...facts }),
  source,
});

async function put(articles: readonly StoredArticle[], claims: readonly StoredClaim[]): Promise<void> {
  await db.articles.bulkPut([...articles]);
  await db.claims.bulkPut([...claims]);
}

const found = async (query: string) => (await readSoughtClaims(db)).find(query).map(({ id }) => id);

describe('readSoughtClaims', () => {
  it('finds nothing in an empty store', async () => {
    expect((await readSoughtClaims(db)).size).toBe(0);
  });

  it('finds claims by their words, their question’s in any language, and their article’s', async () => {
    const pack = aPack();
    const [question] = pack.questions;
    if (!question) throw new Error('the pack asks nothing');
    await db.topics.put({
      id: pack.id,
      pack: { ...pack, questions: [{ ...question, text: { en: 'How many?', de: 'Wie viele Behälter?' } }] },
      from: 'shipped',
      changed: 0,
      checksum: '',
    });
    await put(
      [storedArticle('a', { title: 'Leaders meet', publisher: 'The Courier', byline: 'By A. Writer' })],
      [stored('one', { article: 'a', topic: pack.id, question: question.id, display: 'about 6,700' })],
    );
    for (const query of ['6,700', 'behalter', 'leaders courier', 'writer'])
      expect(await found(query), query).toEqual(['one']);
    expect(await found('zebra')).toEqual([]);
  });

  it('has the claims of the newest article first', async () => {
    await put(
      [
        storedArticle('old', { published: '2024-06-18' }),
        storedArticle('undated'),
        storedArticle('new', { published: '2024-06-20' }),
      ],
      ['old', 'undated', 'new'].map((article, i) => stored(`${i}`, { article })),
    );
    expect(await found('')).toEqual(['2', '0', '1']);
  });

  it('leaves out what does not stand: what the reader rejected, and what a pack says where the article was read', async () => {
    const rejected = stored('rejected', { article: 'a', question: 'visit' });
    await put(
      [storedArticle('a')],
      [rejected, stored('read', { article: 'a' }), stored('known', { article: 'a' }, 'pack')],
    );
    await curate(db, rejected, { is: 'rejected' }, '2024-06-20T10:00:00.000Z');
    expect(await found('')).toEqual(['read']);
    expect(await claimsFound(db, ['rejected', 'read', 'gone'])).toMatchObject([
      { claim: { id: 'read' }, article: { id: 'a' } },
    ]);
  });

  it('tells of what can be looked for so far, part after part', async () => {
    await put(
      ['0a', '9b', 'fc'].map((id) => storedArticle(id)),
      Array.from({ length: 6_000 }, (_, i) =>
        stored(`claim-${i}`, { article: ['0a', '9b', 'fc'][i % 3] ?? '' }),
      ),
    );
    const sizes = new Set<number>();
    await readSoughtClaims(db, (soFar) => sizes.add(soFar.size));
    expect([...sizes]).toEqual([0, 2_000, 4_000, 6_000]);
  });
});

describe('what is laid ready', () => {
  it('is read the next time, without the claims', async () => {
    await put([storedArticle('a', { title: 'Leaders meet' })], [stored('one', { article: 'a' })]);
    expect(await found('leaders')).toEqual(['one']);
    const reading = vi.spyOn(db.claims, 'where');
    expect(await found('leaders')).toEqual(['one']);
    expect(reading).not.toHaveBeenCalled();
  });

  it('is laid anew where it was laid by other rules', async () => {
    await put([storedArticle('a')], [stored('one', { article: 'a' })]);
    await found('');
    await db.shelves.toCollection().modify({ rules: 0, words: 'as folded in earlier days' });
    expect(await found('earlier')).toEqual([]);
    expect(await found('')).toEqual(['one']);
  });
});

describe('claimsFound', () => {
  it('gives them in the order asked for, as the reader corrected them', async () => {
    const one = stored('one', { article: 'a', display: 'about 6,700' });
    await put([storedArticle('a'), storedArticle('b')], [one, stored('two', { article: 'b' })]);
    const { question, value, attribution, origin, modality, polarity } = one;
    const to = { question, value, attribution, origin, modality, polarity, display: '6,700 and more' };
    await curate(db, one, { is: 'corrected', to }, '2024-06-20T10:00:00.000Z');
    expect(await claimsFound(db, ['two', 'one'])).toMatchObject([
      { claim: { id: 'two' }, article: { id: 'b' } },
      { claim: { id: 'one', display: '6,700 and more' } },
    ]);
    expect(await found('and more')).toEqual(['one']);
  });
});
