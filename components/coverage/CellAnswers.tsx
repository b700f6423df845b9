import type { MatrixCell } from '../../lib/core/coverage/cells';
import type { Answer } from '../../lib/core/coverage/row';
import { t } from '../../locales/t-matrix';
import { OutcomeSign } from '../OutcomeSign';
import { clamp } from './say-cell';

/** Props of {@link CellAnswers}. */
export interface CellAnswersProps {
  readonly cell: MatrixCell;
  /** The id of the claim that is shown. */
  readonly claim: string | null;
  readonly onPick: (claim: string) => void;
}

/** The answers in a cell to choose from, where there are several. */
export function CellAnswers({ cell: { answers, denials }, claim, onPick }: CellAnswersProps) {
  if (answers.length + denials.length < 2) return null;
  return (
    <>
      <AnswerList title={t('answersHere')} {...{ answers, claim, onPick }} />
      <AnswerList title={t('denialsHere')} answers={denials} {...{ claim, onPick }} />
    </>
  );
}

interface AnswerListProps extends Pick<CellAnswersProps, 'claim' | 'onPick'> {
  readonly title: string;
  readonly answers: readonly Answer[];
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
