/** A store with one of everything that is a reader's own. */
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { CorrectionSchema } from '../../../lib/core/claims/curation';
import { factsOf } from '../../../lib/core/topic/facts';
import { seedOf } from '../../../lib/core/topic/seed';
import { aClaim, aCuration, anAnnotation, anArticle, anId, aPack } from '../../builders';
import type { Reader } from '../harness';
import { putRows } from '../fill-store';

/** An article that was read, on the reader's own topic. */
export const ARTICLE = {
  ...anArticle({ id: 'read', url: 'https://courier.example/read' }),
  title: 'Shells for rice',
};
/** The reader's own topic. */
export const TOPIC = aPack({ id: 'own-summit', title: { en: 'Summit of my own' } });
/** A highlight with a note. */
export const HIGHLIGHT = anAnnotation({
  id: anId(1),
  exact: 'about 6,700 containers',
  note: 'Which port?',
  tags: ['arms'],
});

const claim = aClaim({ id: 'found', article: 'read', topic: TOPIC.id });
const own = aClaim({ id: 'made', article: 'read', topic: TOPIC.id, rules: ['reader:selection'] });

/** Puts it in. @param page one of the extension's, opened when the store was there */
export async function putOwnThings(page: Page): Promise<void> {
  await putRows(page, 'topics', [
    { id: TOPIC.id, pack: TOPIC, from: 'own', changed: 1, checksum: 'of my own' },
  ]);
  await putRows(page, 'articles', [
    {
      ...ARTICLE,
      source: 'page',
      topics: [TOPIC.id],
      readAt: 1_718_000_000_000,
      rules: 'of today',
      fingerprint: [],
    },
    ...seedOf(factsOf(TOPIC)).map(({ article, fingerprint }) => ({
      ...article,
      source: 'pack',
      readAt: null,
      topics: [TOPIC.id],
      fingerprint,
    })),
  ]);
  await putRows(page, 'snapshots', [{ article: 'read', text: 'They shipped 11,000 containers.' }]);
  await putRows(page, 'claims', [
    { ...claim, source: 'page' },
    { ...own, source: 'reader' },
    ...seedOf(factsOf(TOPIC)).flatMap(({ article, claims }) =>
      claims.map((seed) => ({ ...seed, article: article.id, source: 'pack' })),
    ),
  ]);
  await putRows(page, 'curations', [
    aCuration({
      claim: { ...claim, source: 'page' },
      verdict: { is: 'corrected', to: v.parse(CorrectionSchema, { ...claim, display: '6,700 containers' }) },
    }),
  ]);
  await putRows(page, 'annotations', [
    HIGHLIGHT,
    anAnnotation({ id: anId(2), exact: 'a treaty was signed' }),
  ]);
  await putRows(page, 'drafts', [
    {
      topic: 'begun',
      base: null,
      pack: aPack({ id: 'begun', title: { en: 'A topic half made' } }),
      article: null,
      proposed: null,
      seen: [],
      changed: 1_718_000_000_000,
    },
  ]);
}

/** The tables with what is a reader's own. */
export const OWN_TABLES = [
  'topics',
  'articles',
  'snapshots',
  'claims',
  'curations',
  'annotations',
  'drafts',
] as const;

/** All rows of these tables. */
export async function ownRows(reader: Reader): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of OWN_TABLES) rows[table] = await reader.rows(table);
  return rows;
}
