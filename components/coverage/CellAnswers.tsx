import type { MatrixCell } from '../../lib/core/coverage/cells';
import type { Answer } from '../../lib/core/coverage/row';
import { chained } from '../../locales/list';
import { t } from '../../locales/t-matrix';
import { OutcomeSign } from '../OutcomeSign';
import { OutcomeSigns } from '../OutcomeSigns';
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
      <AnswerList title={t('denialsHere')} answers={denials} areDenials {...{ claim, onPick }} />
    </>
  );
}

interface AnswerListProps extends Pick<CellAnswersProps, 'claim' | 'onPick'> {
  readonly title: string;
  readonly answers: readonly Answer[];
  readonly areDenials?: boolean;
}

function AnswerList({ title, answers, areDenials = false, claim, onPick }: AnswerListProps) {
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
              {areDenials ? <OutcomeSign outcome="denied" /> : <OutcomeSigns {...{ answer }} />}
              <span>
                {areDenials ? t('reportsDenial') : clamp(answer.display)}
                <span class="faint"> {chained(answer.attribution)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
