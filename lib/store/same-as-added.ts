/** Which kept article a text is that the reader brings, so that none is overwritten unasked. */
import type { Article } from '../core/claims/claim';
import { isWebAddress } from '../core/interchange/web-address';
import { sameText } from '../core/text/fingerprint';
import { findSameText, textOf } from './articles';
import type { CrossreadDb, StoredArticle } from './db';

/** A kept article that a text may be. */
export interface SameAsAdded {
  readonly article: StoredArticle;
  /** How long its text is, in UTF-16 units; null where none is kept. */
  readonly characters: number | null;
  /** Whether the kept text is the same and no longer one, is the same and longer, or is another one under the same address. */
  readonly how: 'same' | 'shorter' | 'other';
}

/**
 * The kept article that this text is: one with the same text, at its address or elsewhere, else another one at its address on the web. Files
 * of one name with other texts are other articles.
 * @param fingerprint the text's (core/text/fingerprint)
 */
export async function sameAsAdded(
  db: CrossreadDb,
  { url, publisher }: Pick<Article, 'url' | 'publisher'>,
  text: string,
  fingerprint: readonly number[],
): Promise<SameAsAdded | undefined> {
  const at = await db.articles.where('url').equals(url).first();
  const there = at && (await held(db, at, text, fingerprint));
  if (there && there.how !== 'other') return there;
  const copy = await findSameText(db, publisher, fingerprint);
  if (copy) return held(db, copy, text, fingerprint);
  return isWebAddress(url) ? there : undefined;
}

async function held(
  db: CrossreadDb,
  article: StoredArticle,
  text: string,
  fingerprint: readonly number[],
): Promise<SameAsAdded> {
  const kept = await textOf(db, article.id);
  const characters = kept?.length ?? null;
  // Where no text is known, neither kept nor by its sketch, there is none that could be lost.
  const isSame =
    kept === text ||
    (kept === null && article.fingerprint.length === 0) ||
    sameText(article.fingerprint, fingerprint);
  const isShorter = kept !== null && text.length < kept.length;
  return { article, characters, how: !isSame ? 'other' : isShorter ? 'shorter' : 'same' };
}
