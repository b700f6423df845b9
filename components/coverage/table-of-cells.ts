import { cellsOf, type MatrixCell } from '../../lib/core/coverage/cells';
import type { Answer } from '../../lib/core/coverage/row';
import type { TextTable } from '../../lib/core/interchange/table-formats';
import { chained, strung } from '../../locales/list';
import { t } from '../../locales/t-matrix';
import type { Block } from './grid-place';
import { nameOfColumn, type Column, type Line } from './lay-out';
import { marksOf, modalityOf, outcomesInWords } from './say-cell';

/**
 * Cells of the matrix in words, to be pasted elsewhere; every answer whole, with how it is put and on whose word. Headings of groups are left
 * out.
 * @param block which cells; the heads of its rows and columns come with them. Null for all.
 * @param questions how many there are, of which an article answers some
 */
export function tableOfCells(
  lines: readonly Line[],
  columns: readonly Column[],
  block: Block | null,
  questions: number,
): TextTable {
  const meant = block ? columns.slice(Math.max(0, block.left - 1), block.right) : columns;
  const rows = block ? lines.slice(Math.max(0, block.top - 1), block.bottom) : lines;
  return [
    [t('question'), ...meant.map((column) => nameOfColumn(column, questions))],
    ...rows.flatMap((line) => {
      if (line.is === 'group') return [];
      const cells = cellsOf(line.row);
      return [[line.text, ...meant.map(({ id }) => cellAsText(cells.get(id)))]];
    }),
  ];
}

/** How many cells a block holds, without heads of rows, of columns and of groups. */
export function countCells(lines: readonly Line[], { top, left, bottom, right }: Block): number {
  const questions = lines.slice(Math.max(0, top - 1), bottom).filter(({ is }) => is === 'question').length;
  return questions * (right - Math.max(1, left) + 1);
}

function cellAsText(cell: MatrixCell | undefined): string {
  if (!cell) return '';
  const said = [
    ...cell.answers.map(answerAsText),
    ...cell.denials.map(({ attribution }) => withWords(t('reportsDenial'), [chained(attribution)])),
  ];
  return `${said.join('\n')} [${outcomesInWords(cell)}]`;
}

function answerAsText(answer: Answer): string {
  const modality = modalityOf(answer);
  const chain = chained(answer.attribution);
  return withWords(answer.display, [chain, ...(modality === null ? [] : [modality]), ...marksOf(answer)]);
}

function withWords(said: string, words: readonly string[]): string {
  const around = words.filter((part) => part !== '');
  return around.length === 0 ? said : `${said} (${strung(around)})`;
}
