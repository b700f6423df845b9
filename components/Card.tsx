import type { OtherAnswer, Outcome } from '../lib/core/checks/check';
import { t } from '../locales/t-claims';
import { Chain } from './Chain';
import { Modality } from './Modality';
import { OtherAnswers } from './OtherAnswers';
import { OutcomeSign } from './OutcomeSign';
import { tallyInWords } from './tally-in-words';

/** What a card shows of one claim: see Mark in lib/messaging/protocol.ts, which has all of it. */
export interface CardContent {
  readonly outcome: Outcome;
  readonly question: string;
  readonly display: string;
  readonly attribution: readonly string[];
  readonly modality: string;
  readonly why: string;
  readonly articles: number;
  readonly origins: number;
  readonly others: readonly OtherAnswer[];
  readonly othersInAll: number;
}

/** Props of {@link Card}. */
export interface CardProps {
  readonly content: CardContent;
  /** Whether the browser did not open its sidebar when asked: then the card says how to. */
  readonly sidebarStaysShut: boolean;
  readonly onShowInSidebar: () => void;
  /** The reader wants to see it beside all coverage, in the desk. */
  readonly onCompare: () => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onClose: () => void;
}

/** The card at a mark in the page: the question, this page's answer, what others say, and why it comes to that. */
export function Card(props: CardProps) {
  const { question, outcome, origins, display, attribution, modality, why } = props.content;
  return (
    <section class="card" role="dialog" aria-label={t('card.label', { question })} tabIndex={-1}>
      <div class="head">
        <OutcomeSign outcome={outcome} origins={origins} />
        <h2>{question}</h2>
        <button type="button" class="close" aria-label={t('card.close')} onClick={props.onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div class="sides">
        <dl>
          <dt>{t('here')}</dt>
          <dd>
            <span class="value">{display}</span>
            <Modality modality={modality} />
            <p class="faint">
              <Chain names={attribution} />
            </p>
          </dd>
          <Others content={props.content} />
        </dl>
      </div>
      <p class="why">{why}</p>
      <div class="deeds">
        <button type="button" class="show" onClick={props.onShowInSidebar}>
          {t('card.show')}
        </button>
        <button type="button" class="compare" onClick={props.onCompare}>
          {t('card.compare')}
        </button>
        <button type="button" aria-label={t('card.previous')} onClick={props.onPrevious}>
          <span aria-hidden="true">‹</span>
        </button>
        <button type="button" aria-label={t('card.next')} onClick={props.onNext}>
          <span aria-hidden="true">›</span>
        </button>
        <p class="note" role="status">
          {props.sidebarStaysShut && t('card.sidebar-button')}
        </p>
      </div>
    </section>
  );
}

function Others({ content: { outcome, others, othersInAll, articles, origins } }: { content: CardContent }) {
  const more = othersInAll - others.length;
  return (
    <>
      <dt>{t('others')}</dt>
      <dd>
        {others.length === 0 && <p class="faint">{t('noOthers')}</p>}
        <OtherAnswers answers={others} withRelation />
        {more > 0 && <p class="faint">{t('card.more', { n: more })}</p>}
        {/* Where all agree, the reason says as much. */}
        {articles > 1 && outcome !== 'corroborated' && (
          <p class="faint tally">
            {t('card.tally')} {tallyInWords({ articles, origins })}
          </p>
        )}
      </dd>
    </>
  );
}
