import type { Article } from '../../lib/core/claims/claim';
import { completeFacts, type TypedFacts } from '../../lib/core/claims/complete-facts';
import { isWebAddress } from '../../lib/core/interchange/web-address';
import { rulesOf } from '../../lib/core/reading-rules';
import { fingerprintOf, sameText } from '../../lib/core/text/fingerprint';
import type { AddArticle } from '../../lib/messaging/protocol';
import { findSameArticle, saveReading, textOf } from '../../lib/store/articles';
import { isFull, type CrossreadDb, type StoredArticle } from '../../lib/store/db';
import { readTextFor } from './read-text';
import { followedTopics } from './topics';

/** What came of adding an article. */
export interface Added {
  readonly article: string;
  /** The topic it was put under; null when no followed one was found in it. */
  readonly topic: string | null;
  readonly claims: number;
}

/**
 * Reads a text that the reader brings and keeps it. One that is kept already, told by its address or its text, is brought up to date and
 * keeps the address on the web that it had. Asked again, it changes nothing.
 * @throws Error with what to tell the reader when there is no room
 */
export async function addArticle(
  db: CrossreadDb,
  { article: facts, text, from }: AddArticle,
): Promise<Added> {
  const fingerprint = fingerprintOf(text);
  const url = await freeAddress(db, facts.url, text, fingerprint);
  const known = await findSameArticle(db, { ...facts, url }, fingerprint);
  const article = completed({ ...facts, url, id: known?.id ?? crypto.randomUUID() }, known, text);
  const typed = retyped(known?.typed, article);
  const followed = await followedTopics(db);
  const { best } = await readTextFor(db, followed, article, text);
  const rules = rulesOf(
    best?.topic.pack ?? null,
    followed.map(({ pack }) => pack),
  );
  const { claims } = await savedIn(db, {
    article,
    text,
    topics: best ? [best.topic.pack.id] : [],
    claims: best?.analysis.claims ?? [],
    readAt: Date.now(),
    rules,
    addedFrom: from,
    ...(typed && { typed }),
  });
  return { article: article.id, topic: best?.topic.pack.id ?? null, claims: claims.length };
}

async function savedIn(db: CrossreadDb, read: Parameters<typeof saveReading>[1]) {
  try {
    return await saveReading(db, read);
  } catch (error) {
    throw isFull(error) ? new Error(NO_ROOM) : error;
  }
}

const NO_ROOM =
  'The browser has no room left for it. Remove articles you no longer need, or make room on the disk, then try again.';

/**
 * The address under which a text is kept. Files of one name ("index.html") are told apart by what is in them: one with another text gets
 * a number behind its name.
 */
async function freeAddress(
  db: CrossreadDb,
  address: string,
  text: string,
  fingerprint: readonly number[],
): Promise<string> {
  if (isWebAddress(address)) return address;
  for (let n = 1; ; n++) {
    const url = n === 1 ? address : `${address} (${n})`;
    const there = await db.articles.where('url').equals(url).first();
    if (!there || sameText(there.fingerprint, fingerprint) || (await textOf(db, there.id)) === text)
      return url;
  }
}

/** With what is known of it and the file does not state. A file's name says less than the address that it was read at. */
function completed(article: Article, known: StoredArticle | undefined, text: string): Article {
  if (!known) return article;
  const { typed: _, ...facts } = known;
  const url = isWebAddress(article.url) || !isWebAddress(known.url) ? article.url : known.url;
  return { ...completeFacts(article, facts, text), url };
}

/** What the reader put right before is as the reader gives it now. */
function retyped(typed: TypedFacts | undefined, now: Article): TypedFacts | undefined {
  if (!typed) return undefined;
  const { title, publisher, published, language } = now;
  return {
    ...('title' in typed && { title }),
    ...('publisher' in typed && { publisher }),
    ...('published' in typed && { published }),
    ...('language' in typed && { language }),
  };
}
