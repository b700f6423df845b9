import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MatrixCell } from '../../lib/core/coverage/cells';
import type { Answer } from '../../lib/core/coverage/row';
import { t } from '../../locales/t-matrix';
import { OutcomeSign } from '../OutcomeSign';
import { clamp } from './say-cell';

/** Props of {@link CellDetail}. */
export interface CellDetailProps {
  /** The article and the question in words; null where the cell is no longer in the matrix. */
  readonly title: string | null;
  readonly cell: MatrixCell | null;
  /** The id of the claim that is shown. */
  readonly claim: string;
  /** How often the reader opened it by keyboard, and so goes on in it; 0 after it was opened otherwise. */
  readonly takesFocus: number;
  readonly onPick: (claim: string) => void;
  readonly onClose: () => void;
  /** The claim in detail. */
  readonly children: ComponentChildren;
}

/** A cell beside the matrix: its answers to choose from where there are several, and the one chosen in detail. Escape closes it. */
export function CellDetail({ title, cell, claim, takesFocus, onPick, onClose, children }: CellDetailProps) {
  const aside = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus > 0) aside.current?.focus();
  }, [takesFocus]);
  return (
    <aside
      ref={aside}
      class="cell-detail"
      aria-label={title ?? t('detail')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      {cell && cell.answers.length + cell.denials.length > 1 && (
        <div class="cell-answers">
          <AnswerList title={t('answersHere')} answers={cell.answers} {...{ claim, onPick }} />
          <AnswerList title={t('denialsHere')} answers={cell.denials} {...{ claim, onPick }} />
        </div>
      )}
      {children}
    </aside>
  );
}

interface AnswerListProps {
  readonly title: string;
  readonly answers: readonly Answer[];
  readonly claim: string;
  readonly onPick: (claim: string) => void;
}

function AnswerList({ title, answers, claim, onPick }: AnswerListProps) {
  if (answers.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {answers.map((answer) => (
          <li key={answer.claim}>
            <button
              type="button"
              aria-current={answer.claim === claim ? 'true' : undefined}
              onClick={() => onPick(answer.claim)}
            >
              <OutcomeSign outcome={answer.outcome} />
              <span>
                {clamp(answer.display)}
                <span class="faint"> {answer.attribution.join(' → ')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
