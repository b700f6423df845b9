import type { Check } from '../../lib/core/checks/check';
import type { Article } from '../../lib/core/claims/claim';
import type { Curation } from '../../lib/core/claims/curation';
import type { StandingClaim } from '../../lib/core/claims/standing-claims';
import type { TopicFacts } from '../../lib/core/topic/facts';

/** All that is known of a claim. */
export interface ClaimFacts {
  readonly topic: TopicFacts;
  readonly article: Article;
  /** Milliseconds since 1970; null where nobody read the article here. */
  readonly readAt: number | null;
  /** As it stands; as it was found where the reader rejected or merged it. */
  readonly claim: StandingClaim;
  /** As it was found; where the reader made it, as it was made. */
  readonly found: StandingClaim;
  /** What the reader said of it; null when nothing. */
  readonly curation: Curation | null;
  /** What it comes to beside the others; null where it does not stand. */
  readonly check: Check | null;
  /** The other claims of its article that stand, those on its question first. */
  readonly others: readonly StandingClaim[];
  /** Claims of its article which the reader rejected or merged, but for this one: nowhere else are they seen. */
  readonly setAside: readonly Curation[];
  /** The article's text before and behind the claim's words; null where no text is kept or the words are not in it. */
  readonly around: { readonly prefix: string; readonly suffix: string } | null;
}
