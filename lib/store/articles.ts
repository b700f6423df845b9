import type { Article, Claim } from '../core/claims/claim';
import { completeFacts, type TypedFacts } from '../core/claims/complete-facts';
import { placeIn } from '../core/claims/reader-claims';
import { speakFor } from '../core/claims/same-site';
import { isWebAddress } from '../core/interchange/web-address';
import { fingerprintOf, sameText, tellingNumbers } from '../core/text/fingerprint';
import { claimsOf, mergeClaims } from './claims';
import { placeCurations } from './curations';
import type { CrossreadDb, StoredArticle, StoredClaim } from './db';

/** What was read in a page, to be kept. */
export interface ArticleRead {
  /** With the id it should have if it is new. */
  readonly article: Article;
  readonly text: string;
  readonly topics: readonly string[];
  /** Ids of topics that it only mentions. */
  readonly alsoOn?: readonly string[];
  readonly claims: readonly Claim[];
  /** Milliseconds since 1970. */
  readonly readAt: number;
  /** By which rules (lib/core/reading-rules); absent when that is not known. */
  readonly rules?: string;
  /** How the reader brought it in, when it was not read in a page. */
  readonly addedFrom?: 'file' | 'paste';
  /** What the reader says of its facts; absent where nothing new. */
  readonly typed?: TypedFacts;
  /** Whether it is known by its id alone, and another one with its text is not it: the reader said so. */
  readonly isChosen?: boolean;
}

/** An article and its claims with the ids they have in the store. */
export interface ArticleKept {
  readonly article: Article;
  /** What was found in it; what the reader said that it answers is the reader's (readerClaimsOf). */
  readonly claims: readonly Claim[];
}

/** The text of an article as it was read last; null for one that nobody read here. */
export async function textOf(db: CrossreadDb, article: string): Promise<string | null> {
  return (await db.snapshots.get(article))?.text ?? null;
}

/**
 * The stored article that is the same as this one: by its address, else by its text.
 *
 * The same text under two publishers' names is two articles (an agency's story in two papers); it is one when a publisher
 * is not stated, as in a copy saved to a file. On two sites it is two: else a page that copies another's text could write over its article.
 */
export async function findSameArticle(
  db: CrossreadDb,
  article: Pick<Article, 'url' | 'publisher'>,
  fingerprint: readonly number[],
): Promise<StoredArticle | undefined> {
  const byAddress = await db.articles.where('url').equals(article.url).first();
  const mayBeIt = ({ url }: StoredArticle) => !isWebAddress(url) || speakFor(article.url, url);
  return byAddress ?? findSameText(db, article.publisher, fingerprint, mayBeIt);
}

/**
 * The stored article with this text, or a copy of it with small edits; of several the one with the first id. By an index: only articles
 * are looked at which share a number of the sketch.
 * @param mayBeIt which of them come into question
 */
export async function findSameText(
  db: CrossreadDb,
  publisher: string | null,
  fingerprint: readonly number[],
  mayBeIt: (article: StoredArticle) => boolean = () => true,
): Promise<StoredArticle | undefined> {
  const isSame = (other: StoredArticle) =>
    mayBeIt(other) &&
    (other.publisher === null || publisher === null || other.publisher === publisher) &&
    sameText(other.fingerprint, fingerprint);
  const telling = db.articles.where('fingerprint').anyOf(tellingNumbers(fingerprint)).distinct();
  const same = (await telling.toArray()).filter(isSame);
  return same.sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}

/**
 * Stores what was read, in one transaction. An article known by its address or its text keeps its id, a claim that is
 * still made keeps its id, and claims gone from the text go; the reader's own, imported ones, and what the reader
 * said of claims, stay, with their words found again in the text. A fact of the article that is not stated now stays as it was known.
 * It goes under the topics it was read for, and stays under those on which something other than its page says what it answers.
 * So reading a page again, or asking again after the worker
 * was killed, never duplicates.
 * @throws what isFull (full.ts) tells when the browser gives no more room; then nothing was written
 */
export async function saveReading(
  db: CrossreadDb,
  { article, text, topics, claims, typed, isChosen = false, ...read }: ArticleRead,
): Promise<ArticleKept> {
  const fingerprint = fingerprintOf(text);
  const tables = [db.articles, db.snapshots, db.claims, db.openReadings, db.curations];
  return db.transaction('rw', tables, async () => {
    const known = isChosen
      ? await db.articles.get(article.id)
      : await findSameArticle(db, article, fingerprint);
    const id = known?.id ?? article.id;
    const said = typed ?? known?.typed;
    const kept = { ...completeFacts(article, known, text), ...said, id };
    const before = await claimsOf(db, id);
    const staysUnder = topics.length === 0 ? () => true : await whatElseIsSaid(db, id, before);
    await db.articles.put({
      ...kept,
      source: 'page',
      topics: [...new Set([...(known?.topics ?? []).filter(staysUnder), ...topics])],
      ...read,
      ...(said && { typed: said }),
      fingerprint,
    });
    await db.snapshots.put({ article: id, text });
    await db.openReadings.where('article').equals(id).delete();
    const merged = mergeClaims(
      before.filter(({ source }) => source === 'page'),
      claims,
      id,
    );
    const others = before
      .filter(({ source }) => source === 'reader' || source === 'import')
      .map((claim) => placeIn(text, claim));
    await db.claims.bulkDelete(merged.gone);
    await db.claims.bulkPut([
      ...merged.claims.map((claim): StoredClaim => ({ ...claim, source: 'page' })),
      ...others,
    ]);
    await placeCurations(db, id, text);
    return { article: kept, claims: merged.claims };
  });
}

/** Of which topics a pack, the reader or another tool says what the article answers: these it does not leave with another reading. */
async function whatElseIsSaid(
  db: CrossreadDb,
  article: string,
  claims: readonly StoredClaim[],
): Promise<(topic: string) => boolean> {
  const said = await db.curations.where('article').equals(article).toArray();
  const topics = new Set(
    [...said, ...claims.filter(({ source }) => source !== 'page')].map(({ topic }) => topic),
  );
  return (topic) => topics.has(topic);
}
