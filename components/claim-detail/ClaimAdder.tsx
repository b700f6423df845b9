import { useId, useState } from 'preact/hooks';
import type { Claim } from '../../lib/core/claims/claim';
import type { Correction } from '../../lib/core/claims/curation';
import type { TopicFacts } from '../../lib/core/topic/facts';
import { localText } from '../../lib/core/topic/local-text';
import type { Question } from '../../lib/core/topic/schema';
import { language } from '../../locales/say';
import { t } from '../../locales/t-claim-detail';
import { sayValue } from '../../locales/value-words';
import { Chain } from '../Chain';
import { ClaimEditor, type Begun } from './ClaimEditor';

/** A question that the words may answer, with the answer that was read in them, if one was. */
export interface Offer {
  readonly topic: TopicFacts;
  readonly question: Question;
  readonly claim: Claim | null;
}

/** Props of {@link ClaimAdder}. */
export interface ClaimAdderProps {
  /** The words that were selected. */
  readonly words: string;
  /** The topics on which a claim can be made; the first is the one that is likely. */
  readonly topics: readonly TopicFacts[];
  /** The likely ones, the likeliest first; undefined while they are looked for. */
  readonly offers: readonly Offer[] | undefined;
  /** Keeps a claim: as it was read in the words, or as the reader says. */
  readonly onKeep: (topic: TopicFacts, says: Correction, read: Claim | null) => void;
  readonly onClose: () => void;
}

/** A claim from words of a text: the questions that they may answer, each to be kept as read or changed first, or one by hand. */
export function ClaimAdder({ words, topics, offers, onKeep, onClose }: ClaimAdderProps) {
  const heading = useId();
  const [begun, setBegun] = useState<{ topic: TopicFacts; says: Begun; read: Claim | null } | null>(null);
  const byHand = () => {
    const [topic] = topics;
    if (topic) setBegun({ topic, says: asking(''), read: null });
  };
  return (
    <section class="claim-detail" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{t('add.title')}</h3>
        <button type="button" class="claim-close" aria-label={t('close')} onClick={onClose}>
          ×
        </button>
      </header>
      <blockquote>{words}</blockquote>
      {begun ? (
        <ClaimEditor
          topic={begun.topic}
          begun={begun.says}
          label={t('edit.add')}
          onSave={(says) => onKeep(begun.topic, says, begun.read)}
          onCancel={() => setBegun(null)}
        />
      ) : (
        <>
          <p role="status" class="faint">
            {statusOf(offers)}
          </p>
          {/* Above what is offered, as none of it need fit. */}
          {topics.length > 0 ? (
            <div class="actions">
              <button type="button" onClick={byHand}>
                {t('add.byHand')}
              </button>
            </div>
          ) : (
            <p>{t('add.noTopic')}</p>
          )}
          <ul class="claim-offers">
            {offers?.map((offer) => (
              <OfferItem
                key={`${offer.topic.pack.id} ${offer.question.id}`}
                offer={offer}
                onKeep={(claim) => onKeep(offer.topic, claim, claim)}
                onChange={() =>
                  setBegun({
                    topic: offer.topic,
                    says: offer.claim ?? asking(offer.question.id),
                    read: offer.claim,
                  })
                }
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function statusOf(offers: readonly Offer[] | undefined): string {
  if (offers === undefined) return t('add.looking');
  return offers.length === 0 ? t('add.nothing') : t('add.found', { n: offers.length });
}

interface OfferItemProps {
  readonly offer: Offer;
  readonly onKeep: (claim: Claim) => void;
  readonly onChange: () => void;
}

function OfferItem({ offer: { topic, question, claim }, onKeep, onChange }: OfferItemProps) {
  const id = useId();
  return (
    <li>
      <p id={id}>
        <span class="faint">{localText(question.text, language)}</span>
        {claim && (
          <>
            {' '}
            <b>{sayValue(topic, claim)}</b>{' '}
            <span class="faint">
              <Chain names={claim.attribution} />
            </span>
          </>
        )}
      </p>
      <div class="actions">
        {claim && (
          <button type="button" aria-describedby={id} onClick={() => onKeep(claim)}>
            {t('edit.save')}
          </button>
        )}
        <button type="button" aria-describedby={id} onClick={onChange}>
          {t(claim ? 'add.change' : 'add.answer')}
        </button>
      </div>
    </li>
  );
}

function asking(question: string): Begun {
  return { question, attribution: [], origin: null, modality: 'asserted', polarity: 'affirmed' };
}
