import { useEffect, useRef } from 'preact/hooks';
import type { Check } from '../lib/core/checks/check';
import type { Claim } from '../lib/core/claims/claim';
import { t } from '../locales/t';
import { Chain } from './Chain';
import { Icon } from './Icon';
import { Modality } from './Modality';
import { OtherAnswers } from './OtherAnswers';
import { OutcomeSign } from './OutcomeSign';

/** Props of {@link ClaimItem}. */
export interface ClaimItemProps {
  readonly claim: Claim;
  readonly check: Check;
  /** What the claim answers, in the reader's language; null where a claim before it has said so. */
  readonly question: string | null;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  /** Changes whenever the claim is picked in the page: then it comes into view and takes the focus. */
  readonly pickedAt: number | null;
  /** The reader picked it here. */
  readonly onPick: (claim: string) => void;
  readonly onShowInPage: (claim: string) => void;
}

/** One answer of this page beside those of others: a line, which opens to both sides and the reason. */
export function ClaimItem(props: ClaimItemProps) {
  const { claim, check, question, isOpen, isSelected, pickedAt, onPick } = props;
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (pickedAt === null) return;
    head.current?.focus({ preventScroll: true });
    head.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [pickedAt]);
  const body = `claim-${claim.id}`;
  return (
    <li class="claim" data-outcome={check.outcome} data-selected={isSelected}>
      <h3>
        <button
          type="button"
          class="claim-head"
          ref={head}
          aria-expanded={isOpen}
          aria-controls={body}
          aria-current={isSelected}
          onClick={() => onPick(claim.id)}
        >
          <OutcomeSign outcome={check.outcome} origins={check.origins} />
          <span class="claim-line">
            {question !== null && <span class="question">{question} </span>}
            {hasValueInHead(props) && <span class="value">{claim.display}</span>}
            {isOpen && <span class="outcome-name faint">{t(`outcome.${check.outcome}`)}</span>}
          </span>
          <Icon name="open" />
        </button>
      </h3>
      <div id={body} class="claim-body" hidden={!isOpen}>
        {isOpen && <Sides {...props} />}
      </div>
    </li>
  );
}

/** A closed claim is question and answer; a further claim on the same question has nothing but its answer to be known by. */
function hasValueInHead({ isOpen, question }: ClaimItemProps): boolean {
  return !isOpen || question === null;
}

function Sides(props: ClaimItemProps) {
  const { claim, check, onShowInPage } = props;
  return (
    <>
      <dl class="sides">
        <dt>{t('here')}</dt>
        <dd>
          {!hasValueInHead(props) && <p class="value">{claim.display}</p>}
          <p class="faint">
            <Chain names={claim.attribution} />
            <Modality modality={claim.modality} />
          </p>
        </dd>
        <dt>{t('others')}</dt>
        <dd>
          {check.others.length > 0 ? (
            <OtherAnswers answers={check.others} withRelation />
          ) : (
            <p class="faint">{t('noOthers')}</p>
          )}
        </dd>
      </dl>
      {check.others.length > 0 && <p class="why">{check.why}</p>}
      {claim.span && (
        <button type="button" class="quiet" onClick={() => onShowInPage(claim.id)}>
          {t('showInPage')}
        </button>
      )}
    </>
  );
}
