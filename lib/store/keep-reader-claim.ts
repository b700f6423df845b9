import type { Article, Claim } from '../core/claims/claim';
import { completeFacts } from '../core/claims/complete-facts';
import { placeIn } from '../core/claims/reader-claims';
import { fingerprintOf } from '../core/text/fingerprint';
import { findSameArticle } from './articles';
import type { CrossreadDb } from './db';
import { once } from './once';

/** A claim of the reader, and the page it was made in. */
export interface ReaderClaim {
  /** With the id it should have if it is new. */
  readonly article: Article;
  /** The page's text, into which the claim's offsets point. */
  readonly text: string;
  readonly claim: Claim;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  /** By which rules the page was read (lib/core/reading-rules), for the case that it is not stored; absent when that is not known. */
  readonly rules?: string;
}

/**
 * Stores a claim of the reader under the id that its maker gave it, in one transaction. Asked again it changes nothing: one that is there
 * stays as it is, and one that was removed since does not come back.
 * An article that nobody read here is stored with it, and with the text of the page.
 * @throws what isFull (full.ts) tells when the browser gives no more room; then nothing was written
 */
export async function keepReaderClaim(
  db: CrossreadDb,
  { article, text, claim, keptAt, rules }: ReaderClaim,
): Promise<void> {
  const fingerprint = fingerprintOf(text);
  const deed = { id: claim.id, at: keptAt };
  await once(db, deed, [db.articles, db.snapshots, db.claims], async () => {
    if (await db.claims.get(claim.id)) return;
    const known = await findSameArticle(db, article, fingerprint);
    const id = known?.id ?? article.id;
    const topics = [...new Set([...(known?.topics ?? []), claim.topic])];
    const snapshot = await db.snapshots.get(id);
    if (known && snapshot) await db.articles.update(id, { topics });
    else {
      await db.articles.put({
        ...completeFacts(article, known, text),
        id,
        source: 'page',
        topics,
        readAt: keptAt,
        ...(rules !== undefined && { rules }),
        ...(known?.typed && { typed: known.typed }),
        fingerprint,
      });
      await db.snapshots.put({ article: id, text });
    }
    const placed = placeIn(snapshot?.text ?? text, { ...claim, article: id });
    await db.claims.add({ ...placed, source: 'reader' });
  });
}
