/** What lies in the store and is none of an attacker's, and what the attacker knows of it. */
import { aClaim, aCuration, anAnnotation, anArticle, anId } from '../builders';
import type { Known } from './hostile-messages';

/** Stands in all that no page but its own may hear of. */
export const SECRET = 'SECRET';

const VICTIM = 'https://courier.example/summit';
const DIARY = 'https://diary.example/me';
const TEXT =
  'Ada met Bob at the summit. Ada and Bob shipped 11,000 containers before the summit, and nobody in either town had counted them.';
const DIARY_TEXT = `${SECRET} diary of one whom nobody asked, with eight words and more in it.`;
const facts = { source: 'page', topics: ['summit'], readAt: 1, fingerprint: [1, 2, 3] };

/** Rows of tables: an article on the topic “summit” and one on none that is followed, and highlights of the two. */
export const OTHERS: Readonly<Record<string, readonly object[]>> = {
  articles: [
    { ...anArticle({ id: 'article-1', url: VICTIM }), ...facts },
    {
      ...anArticle({ id: 'article-2', url: DIARY, title: `${SECRET} title` }),
      ...facts,
      topics: ['unheard-of'],
    },
  ],
  snapshots: [
    { article: 'article-1', text: TEXT },
    { article: 'article-2', text: DIARY_TEXT },
  ],
  claims: [
    { ...aClaim({ id: 'claim-1' }), source: 'page' },
    {
      ...aClaim({ id: 'claim-2', article: 'article-2', topic: 'unheard-of', display: SECRET }),
      source: 'reader',
    },
  ],
  curations: [aCuration()],
  annotations: [
    anAnnotation({
      id: anId(1),
      keys: ['courier.example/summit'],
      note: `${SECRET} note`,
      exact: `${SECRET} words`,
    }),
    anAnnotation({
      id: anId(2),
      keys: ['diary.example/me'],
      note: `${SECRET} diary`,
      exact: `${SECRET} day`,
    }),
    anAnnotation({
      id: anId(3),
      keys: ['diary.example/me'],
      note: `${SECRET} bin`,
      // Else the bin is emptied of it, and its id is free.
      deleted: '2099-06-20T10:00:00.000Z',
    }),
  ],
  placements: [{ annotation: anId(1), status: 'placed', found: null, places: 1, at: 1 }],
};

/** All that a page at an address could guess: ids, addresses and texts of others, and what is no address at all. */
export const knownTo = (url: string): Known => ({
  ids: [
    anId(1),
    anId(2),
    anId(3),
    'article-1',
    'article-2',
    'claim-1',
    'claim-2',
    '__proto__',
    'constructor',
  ],
  urls: [
    url,
    VICTIM,
    DIARY,
    'https://courier.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'not an address',
    '',
  ],
  texts: [TEXT, `${TEXT} More.`, DIARY_TEXT, 'short', ''],
});
