import { useEffect, useRef } from 'preact/hooks';
import { curatedAs } from '../lib/core/claims/curation';
import { t } from '../locales/t';
import { Chain } from './Chain';
import { ClaimDeeds, type AnswerDeeds } from './ClaimDeeds';
import type { GivenAnswer } from './gather-claims';
import { HowSo } from './HowSo';
import { Icon } from './Icon';
import { Modality } from './Modality';
import { namedWith } from './named-with';
import { OtherAnswers } from './OtherAnswers';
import { OutcomeSign } from './OutcomeSign';

/** Props of {@link ClaimItem}. */
export interface ClaimItemProps {
  readonly answer: GivenAnswer;
  /** Id of the element with the question, which is part of the item's name. */
  readonly heading: string;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  /** Changes whenever the answer is picked in the page: then it comes into view and takes the focus. */
  readonly pickedAt: number | null;
  /** The reader picked it here. */
  readonly onPick: () => void;
  readonly onShowInPage: (claim: string) => void;
  readonly deeds: AnswerDeeds;
}

/** One answer of this page beside those of others: a line, which opens to both sides and the reason. */
export function ClaimItem(props: ClaimItemProps) {
  const { answer, heading, isOpen, isSelected, pickedAt, onPick } = props;
  const { claim, check } = answer.first;
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (pickedAt === null) return;
    head.current?.focus({ preventScroll: true });
    head.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [pickedAt]);
  const body = `claim-${claim.id}`;
  const said = whatReaderDid(answer);
  return (
    <li class="claim" data-outcome={check.outcome} data-selected={isSelected}>
      <button
        type="button"
        class="claim-head"
        id={`${body}-head`}
        ref={head}
        aria-labelledby={`${heading} ${body}-head`}
        aria-expanded={isOpen}
        aria-controls={body}
        aria-current={isSelected}
        onClick={onPick}
      >
        <OutcomeSign outcome={check.outcome} origins={check.origins} isDrawn />
        <span class="claim-line">
          <span class="value" id={`${body}-value`}>
            {answer.first.display}
          </span>{' '}
          {said && <span class="by-reader">{t(`byYou.${said}`)}</span>}
          {answer.passages.length > 1 && (
            <span class="faint passages"> {t('passages', { n: answer.passages.length })}</span>
          )}
          {!answer.isAlone && !isOpen && (
            <span class="faint whose">
              <Chain names={claim.attribution} />
              <Modality modality={claim.modality} />
            </span>
          )}
          {isOpen && <span class="outcome-name faint">{t(`outcome.${check.outcome}`)}</span>}
        </span>
        <Icon name="open" />
      </button>
      <div id={body} class="claim-body" hidden={!isOpen}>
        {isOpen && <Sides {...props} />}
      </div>
    </li>
  );
}

/** What the reader did to the passages which give the answer. */
function whatReaderDid({ passages }: GivenAnswer) {
  return passages.map(({ claim }) => curatedAs(claim)).find((said) => said !== null);
}

function Sides({ answer, onShowInPage, deeds }: ClaimItemProps) {
  const { claim, check } = answer.first;
  const value = `claim-${claim.id}-value`;
  const inPage = answer.passages.filter((passage) => passage.claim.span);
  return (
    <>
      <dl class="sides">
        <dt>{t('here')}</dt>
        <dd class="faint">
          <Chain names={claim.attribution} />
          <Modality modality={claim.modality} />
        </dd>
        <dt>{t('others')}</dt>
        <dd>
          {check.others.length > 0 ? (
            <OtherAnswers answers={check.others} withRelation of={value} />
          ) : (
            <p class="faint">{t('noOthers')}</p>
          )}
        </dd>
      </dl>
      {check.others.length > 0 && <p class="why">{check.why}</p>}
      <HowSo claim={claim} check={check} of={value} />
      {inPage.map((passage, i) => (
        <button
          key={passage.claim.id}
          type="button"
          class="quiet"
          {...namedWith(`show-${passage.claim.id}`, value)}
          onClick={() => onShowInPage(passage.claim.id)}
        >
          {inPage.length === 1 ? t('showInPage') : t('showPassage', { n: i + 1 })}
        </button>
      ))}
      <ClaimDeeds answer={answer} deeds={deeds} of={value} />
    </>
  );
}
