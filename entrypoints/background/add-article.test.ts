import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aClaim, anArticle, aPack, aPacksFile } from '../../tests/builders';
import { rulesOf } from '../../lib/core/reading-rules';
import type { AddArticle } from '../../lib/messaging/protocol';
import { settings } from '../../lib/messaging/shared-state';
import { saveReading } from '../../lib/store/articles';
import { CrossreadDb } from '../../lib/store/db';
import { removeArticles } from '../../lib/store/remove-article';
import { addArticle } from './add-article';
import { readAgain } from './read-again';

const TEXT = 'Ada met Bob at the summit. Ada and Bob shipped 11,000 containers before the summit.';
const ELSEWHERE =
  'A recipe for soup with leeks, potatoes and cream, which nobody in the capital had ever heard of.';

let db: CrossreadDb;
let databases = 0;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(aPacksFile(aPack())));
  db = new CrossreadDb(`adding-${databases++}`);
});
afterEach(() => db.delete());

function aText(facts: Partial<AddArticle> & { url?: string; id?: string } = {}): AddArticle {
  const { url = 'file:summit.html', id = 'added', ...rest } = facts;
  const title = rest.text === ELSEWHERE ? 'Soup' : 'Ada meets Bob at the summit';
  const article = anArticle({ id, url, publisher: null, title });
  return { article, text: TEXT, from: 'file', ...rest };
}

const kept = () => db.articles.filter(({ source }) => source === 'page').toArray();

describe('adding an article', () => {
  it('keeps it with what a followed topic finds in it, and says how it came', async () => {
    const added = await addArticle(db, aText());
    expect(added).toMatchObject({ topic: 'summit', claims: 1 });
    expect(await kept()).toMatchObject([
      { id: added.article, addedFrom: 'file', topics: ['summit'], rules: rulesOf(aPack(), [aPack()]) },
    ]);
  });

  it('keeps it whatever the setting for pages says, and also when no followed topic is found in it', async () => {
    await settings.write({ ...(await settings.read()), keepArticles: false });
    const added = await addArticle(db, aText({ text: ELSEWHERE, from: 'paste' }));
    expect(added).toMatchObject({ topic: null, claims: 0 });
    expect(await kept()).toMatchObject([{ addedFrom: 'paste', topics: [], rules: rulesOf(null, [aPack()]) }]);
  });

  it('changes nothing when it is asked again, however short the text', async () => {
    for (const text of [TEXT, 'Ada met Bob.']) {
      await addArticle(db, aText({ text, id: `${text.length}`, url: `file:${text.length}.txt` }));
      const before = await kept();
      await addArticle(db, aText({ text, id: `${text.length}`, url: `file:${text.length}.txt` }));
      expect((await kept()).map(({ readAt: _, ...rest }) => rest)).toEqual(
        before.map(({ readAt: _, ...rest }) => rest),
      );
    }
  });

  it('brings the kept article up to date that has its id, which keeps its address and what the file does not say', async () => {
    const url = 'https://courier.example/summit';
    await saveReading(db, {
      article: anArticle({ url, byline: 'Eve' }),
      text: TEXT,
      topics: [],
      claims: [],
      readAt: 1,
    });
    const added = await addArticle(db, aText({ id: 'article-1' }));
    expect(added.article).toBe('article-1');
    expect(await kept()).toMatchObject([
      { url, byline: 'Eve', publisher: 'The Courier', topics: ['summit'] },
    ]);
  });

  it('tells files of one name apart by a number', async () => {
    await addArticle(db, aText({ url: 'file:index.html' }));
    for (const text of [ELSEWHERE, `${ELSEWHERE} Twice.`])
      await addArticle(db, aText({ id: 'other', url: 'file:index.html', text }));
    expect((await kept()).map(({ url }) => url).sort()).toEqual(['file:index.html', 'file:index.html (2)']);
  });

  it('keeps what has another id beside what has its address, or its text', async () => {
    const url = 'https://courier.example/summit';
    await addArticle(db, aText({ url }));
    await addArticle(db, aText({ id: 'b', url, text: ELSEWHERE }));
    await addArticle(db, aText({ id: 'c', url: `${url}#2` }));
    expect((await kept()).map((article) => [article.id, article.url])).toEqual([
      ['added', url],
      ['b', `${url}#2`],
      ['c', `${url}#3`],
    ]);
    expect((await db.snapshots.get('added'))?.text).toBe(TEXT);
  });
});

describe('reading an article again', () => {
  async function anOldReading(claims = [aClaim()]): Promise<void> {
    const article = anArticle({ title: 'Ada meets Bob at the summit' });
    await saveReading(db, { article, text: TEXT, topics: ['summit'], claims, readAt: 1 });
  }

  it('finds what today’s rules find, says so, and notes by which rules', async () => {
    await anOldReading();
    expect(await readAgain(db, 'article-1')).toEqual({ topic: 'summit', claims: 1, changed: true });
    expect(await kept()).toMatchObject([{ readAt: 1, rules: rulesOf(aPack(), [aPack()]) }]);
    expect(await readAgain(db, 'article-1')).toMatchObject({ changed: false });
  });

  it('keeps the reader’s claims and how the article came', async () => {
    await addArticle(db, aText());
    const [article] = await kept();
    const said = aClaim({ id: 'said', article: article?.id ?? '', rules: ['reader:selection'] });
    await db.claims.put({ ...said, source: 'reader' });
    await readAgain(db, article?.id ?? '');
    expect(await db.claims.get('said')).toMatchObject({ source: 'reader' });
    expect(await kept()).toMatchObject([{ addedFrom: 'file' }]);
  });

  it('keeps what was found for a topic that is no longer followed', async () => {
    await addArticle(db, aText());
    const [article] = await kept();
    await settings.write({ ...(await settings.read()), topicsOff: ['summit'] });
    expect(await readAgain(db, article?.id ?? '')).toMatchObject({
      topic: 'summit',
      claims: 1,
      changed: false,
    });
  });

  it('says why it cannot', async () => {
    await expect(readAgain(db, 'nobody')).rejects.toThrow('no longer kept');
    await anOldReading();
    await db.snapshots.clear();
    await expect(readAgain(db, 'article-1')).rejects.toThrow('text is not kept');
  });

  it('does not bring back what is removed meanwhile', async () => {
    await anOldReading();
    const reading = readAgain(db, 'article-1');
    await removeArticles(db, ['article-1'], []);
    await expect(reading).rejects.toThrow('no longer kept');
    expect(await kept()).toEqual([]);
  });
});
