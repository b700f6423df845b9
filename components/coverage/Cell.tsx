import { outcomeOfCell, type MatrixCell } from '../../lib/core/coverage/cells';
import type { Answer } from '../../lib/core/coverage/row';
import { t } from '../../locales/t-matrix';
import { SIGNS } from '../outcomes';
import { clamp, leadOf, marksOf, modalityOf } from './say-cell';

/** Props of {@link Cell}. */
export interface CellProps {
  readonly cell: MatrixCell;
  /** All of it in words, which is what a screen reader says. */
  readonly said: string;
}

/** What one article says to one question: the value, how it is put, on whose word; and how much more there is. */
export function Cell({ cell, said }: CellProps) {
  const lead = leadOf(cell);
  const [denial] = cell.denials;
  const more = cell.answers.length + cell.denials.length - 1;
  const shown = lead ?? denial;
  if (!shown) return null;
  const value = clamp(shown.display);
  return (
    <>
      <span class="unseen">{said}</span>
      <span class="cell-value" aria-hidden="true">
        <span class="sign">{SIGNS[outcomeOfCell(cell)]}</span>
        {lead ? value : t('denies', { value })}
      </span>
      <Word answer={shown} more={more} />
    </>
  );
}

function Word({ answer, more }: { readonly answer: Answer; readonly more: number }) {
  const modality = modalityOf(answer);
  const marks = marksOf(answer);
  return (
    <span class="cell-word" aria-hidden="true">
      {modality !== null && <span class="cell-modality">{modality}</span>}
      {marks.map((mark) => (
        <span key={mark} class="cell-mark">
          {mark}
        </span>
      ))}
      <span class="cell-whose">{answer.attribution.join(' → ')}</span>
      {more > 0 && <span class="cell-more">{t('more', { n: more })}</span>}
    </span>
  );
}
