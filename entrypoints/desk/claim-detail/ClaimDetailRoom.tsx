import '../../../components/claim-detail/claim-detail.css';
import { ClaimActions } from '../../../components/claim-detail/ClaimActions';
import { ClaimDetail, type Ways } from '../../../components/claim-detail/ClaimDetail';
import type { ClaimFacts } from '../../../components/claim-detail/claim-facts';
import { addressOf } from '../../../components/desk-address';
import { lazily } from '../../../components/lazily';
import { linkToWords } from '../../../lib/core/interchange/text-fragment';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import type { CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-claim-detail';
import { loadProvenance } from '../../live/edition';
import { useLive } from '../../live/use-live';
import type { Deeds } from '../use-deeds';
import { readClaim } from './read-claim';
import { curating } from './curating';

/** Props of {@link ClaimDetailOf}. */
export interface ClaimDetailOfProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly topic: TopicFacts;
  /** The claim's id; also of one that the reader rejected or merged. */
  readonly claim: string;
  /** Whether it opens with the form to correct it. */
  readonly isCorrecting?: boolean;
  readonly onClose: () => void;
}

const Provenance = loadProvenance && lazily(loadProvenance);

/** A claim in detail, as the store has it now, with all that the reader can say of it. */
export function ClaimDetailOf({
  db,
  deeds,
  topic,
  claim,
  isCorrecting = false,
  onClose,
}: ClaimDetailOfProps) {
  const { value: facts, error } = useLive(() => readClaim(db, topic, claim), [topic, claim]);
  const say = curating(db, deeds, topic);
  if (error)
    return (
      <p class="empty" role="alert">
        {t('storeClosed', { reason: error.message })}
      </p>
    );
  if (facts === undefined) return <p class="empty">{t('loading')}</p>;
  if (facts === null) return <Gone onClose={onClose} />;
  return (
    <ClaimDetail
      facts={facts}
      ways={waysFrom(facts)}
      onClose={onClose}
      provenance={Provenance && <Provenance key={facts.claim.id} db={db} claim={facts.claim.id} />}
    >
      <ClaimActions
        key={facts.claim.id}
        facts={facts}
        isCorrecting={isCorrecting}
        onSay={(verdict) => say(facts.claim, verdict)}
      />
    </ClaimDetail>
  );
}

function Gone({ onClose }: { readonly onClose: () => void }) {
  return (
    <section class="claim-detail">
      <p role="status">{t('gone')}</p>
      <button type="button" onClick={onClose}>
        {t('close')}
      </button>
    </section>
  );
}

function waysFrom({ topic, article, claim, curation, around }: ClaimFacts): Ways {
  const words = claim.span ?? claim.sentence;
  const merged = curation?.verdict.is === 'merged' ? curation.verdict.into : null;
  const question = (id: string, of = claim.question) =>
    addressOf({ room: 'question', topic: topic.pack.id, question: of }, new URLSearchParams({ claim: id }));
  return {
    live: linkToWords(article.url, { exact: around ? words.exact : '', prefix: '', suffix: '', ...around }),
    kept: around && addressOf({ room: 'article', article: article.id, claim: claim.id }),
    question: question(claim.id),
    merged: merged === null ? null : question(merged),
    setAside: (other) => question(other.id, other.claim.question),
  };
}
