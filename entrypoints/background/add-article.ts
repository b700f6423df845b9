import type { Article } from '../../lib/core/claims/claim';
import { completeFacts, type TypedFacts } from '../../lib/core/claims/complete-facts';
import { isWebAddress } from '../../lib/core/interchange/web-address';
import { rulesOf } from '../../lib/core/reading-rules';
import type { AddArticle } from '../../lib/messaging/protocol';
import { saveReading } from '../../lib/store/articles';
import type { CrossreadDb, StoredArticle } from '../../lib/store/db';
import { readTextFor } from './read-text';
import { orSayNoRoom } from './say-no-room';
import { followedTopics } from './topics';

/** What came of adding an article. */
export interface Added {
  readonly article: string;
  /** The topic it was put under; null when no followed one was found in it. */
  readonly topic: string | null;
  readonly claims: number;
}

/**
 * Reads a text that the reader brings and keeps it. The kept article with its id is brought up to date and keeps the address on the web that
 * it had; without one it becomes an article of its own, under an address of its own. Asked again, it changes nothing.
 * @throws Error with what to tell the reader when there is no room
 */
export async function addArticle(
  db: CrossreadDb,
  { article: facts, text, from }: AddArticle,
): Promise<Added> {
  const known = await db.articles.get(facts.id);
  const completedFacts = completed(facts, known, text);
  const article = { ...completedFacts, url: await freeAddress(db, completedFacts) };
  const typed = retyped(known?.typed, article);
  const followed = await followedTopics(db);
  const { best, alsoOn } = await readTextFor(db, followed, article, text);
  const rules = rulesOf(
    best?.topic.pack ?? null,
    followed.map(({ pack }) => pack),
  );
  const read = {
    article,
    text,
    topics: best ? [best.topic.pack.id] : [],
    alsoOn,
    claims: best?.analysis.claims ?? [],
    readAt: Date.now(),
    rules,
    ...(from !== 'page' && { addedFrom: from }),
    isChosen: true,
    ...(typed && { typed }),
  };
  const { claims } = await orSayNoRoom(() => saveReading(db, read), 'noRoomForArticle');
  return { article: article.id, topic: best?.topic.pack.id ?? null, claims: claims.length };
}

/**
 * An address that no other article has: files of one name ("index.html") get a number behind it, a page of the web a fragment, with which
 * a browser still opens it.
 */
async function freeAddress(db: CrossreadDb, { id, url }: Article): Promise<string> {
  const [page = ''] = url.split('#');
  for (let n = 1; ; n++) {
    const address = n === 1 ? url : isWebAddress(url) ? `${page}#${n}` : `${url} (${n})`;
    const there = await db.articles.where('url').equals(address).first();
    if (!there || there.id === id) return address;
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
