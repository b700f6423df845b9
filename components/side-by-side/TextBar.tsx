import { useId } from 'preact/hooks';
import type { AlignedRow } from '../../lib/core/coverage/align-claims';
import { answerOf } from '../../lib/core/coverage/cells';
import type { Row } from '../../lib/core/coverage/row';
import { t } from '../../locales/t-beside';
import { OutcomeSign } from '../OutcomeSign';
import { OutcomeSigns } from '../OutcomeSigns';
import { MarkedValue } from './MarkedValue';
import { PairSigns } from './PairSigns';
import type { TextColumnsProps } from './TextColumns';

/** Props of {@link TextBar}. */
export interface TextBarProps extends Pick<
  TextColumnsProps,
  'rows' | 'compared' | 'question' | 'isLocked' | 'shown' | 'questionInWords' | 'onLock' | 'onShow'
> {
  readonly onGo: (question: string) => void;
}

/** Above the texts: the question at which they stand, with each one's answer, and the ways to another. */
export function TextBar({
  rows,
  compared,
  question,
  isLocked,
  questionInWords,
  onGo,
  onLock,
  ...deeds
}: TextBarProps) {
  const id = useId();
  const at = rows.findIndex((row) => row.question === question);
  const row = rows[at];
  const go = (to: number) => {
    const next = rows[to];
    if (next) onGo(next.question);
  };
  return (
    <div class="text-bar">
      <div class="text-bar-ways">
        <label for={id}>{t('atQuestion')}</label>
        <select id={id} value={question ?? ''} onChange={({ currentTarget }) => onGo(currentTarget.value)}>
          {!row && <option value={question ?? ''}>—</option>}
          {rows.map((one) => (
            <option key={one.question} value={one.question}>
              {questionInWords(one.question)}
            </option>
          ))}
        </select>
        <button type="button" class="quiet" aria-disabled={at <= 0} onClick={() => go(at - 1)}>
          {t('previousQuestion')}
        </button>
        <button type="button" class="quiet" aria-disabled={at === rows.length - 1} onClick={() => go(at + 1)}>
          {t('nextQuestion')}
        </button>
        <label class="check">
          <input
            type="checkbox"
            checked={isLocked}
            onChange={({ currentTarget }) => onLock(currentTarget.checked)}
          />
          {t('inStep')}
        </label>
      </div>
      {row && <AnswersThere row={row} compared={compared.get(row.question)} {...deeds} />}
    </div>
  );
}

function AnswersThere({
  row,
  compared,
  shown,
  onShow,
}: { readonly row: AlignedRow; readonly compared: Row | undefined } & Pick<
  TextBarProps,
  'shown' | 'onShow'
>) {
  return (
    <div class="text-bar-answers">
      {row.cells.map((answers, side) => (
        <div key={side}>
          <span class="side-number">{side + 1}</span>
          {answers.length === 0 && row.denials[side]?.length === 0 && (
            <span class="faint">— {t('notHere')}</span>
          )}
          {answers.map(({ passages }) => {
            const [{ id, display }] = passages;
            const answer = compared ? answerOf(compared, passages) : null;
            return (
              <button
                key={id}
                type="button"
                class="told-value"
                data-shown={shown === id}
                onClick={() => onShow(id)}
              >
                {answer && <OutcomeSigns {...{ answer }} />}
                <MarkedValue display={display} others={row.displays.filter((_, other) => other !== side)} />
              </button>
            );
          })}
          {row.denials[side]?.map(({ id }) => (
            <button
              key={id}
              type="button"
              class="told-value"
              data-shown={shown === id}
              onClick={() => onShow(id)}
            >
              <OutcomeSign outcome="denied" />
              {t('reportsDenial')}
            </button>
          ))}
        </div>
      ))}
      <PairSigns row={row} />
    </div>
  );
}
