import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anArticle } from '../../tests/builders';
import { fingerprintOf } from '../core/text/fingerprint';
import { saveReading } from './articles';
import { CrossreadDb } from './db';
import { sameAsAdded } from './same-as-added';

const words = (name: string, n = 200) => Array.from({ length: n }, (_, i) => `${name}${i}`).join(' ');
const TEXT = words('word');
const ADDRESS = 'https://alpha.example/s';

let db: CrossreadDb;
let databases = 0;
beforeEach(async () => {
  db = new CrossreadDb(`same-${databases++}`);
  const read = { text: TEXT, topics: [], claims: [], readAt: 1 };
  await saveReading(db, { ...read, article: anArticle({ id: 'alpha', url: ADDRESS, publisher: 'Alpha' }) });
});
afterEach(() => db.delete());

async function sameAs(text: string, url: string, publisher: string | null = null) {
  const same = await sameAsAdded(db, { url, publisher }, text, fingerprintOf(text));
  return same && [same.article.id, same.how, same.characters];
}

describe('the kept article that an added text is', () => {
  const whole = TEXT.length;
  it.each([
    ['has the same text', TEXT, 'pasted:1', null, 'same'],
    ['has the beginning of the text', words('word', 140), 'pasted:1', null, 'shorter'],
    ['has the text and more', words('word', 220), 'pasted:1', 'Alpha', 'same'],
    ['has another text, and the same address on the web', words('other'), ADDRESS, 'Beta', 'other'],
    ['has the same text and address, and another publisher', TEXT, ADDRESS, 'Beta', 'same'],
  ] as const)('%s', async (_, text, url, publisher, how) => {
    expect(await sameAs(text, url, publisher)).toEqual(['alpha', how, whole]);
  });

  it('is none when text and address are others, or the text is another publisher’s', async () => {
    expect(await sameAs(words('other'), 'https://beta.example/s')).toBeUndefined();
    expect(await sameAs(TEXT, 'https://beta.example/s', 'Beta')).toBeUndefined();
  });

  it('is none when only the name of the file is the same', async () => {
    await db.articles.update('alpha', { url: 'file:index.html' });
    expect(await sameAs(words('other'), 'file:index.html')).toBeUndefined();
    expect(await sameAs(TEXT, 'file:index.html')).toEqual(['alpha', 'same', whole]);
  });

  it('is the copy rather than what stands at the address', async () => {
    const read = { text: words('other'), topics: [], claims: [], readAt: 1 };
    await saveReading(db, { ...read, article: anArticle({ id: 'beta', url: `${ADDRESS}#2` }) });
    expect((await sameAs(words('other'), ADDRESS))?.[0]).toBe('beta');
  });

  it('loses nothing where no text of it is known', async () => {
    await db.snapshots.clear();
    await db.articles.update('alpha', { fingerprint: [] });
    expect(await sameAs(words('other'), ADDRESS)).toEqual(['alpha', 'same', null]);
  });

  it('is a short text, too short for a sketch, at its own address alone', async () => {
    const read = { text: 'Ada met Bob.', topics: [], claims: [], readAt: 1 };
    await saveReading(db, { ...read, article: anArticle({ id: 'short', url: 'pasted:2' }) });
    expect(await sameAs('Ada met Bob.', 'pasted:2')).toEqual(['short', 'same', 12]);
    expect(await sameAs('Ada met Bob.', 'pasted:3')).toBeUndefined();
  });
});
