import { outcomesOf, type Answer } from '../lib/core/coverage/row';
import { OutcomeSign } from './OutcomeSign';

/** Props of {@link OutcomeSigns}. */
export interface OutcomeSignsProps {
  readonly answer: Pick<Answer, 'outcome' | 'beside'>;
}

/** What an answer comes to: one sign, or that it is denied and how else it stands to the others. */
export function OutcomeSigns({ answer }: OutcomeSignsProps) {
  return (
    <>
      {outcomesOf(answer).map((outcome) => (
        <OutcomeSign key={outcome} {...{ outcome }} />
      ))}
    </>
  );
}
