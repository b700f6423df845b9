/** Reads selected words for the topics' questions. On its own, as the phrases of a topic and the grammars weigh more than the rest of the desk. */
import type { Offer } from '../../../components/claim-detail/ClaimAdder';
import type { Article } from '../../../lib/core/claims/claim';
import { offerClaims, rankOffer } from '../../../lib/core/claims/claim-from-selection';
import type { Span } from '../../../lib/core/text/span';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import { compileOnce } from '../../../lib/core/topic/compile-once';

/** How many are offered: those behind are better found by hand. */
const OFFERED = 6;

/** The questions that words of a text likely answer, the likeliest first, with the answers that are read in them. */
export function offersHere(
  topics: readonly TopicFacts[],
  article: Article,
  text: string,
  span: Span,
): readonly Offer[] {
  const offers = topics.flatMap((facts) =>
    offerClaims(compileOnce(facts.pack), { article, text }, span).map((offer) => ({
      ...offer,
      topic: facts,
    })),
  );
  return offers
    .filter(({ isLikely, isRead }) => isLikely || isRead)
    .sort((a, b) => rankOffer(a) - rankOffer(b))
    .slice(0, OFFERED);
}
