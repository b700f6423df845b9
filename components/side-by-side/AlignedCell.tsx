import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Outcome } from '../../lib/core/checks/check';
import type { StandingClaim } from '../../lib/core/claims/standing-claims';
import type { AlignedAnswer } from '../../lib/core/coverage/align-claims';
import { answerOf } from '../../lib/core/coverage/cells';
import type { Row } from '../../lib/core/coverage/row';
import { t } from '../../locales/t-beside';
import { Chain } from '../Chain';
import { Modality } from '../Modality';
import { namedWith } from '../named-with';
import { OutcomeSign } from '../OutcomeSign';
import { OutcomeSigns } from '../OutcomeSigns';
import { MarkedValue } from './MarkedValue';
import { Passage } from './Passage';

/** Whether sentences are opened to their paragraphs; each can be opened and closed by itself until there is another. */
export interface Expansion {
  readonly areAll: boolean;
}

/** What the cells of a table share. */
export interface CellDeeds {
  readonly expansion: Expansion;
  /** The claim that is shown in detail. */
  readonly shown: string | null;
  readonly onShow: (claim: string) => void;
}

/** Props of {@link AlignedCell}. */
export interface AlignedCellProps extends CellDeeds {
  readonly answers: readonly AlignedAnswer[];
  /** What all coverage answers to the question: by it the answers have their signs, here as everywhere. */
  readonly compared: Row | undefined;
  /** What each of the others answers, in words. */
  readonly displays: readonly (readonly string[])[];
  readonly denials: readonly StandingClaim[];
  /** See Passage. */
  readonly text: string | null | undefined;
}

/** What one article answers to a question: nothing, once, or several times; and what it reports that denies the others' answers. */
export function AlignedCell({ answers, compared, displays, denials, text, ...deeds }: AlignedCellProps) {
  return (
    <>
      {answers.length === 0 && denials.length === 0 && (
        <p class="faint lacking">— {t(text === null ? 'notHerePack' : 'notHere')}</p>
      )}
      {answers.map(({ passages }) => {
        const answer = compared ? answerOf(compared, passages) : null;
        return (
          <Told key={passages[0].id} outcome={answer?.outcome} {...{ passages, text }} {...deeds}>
            {answer && <OutcomeSigns {...{ answer }} />}
            <MarkedValue display={passages[0].display} others={displays} />
          </Told>
        );
      })}
      {denials.map((claim) => (
        <Told key={claim.id} outcome="denied" passages={[claim]} {...{ text }} {...deeds}>
          <OutcomeSign outcome="denied" />
          <span>{t('reportsDenial')}</span>
        </Told>
      ))}
    </>
  );
}

interface ToldProps extends CellDeeds, Pick<AlignedAnswer, 'passages'> {
  readonly outcome: Outcome | undefined;
  readonly text: string | null | undefined;
  /** What is told, with its sign. */
  readonly children: ComponentChildren;
}

function Told({ passages, outcome, text, children, shown, expansion, onShow }: ToldProps) {
  const [first] = passages;
  const { id, attribution, modality } = first;
  const value = useId();
  const [own, setOwn] = useState({ expansion, isOpen: expansion.areAll });
  const open = own.expansion === expansion ? own.isOpen : expansion.areAll;
  const told = passages.flatMap(sentencesOf);
  return (
    <div class="told" data-outcome={outcome}>
      <button
        type="button"
        class="told-value"
        id={value}
        aria-describedby={`${value}-by`}
        data-shown={shown === id}
        onClick={() => onShow(id)}
      >
        {children}
      </button>
      <p class="faint" id={`${value}-by`}>
        <Chain names={attribution} />
        <Modality modality={modality} />
        {told.length > 1 && <span> · {t('passages', { n: told.length })}</span>}
      </p>
      {(open ? told : told.slice(0, 1)).map((claim, at) => (
        <Passage key={at} claim={claim} text={text} isOpen={open} />
      ))}
      <button
        type="button"
        class="quiet"
        {...namedWith(`${value}-more`, value)}
        aria-describedby={`${value}-by`}
        aria-expanded={open}
        onClick={() => setOwn({ expansion, isOpen: !open })}
      >
        {t(open ? 'lessText' : 'paragraph')}
      </button>
    </div>
  );
}

/** A claim's sentence, and those that the reader merged into it. */
function sentencesOf({ sentence, source, passages = [] }: StandingClaim) {
  return [sentence, ...passages].map((told) => ({ sentence: told, source }));
}
