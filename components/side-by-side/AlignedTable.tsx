import type { AlignedRow } from '../../lib/core/coverage/align-claims';
import { t } from '../../locales/t-beside';
import { AlignedCell, type CellDeeds } from './AlignedCell';
import { PairSigns } from './PairSigns';

/** One of the articles of the table. */
export interface TableSide {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly string[];
  /** See Passage. */
  readonly text: string | null | undefined;
}

/** Props of {@link AlignedTable}. */
export interface AlignedTableProps extends CellDeeds {
  readonly sides: readonly TableSide[];
  readonly rows: readonly AlignedRow[];
  readonly questionInWords: (question: string) => string;
  /** Address of the room of a question. */
  readonly addressOf: (question: string) => string;
}

/** The answers of a few articles, a question after the other; a question stands above its answers, so that narrow windows have room. */
export function AlignedTable({ sides, rows, questionInWords, addressOf, ...deeds }: AlignedTableProps) {
  return (
    <div class="aligned" role="region" aria-label={t('table')} tabIndex={0}>
      <table>
        <caption class="unseen">{t('table')}</caption>
        <colgroup>
          {sides.map(({ id }) => (
            <col key={id} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {sides.map(({ id, title, facts }, at) => (
              <th key={id} scope="col" id={`side-${at}`}>
                <span class="side-number">{at + 1}</span>
                <span class="side-head">
                  <span class="side-title">{title}</span>
                  <span class="faint">{facts.join(' · ')}</span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.question} data-differs={row.differs} data-lacks={row.lacking.length > 0}>
            <tr class="asked-row">
              <th scope="rowgroup" colSpan={sides.length} id={`asked-${row.question}`}>
                <div class="asked-head">
                  <a href={addressOf(row.question)}>{questionInWords(row.question)}</a>
                  <PairSigns row={row} />
                </div>
              </th>
            </tr>
            <tr>
              {sides.map(({ id, text }, at) => (
                <td
                  key={id}
                  headers={`side-${at} asked-${row.question}`}
                  data-empty={row.cells[at]?.length === 0 && row.denials[at]?.length === 0}
                  data-alone={row.lacking.length === sides.length - 1 && row.cells[at]?.length !== 0}
                >
                  <AlignedCell
                    answers={row.cells[at] ?? []}
                    denials={row.denials[at] ?? []}
                    {...{ text }}
                    {...deeds}
                  />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
