import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { curatedAs, type Curation } from '../../lib/core/claims/curation';
import { localText } from '../../lib/core/topic/local-text';
import { language } from '../../locales/say';
import { t } from '../../locales/t-claim-detail';
import { sayValue } from '../../locales/value-words';
import { t as tClaims } from '../../locales/t-claims';
import { Chain } from '../Chain';
import { HowSo } from '../HowSo';
import { OtherAnswers } from '../OtherAnswers';
import { OutcomeSign } from '../OutcomeSign';
import { Quotation } from '../Quotation';
import type { ClaimFacts } from './claim-facts';
import { History } from './History';

/** Where one can read on, as addresses; null where there is no such place. */
export interface Ways {
  /** The words in the page as it is on the web, and in the text that is kept of it. */
  readonly live: string | null;
  readonly kept: string | null;
  readonly question: string;
  /** The claim into which this one was merged. */
  readonly merged: string | null;
  /** A claim that was set aside. */
  readonly setAside: (curation: Curation) => string;
}

/** Props of {@link ClaimDetail}. */
export interface ClaimDetailProps {
  readonly facts: ClaimFacts;
  readonly ways: Ways;
  readonly onClose: () => void;
  /** Who said what of it on which device, in an edition that syncs. */
  readonly provenance?: ComponentChildren;
  /** What the reader can do with it. */
  readonly children?: ComponentChildren;
}

/** A claim with all that is known of it: what it says and on whose word, how it stands beside the others, who said so and when. */
export function ClaimDetail({ facts, ways, onClose, provenance, children }: ClaimDetailProps) {
  const { claim, topic, article } = facts;
  const heading = useId();
  const question = topic.questionsById.get(claim.question);
  return (
    <section class="claim-detail" aria-labelledby={heading}>
      <header>
        <p class="faint">{question ? localText(question.text, language) : claim.question}</p>
        <h3 id={heading}>{sayValue(topic, claim)}</h3>
        <button type="button" class="claim-close" aria-label={t('close')} onClick={onClose}>
          ×
        </button>
      </header>
      <Mark facts={facts} />
      {children}
      <p class="faint">{[article.publisher, article.title].filter((part) => part !== null).join(' · ')}</p>
      <dl class="facts">
        <dt>{t('whoseWord')}</dt>
        <dd>
          <Chain names={claim.attribution} />
        </dd>
        <dt>{t('howPut')}</dt>
        <dd>
          {t(`how.${claim.modality}`)}
          {claim.polarity === 'negated' && ` · ${t('negated')}`}
        </dd>
      </dl>
      <Passages facts={facts} />
      <nav aria-label={t('ways')}>
        <ul class="claim-ways">
          <Way to={ways.live} name={t('livePassage')} isOutside />
          <Way to={ways.kept} name={t('keptPassage')} />
          <Way to={ways.question} name={t('allAnswers')} />
          <Way to={ways.merged} name={t('toMerged')} />
        </ul>
      </nav>
      <Beside facts={facts} />
      <History facts={facts} />
      {provenance}
      <SetAside facts={facts} wayTo={ways.setAside} />
    </section>
  );
}

/** What the reader did to it, in words. */
function Mark({ facts: { claim, curation } }: { readonly facts: ClaimFacts }) {
  const verdict = curation?.verdict.is;
  const done =
    verdict === 'rejected' || verdict === 'merged' ? setAsideAs(verdict, curation) : curatedAs(claim);
  return done && <p class="by-reader">{t(`mark.${done}`)}</p>;
}

function setAsideAs(verdict: 'rejected' | 'merged', curation: Curation | null) {
  return curation?.imported ? (`${verdict}-by-another` as const) : verdict;
}

function Passages({ facts: { claim, article } }: { readonly facts: ClaimFacts }) {
  const { sentence, source, passages = [] } = claim;
  return (
    <>
      <p class="faint">{t(source === 'pack' ? 'summary' : 'sentence')}</p>
      <Quotation language={source === 'pack' ? null : article.language}>{sentence.exact}</Quotation>
      {passages.length > 0 && (
        <>
          <p class="faint">{t('passages', { n: passages.length })}</p>
          {passages.map(({ start, exact }) => (
            <blockquote key={`${start} ${exact}`} lang={article.language ?? undefined} dir="auto">
              {exact}
            </blockquote>
          ))}
        </>
      )}
    </>
  );
}

function Beside({ facts: { claim, check } }: { readonly facts: ClaimFacts }) {
  if (!check) return null;
  return (
    <>
      <h4>{t('beside')}</h4>
      <p class="why">
        <OutcomeSign outcome={check.outcome} origins={check.origins} /> {check.why}
      </p>
      {check.others.length > 0 && <OtherAnswers answers={check.others} withRelation />}
      <HowSo claim={claim} check={check} />
    </>
  );
}

interface SetAsideProps {
  readonly facts: ClaimFacts;
  readonly wayTo: (curation: Curation) => string;
}

/** What the reader rejected or merged in the article: the way to take that back. */
function SetAside({ facts: { setAside, topic }, wayTo }: SetAsideProps) {
  if (setAside.length === 0) return null;
  return (
    <details class="sources">
      <summary>{t('setAside', { n: setAside.length })}</summary>
      <ul>
        {setAside.map((curation) => (
          <li key={curation.id}>
            <a href={wayTo(curation)}>{sayValue(topic, curation.claim)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface WayProps {
  readonly to: string | null;
  readonly name: string;
  readonly isOutside?: boolean;
}

function Way({ to, name, isOutside = false }: WayProps) {
  if (to === null) return null;
  const outside = isOutside ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <li>
      <a href={to} {...outside}>
        {name}
        {isOutside && <span class="unseen"> {tClaims('opensInNewTab')}</span>}
      </a>
    </li>
  );
}
