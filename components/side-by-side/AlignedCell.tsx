import { useState } from 'preact/hooks';
import type { StandingClaim } from '../../lib/core/claims/standing-claims';
import type { AlignedAnswer } from '../../lib/core/coverage/align-claims';
import { t } from '../../locales/t-beside';
import { Chain } from '../Chain';
import { Modality } from '../Modality';
import { OutcomeSign } from '../OutcomeSign';
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
  /** What each of the others answers, in words. */
  readonly displays: readonly (readonly string[])[];
  readonly denials: readonly StandingClaim[];
  /** See Passage. */
  readonly text: string | null | undefined;
}

/** What one article answers to a question: nothing, once, or several times. */
export function AlignedCell({ answers, displays, denials, text, ...deeds }: AlignedCellProps) {
  return (
    <>
      {answers.length === 0 && denials.length === 0 && (
        <p class="faint lacking">— {t(text === null ? 'notHerePack' : 'notHere')}</p>
      )}
      {answers.map((answer) => (
        <Told key={answer.passages[0].id} {...{ answer, displays, text }} {...deeds} />
      ))}
      {denials.map(({ id, display, attribution }) => (
        <div key={id} class="told">
          <button
            type="button"
            class="told-value"
            data-shown={deeds.shown === id}
            onClick={() => deeds.onShow(id)}
          >
            <OutcomeSign outcome="denied" />
            <span>
              {t('deniesIt')} <span class="value">{display}</span>
            </span>
          </button>
          <p class="faint">
            <Chain names={attribution} />
          </p>
        </div>
      ))}
    </>
  );
}

interface ToldProps extends CellDeeds {
  readonly answer: AlignedAnswer;
  readonly displays: readonly (readonly string[])[];
  readonly text: string | null | undefined;
}

function Told({ answer: { passages, outcome }, displays, text, shown, expansion, onShow }: ToldProps) {
  const [first] = passages;
  const { id, display, attribution, modality } = first;
  const [own, setOwn] = useState({ expansion, isOpen: expansion.areAll });
  const open = own.expansion === expansion ? own.isOpen : expansion.areAll;
  const told = passages.flatMap(sentencesOf);
  return (
    <div class="told" data-outcome={outcome}>
      <button type="button" class="told-value" data-shown={shown === id} onClick={() => onShow(id)}>
        <OutcomeSign outcome={outcome} />
        <MarkedValue display={display} others={displays} />
      </button>
      <p class="faint">
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
