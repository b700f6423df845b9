import { useEffect, useMemo, useState } from 'preact/hooks';
import '../../../components/claim-detail/claim-detail.css';
import { ClaimAdder, type Offer } from '../../../components/claim-detail/ClaimAdder';
import type { Claim } from '../../../lib/core/claims/claim';
import { claimByHand } from '../../../lib/core/claims/claim-by-hand';
import type { Correction } from '../../../lib/core/claims/curation';
import { SAVED_BY_READER } from '../../../lib/core/claims/reader-claims';
import type { Span } from '../../../lib/core/text/span';
import { factsOf, type TopicFacts } from '../../../lib/core/topic/facts';
import { binReaderClaim } from '../../../lib/store/bin-deleted';
import type { CrossreadDb, StoredArticle } from '../../../lib/store/db';
import { keepReaderClaim } from '../../../lib/store/keep-reader-claim';
import { allTopics } from '../../../lib/store/topics';
import { t } from '../../../locales/t-claim-detail';
import { sayValue } from '../../../locales/value-words';
import { useLive } from '../../live/use-live';
import { deletionNow } from '../bin/take-out';
import type { Deeds } from '../use-deeds';

/** Props of {@link AddClaim}. */
export interface AddClaimProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly article: StoredArticle;
  /** The article's text as it is kept. */
  readonly text: string;
  /** The selected words, as offsets into it (half-open, UTF-16). */
  readonly span: Span;
  readonly onClose: () => void;
}

/** A claim that the reader makes from words of a kept text: the questions they likely answer are offered, or the reader says it by hand. */
export function AddClaim({ db, deeds, article, text, span, onClose }: AddClaimProps) {
  const topics = useTopics(db, article);
  const offers = useOffers(topics, article, text, span);
  const keep = (topic: TopicFacts, says: Correction, read: Claim | null) => {
    const id = crypto.randomUUID();
    const claim = read
      ? { ...read, ...correctionOf(says), id, rules: rulesOf(read, says) }
      : claimByHand({ id, topic: topic.pack.id, article: article.id, text, span }, says);
    deeds.perform(t('doing'), 1, async () => {
      await keepReaderClaim(db, { article, text, claim, keptAt: Date.now() });
      return {
        said: t('done.added', { display: sayValue(topic, claim) }),
        undo: async () => (await binReaderClaim(db, id, deletionNow())) !== null,
      };
    });
    onClose();
  };
  return (
    <ClaimAdder
      words={text.slice(span.start, span.end)}
      topics={topics}
      offers={offers}
      onKeep={keep}
      onClose={onClose}
    />
  );
}

function correctionOf({ question, value, display, attribution, origin, modality, polarity }: Correction) {
  return { question, value, display, attribution, origin, modality, polarity };
}

/** What was read in the words keeps the rules that read it; what the reader changed has only the reader's. */
function rulesOf(read: Claim, says: Correction): string[] {
  return says === read ? read.rules : [SAVED_BY_READER];
}

/** The article's topics; all, where it has none. */
function useTopics(db: CrossreadDb, { topics: ids }: StoredArticle): readonly TopicFacts[] {
  const { value } = useLive(() => allTopics(db), []);
  return useMemo(() => {
    const all = (value ?? []).map(({ pack }) => factsOf(pack));
    const own = all.filter(({ pack }) => ids.includes(pack.id));
    return own.length > 0 ? own : all;
  }, [value, ids.join()]);
}

function useOffers(topics: readonly TopicFacts[], article: StoredArticle, text: string, span: Span) {
  const [offers, setOffers] = useState<readonly Offer[]>();
  useEffect(() => {
    if (topics.length === 0) return undefined;
    let isWanted = true;
    void import('./offer-here').then(({ offersHere }) => {
      if (isWanted) setOffers(offersHere(topics, article, text, span));
    });
    return () => {
      isWanted = false;
    };
  }, [topics, article.id, text, span.start, span.end]);
  return offers;
}
