import { outcomesOfCell, type MatrixCell } from '../../lib/core/coverage/cells';
import { chained } from '../../locales/list';
import { t } from '../../locales/t-matrix';
import { SIGNS } from '../outcomes';
import { clamp, creditsOf, leadOf, marksOf, modalityOf } from './say-cell';

/** Props of {@link Cell}. */
export interface CellProps {
  readonly cell: MatrixCell;
  /** All of it in words, which is what a screen reader says. */
  readonly said: string;
}

/** What one article says to one question: the value, how it is put, on whose word; and how much more there is. */
export function Cell({ cell, said }: CellProps) {
  const { answers, denials } = cell;
  const lead = leadOf(cell);
  const more = answers.length - 1;
  return (
    <>
      <span class="unseen">{said}</span>
      <span class="cell-value" aria-hidden="true">
        {outcomesOfCell(cell).map((outcome) => (
          <span key={outcome} class="sign" data-outcome={outcome}>
            {SIGNS[outcome]}
          </span>
        ))}
        {lead ? clamp(lead.display) : t('reportsDenial')}
      </span>
      {lead ? (
        <Word
          modality={modalityOf(lead)}
          marks={[...marksOf(lead), ...(denials.length > 0 ? [t('denialToo')] : [])]}
          whose={chained(lead.attribution)}
          more={more}
        />
      ) : (
        <Word modality={null} marks={[]} whose={creditsOf(denials)} more={0} />
      )}
    </>
  );
}

interface WordProps {
  readonly modality: string | null;
  readonly marks: readonly string[];
  readonly whose: string;
  readonly more: number;
}

function Word({ modality, marks, whose, more }: WordProps) {
  return (
    <span class="cell-word" aria-hidden="true">
      {modality !== null && <span class="cell-modality">{modality}</span>}
      {marks.map((mark) => (
        <span key={mark} class="cell-mark">
          {mark}
        </span>
      ))}
      <span class="cell-whose">{whose}</span>
      {more > 0 && <span class="cell-more">{t('more', { n: more })}</span>}
    </span>
  );
}
