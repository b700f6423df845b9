import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim, aCuration, anArticle, aPack } from '../../tests/builders';
import type { Claim } from '../core/claims/claim';
import { fingerprintOf, sameText } from '../core/text/fingerprint';
import { parseTopicPack } from '../core/topic/parse';
import type { Topic } from '../core/topic/compile';
import type { TopicPack } from '../core/topic/schema';
import { findSameArticle, saveReading, textOf, type ArticleRead } from './articles';
import { claimsOf, claimsOn, mergeClaims } from './claims';
import { articlesOn, coverageOn } from './coverage';
import { CrossreadDb } from './db';
import { forgetEverythingRead, putBack } from './forget';
import { importTopic } from './import-topic';

const LONG_TEXT = Array.from({ length: 120 }, (_, i) => `word${i}`).join(' ');

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`test-${databases++}`);
});
afterEach(() => db.delete());

function aRead(facts: Partial<ArticleRead> = {}): ArticleRead {
  return {
    article: anArticle(),
    text: 'A text.',
    topics: ['summit'],
    claims: [aClaim()],
    readAt: 1,
    ...facts,
  };
}

function aTopic(facts: Partial<TopicPack> = {}): Topic {
  const result = parseTopicPack(aPack(facts));
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.topic;
}

/** All that the store holds, in an order that does not depend on how it got there. */
async function contents() {
  const [topics, articles, snapshots, claims, curations] = await Promise.all([
    db.topics.toArray(),
    db.articles.toArray(),
    db.snapshots.toArray(),
    db.claims.toArray(),
    db.curations.toArray(),
  ]);
  return { topics, articles, snapshots, claims, curations };
}

describe('saveReading', () => {
  it('stores an article and its claims', async () => {
    await saveReading(db, aRead());
    expect(await articlesOn(db, 'summit')).toMatchObject([{ id: 'article-1', source: 'page', readAt: 1 }]);
    expect(await textOf(db, 'article-1')).toBe('A text.');
    expect(await claimsOn(db, 'summit')).toMatchObject([
      { id: 'claim-1', article: 'article-1', source: 'page' },
    ]);
  });

  it('changes nothing when it is repeated', async () => {
    await saveReading(db, aRead());
    const before = await contents();
    await saveReading(db, aRead());
    expect(await contents()).toEqual(before);
  });

  it('updates the article at the same address, which keeps its id, as do the claims still made', async () => {
    await saveReading(db, aRead());
    const again = aRead({
      article: anArticle({ id: 'another-id', title: 'Two leaders part' }),
      claims: [
        aClaim({ id: 'fresh-1', article: 'another-id' }),
        aClaim({ id: 'fresh-2', article: 'another-id', question: 'gifts' }),
      ],
      readAt: 2,
    });
    const { article, claims } = await saveReading(db, again);
    expect(article).toMatchObject({ id: 'article-1', title: 'Two leaders part' });
    expect(claims.map(({ id, article: owner }) => [id, owner])).toEqual([
      ['claim-1', 'article-1'],
      ['fresh-2', 'article-1'],
    ]);
    expect(await db.articles.count()).toBe(1);
    expect(await db.claims.count()).toBe(2);
  });

  it('takes an article from one topic to the next, but not from one on which something else says what it answers', async () => {
    await saveReading(db, aRead());
    await saveReading(db, aRead({ topics: ['other'], alsoOn: ['summit'], claims: [] }));
    expect(await db.articles.get('article-1')).toMatchObject({ topics: ['other'], alsoOn: ['summit'] });
    await db.claims.put({ ...aClaim({ id: 'said', topic: 'other' }), source: 'reader' });
    await saveReading(db, aRead());
    expect((await db.articles.get('article-1'))?.topics).toEqual(['other', 'summit']);
  });

  it('knows no less of an article than before its page was read', async () => {
    const paragraph = `Ada met Bob at the summit. ${'They spoke at length. '.repeat(12)}`.trim();
    await saveReading(db, aRead());
    const bare = { publisher: null, published: null, language: null, byline: 'Cara Dee' };
    const { article } = await saveReading(
      db,
      aRead({ article: anArticle({ id: 'b', ...bare, title: paragraph }), text: `\n${paragraph}\nMore.` }),
    );
    const { title, publisher, published, language } = anArticle();
    expect(article).toMatchObject({
      id: 'article-1',
      title,
      publisher,
      published,
      language,
      byline: 'Cara Dee',
    });
    expect(await db.articles.get('article-1')).toMatchObject(article);
    const { article: untitled } = await saveReading(db, aRead({ article: anArticle({ title: ' ' }) }));
    expect(untitled.title).toBe(title);
  });

  it('keeps what the reader put right, whatever the page states', async () => {
    await saveReading(db, aRead({ typed: { publisher: 'The Herald', published: '2024-06-19' } }));
    await saveReading(db, aRead({ readAt: 2 }));
    expect(await db.articles.get('article-1')).toMatchObject({
      publisher: 'The Herald',
      published: '2024-06-19',
      title: anArticle().title,
      readAt: 2,
    });
  });

  it('drops the claims that are gone from the text', async () => {
    await saveReading(db, aRead({ claims: [aClaim(), aClaim({ id: 'claim-2', question: 'gifts' })] }));
    await saveReading(db, aRead({ claims: [aClaim({ id: 'x', question: 'gifts' })] }));
    expect((await claimsOf(db, 'article-1')).map(({ id }) => id)).toEqual(['claim-2']);
  });

  it.each([
    ['at another address of its site', 'https://courier.example/summit', 'https://m.courier.example/print/7'],
    ['that was opened from a file', 'summit.html', 'https://courier.example/summit'],
  ])('knows the same text again %s when no other publisher is stated', async (_, first, url) => {
    await saveReading(db, aRead({ article: anArticle({ url: first }), text: LONG_TEXT }));
    const copy = anArticle({ id: 'copy', url, publisher: null });
    const { article } = await saveReading(db, aRead({ article: copy, text: LONG_TEXT }));
    expect(article.id).toBe('article-1');
    expect(await db.articles.count()).toBe(1);
  });

  it('lets no page on another site write over an article by copying its text', async () => {
    await saveReading(db, aRead({ text: LONG_TEXT }));
    const before = await db.articles.get('article-1');
    for (const publisher of [null, anArticle().publisher]) {
      const copy = anArticle({ id: 'copy', url: 'https://mirror.example/', title: 'Mine', publisher });
      const { article } = await saveReading(db, aRead({ article: copy, text: LONG_TEXT, claims: [] }));
      expect(article.id).toBe('copy');
    }
    expect(await db.articles.get('article-1')).toEqual(before);
    expect(await textOf(db, 'article-1')).toBe(LONG_TEXT);
  });

  it('keeps the same text under two publishers’ names as two articles', async () => {
    await saveReading(db, aRead({ text: LONG_TEXT }));
    const syndicated = anArticle({ id: 'other', url: 'https://gazette.example/', publisher: 'The Gazette' });
    await saveReading(db, aRead({ article: syndicated, text: LONG_TEXT, claims: [aClaim({ id: 'c2' })] }));
    expect(await db.articles.count()).toBe(2);
  });

  it('stores nothing at all when it is killed in the middle', async () => {
    await saveReading(db, aRead());
    const before = await contents();
    db.claims.hook('creating', () => {
      throw new Error('killed');
    });
    const doomed = aRead({
      article: anArticle({ title: 'Half' }),
      claims: [aClaim({ id: 'n', question: 'gifts' })],
    });
    await expect(saveReading(db, doomed)).rejects.toThrow('killed');
    expect(await contents()).toEqual(before);
  });

  it('never duplicates, whatever is read in whatever order', async () => {
    const page = fc.record({
      url: fc.constantFrom('a', 'b', 'c'),
      questions: fc.subarray(['q1', 'q2', 'q3']),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(page, { maxLength: 6 }), async (pages) => {
        await db.articles.clear();
        await db.claims.clear();
        for (const [i, { url, questions }] of pages.entries()) {
          const claims = questions.map((question) => aClaim({ id: `${i}-${question}`, question }));
          await saveReading(db, aRead({ article: anArticle({ id: `${i}`, url }), claims }));
        }
        const last = new Map<string, string[]>(pages.map(({ url, questions }) => [url, questions]));
        expect((await db.articles.toArray()).map(({ url }) => url).sort()).toEqual([...last.keys()].sort());
        for (const { id, url } of await db.articles.toArray()) {
          const questions = (await claimsOf(db, id)).map(({ question }) => question).sort();
          expect(questions).toEqual([...(last.get(url) ?? [])].sort());
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('mergeClaims', () => {
  const claimArbitrary = fc
    .record({
      id: fc.uuid(),
      question: fc.constantFrom('q1', 'q2'),
      max: fc.constantFrom(1, 2),
      exact: fc.constantFrom('One.', 'Two.'),
      start: fc.nat(50),
    })
    .map(({ id, question, max, exact, start }) =>
      aClaim({
        id,
        question,
        value: { type: 'quantity', min: max, max, approx: false, unit: 'box' },
        sentence: { start, end: start + 4, exact },
      }),
    );
  const claimsArbitrary = fc.uniqueArray(claimArbitrary, { selector: ({ id }) => id, maxLength: 8 });

  it('gives every claim an id of its own, and loses none', () => {
    fc.assert(
      fc.property(claimsArbitrary, claimsArbitrary, (stored, found) => {
        const { claims } = mergeClaims(stored, found, 'a');
        expect(new Set(claims.map(({ id }) => id)).size).toBe(found.length);
        expect(claims.map(withoutIds)).toEqual(found.map(withoutIds));
      }),
    );
  });

  it('keeps or drops every stored claim, never both', () => {
    fc.assert(
      fc.property(claimsArbitrary, claimsArbitrary, (stored, found) => {
        const { claims, gone } = mergeClaims(stored, found, 'a');
        for (const { id } of stored) {
          expect(claims.some((claim) => claim.id === id)).not.toBe(gone.includes(id));
        }
      }),
    );
  });

  it('changes no id when the same is found again, even if its fields come in another order', () => {
    fc.assert(
      fc.property(claimsArbitrary, (stored) => {
        const found = stored.map((claim, i) => ({ ...claim, id: `new-${i}`, value: inReverse(claim.value) }));
        const { claims, gone } = mergeClaims(stored, found, 'a');
        expect(claims.map(({ id }) => id).sort()).toEqual(stored.map(({ id }) => id).sort());
        expect(gone).toEqual([]);
      }),
    );
  });

  function inReverse(value: Claim['value']): Claim['value'] {
    if (value.type !== 'quantity') return value;
    const { min, max, approx, unit, type } = value;
    return { unit, approx, max, min, type };
  }

  function withoutIds({ id: _id, article: _article, ...rest }: Claim) {
    return rest;
  }
});

describe('importTopic', () => {
  it('brings the pack’s articles and claims', async () => {
    await importTopic(db, aTopic());
    expect(await articlesOn(db, 'summit')).toMatchObject([
      { url: 'https://gazette.example/arms', source: 'pack' },
    ]);
    expect(await claimsOn(db, 'summit')).toMatchObject([
      { question: 'containers', source: 'pack', span: null },
    ]);
  });

  it('changes nothing the second time', async () => {
    expect(await importTopic(db, aTopic())).toBe(true);
    const before = await contents();
    expect(await importTopic(db, aTopic())).toBe(false);
    expect(await contents()).toEqual(before);
  });

  it('replaces an older version’s own articles and claims, never the reader’s', async () => {
    await importTopic(db, aTopic());
    await saveReading(db, aRead());
    const [first] = aPack().claims;
    if (!first) throw new Error('the pack has a claim');
    const newer = aTopic({ version: '1.1.0', claims: [{ ...first, gist: 'Seoul counts fewer.' }] });
    await importTopic(db, newer);
    const claims = await claimsOn(db, 'summit');
    expect(claims.filter(({ source }) => source === 'pack').map(({ sentence }) => sentence.exact)).toEqual([
      'Seoul counts fewer.',
    ]);
    expect(claims.filter(({ source }) => source === 'page').map(({ id }) => id)).toEqual(['claim-1']);
  });

  it('leaves what was there when it is killed in the middle', async () => {
    await importTopic(db, aTopic());
    const before = await contents();
    db.topics.hook('updating', () => {
      throw new Error('killed');
    });
    await expect(importTopic(db, aTopic({ version: '2.0.0', articles: [], claims: [] }))).rejects.toThrow(
      'killed',
    );
    expect(await contents()).toEqual(before);
  });

  it('adds its claims to the reader’s own record of an article, whichever came first', async () => {
    const read = aRead({
      article: anArticle({ url: 'https://gazette.example/arms' }),
      claims: [aClaim({ question: 'gifts' })],
    });
    await saveReading(db, read);
    await importTopic(db, aTopic());
    expect(await articlesOn(db, 'summit')).toMatchObject([{ id: 'article-1', source: 'page' }]);
    expect((await claimsOf(db, 'article-1')).map(({ question }) => question).sort()).toEqual([
      'containers',
      'gifts',
    ]);
  });
});

describe('coverageOn', () => {
  it('gives the other articles with their claims', async () => {
    await importTopic(db, aTopic());
    await saveReading(db, aRead());
    const others = await coverageOn(db, 'summit', 'article-1');
    expect(others.map(({ article, claims }) => [article.publisher, claims.length])).toEqual([
      ['The Gazette', 1],
    ]);
  });

  it('takes a reading’s answer before the pack’s to the same question of the same article', async () => {
    await importTopic(db, aTopic());
    await saveReading(db, aRead({ article: anArticle({ url: 'https://gazette.example/arms' }) }));
    const [coverage] = await coverageOn(db, 'summit', 'somewhere-else');
    expect(coverage?.claims.map(({ id }) => id)).toEqual(['claim-1']);
  });
});

describe('findSameArticle', () => {
  it('takes two texts without words for different ones', async () => {
    await saveReading(db, aRead({ text: '' }));
    expect(await findSameArticle(db, anArticle({ url: 'https://elsewhere.example/' }), [])).toBeUndefined();
  });

  it('finds just the text that looking at every article would find', async () => {
    const sketch = fc
      .uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: 64 })
      .map((numbers) => numbers.sort((a, b) => a - b));
    const publisher = fc.constantFrom(null, 'The Courier', 'The Gazette');
    const property = fc.asyncProperty(
      fc.array(fc.tuple(sketch, publisher), { maxLength: 12 }),
      sketch,
      publisher,
      async (kept, looked, by) => {
        const rows = kept.map(([fingerprint, name], i) => ({
          ...anArticle({
            id: `a${10 + i}`,
            url: `https://${i % 3 ? 'a' : 'b'}.example/${i}`,
            publisher: name,
          }),
          source: 'page' as const,
          topics: [],
          readAt: 1,
          fingerprint,
        }));
        await db.articles.clear();
        await db.articles.bulkAdd(rows);
        const article = anArticle({ url: 'https://www.a.example/', publisher: by });
        const mayBe = (name: string | null) => name === null || by === null || name === by;
        const ofSite = rows.filter(({ url }) => url.startsWith('https://a.'));
        const expected = ofSite.find((row) => mayBe(row.publisher) && sameText(row.fingerprint, looked));
        expect((await findSameArticle(db, article, looked))?.id).toBe(expected?.id);
      },
    );
    await fc.assert(property, { numRuns: 150 });
  });

  it('looks at no article that shares nothing with the text', async () => {
    for (let i = 0; i < 30; i++) {
      const text = Array.from({ length: 40 }, (_, word) => `word${i}x${word}`).join(' ');
      const article = anArticle({ id: `a${i}`, url: `https://a.example/${i}` });
      await saveReading(db, aRead({ article, text, claims: [] }));
    }
    const read: string[] = [];
    db.articles.hook('reading', (row) => {
      read.push(row.id);
      return row;
    });
    const copy = Array.from({ length: 40 }, (_, word) => `word7x${word}`).join(' ');
    const article = anArticle({ url: 'https://a.example/print/7', publisher: null });
    expect((await findSameArticle(db, article, fingerprintOf(copy)))?.id).toBe('a7');
    expect(read).toEqual(['a7']);
  });
});

describe('forgetting everything', () => {
  it('leaves the store as it was when it was new, and can be undone', async () => {
    await importTopic(db, aTopic());
    const fresh = await contents();
    await saveReading(db, aRead());
    await saveReading(db, aRead({ article: anArticle({ id: 'g', url: 'https://gazette.example/arms' }) }));
    await db.curations.add(aCuration());
    const before = await contents();
    const forgotten = await forgetEverythingRead(db, [aTopic()]);
    expect(await contents()).toEqual(fresh);
    await putBack(db, forgotten);
    expect(await contents()).toEqual(before);
  });

  it('does not put an older reading over a newer one', async () => {
    await saveReading(db, aRead());
    const forgotten = await forgetEverythingRead(db, []);
    await saveReading(db, aRead({ article: anArticle({ id: 'new' }), claims: [] }));
    await putBack(db, forgotten);
    expect((await db.articles.toArray()).map(({ id }) => id)).toEqual(['new']);
    expect(await db.claims.count()).toBe(0);
  });
});
