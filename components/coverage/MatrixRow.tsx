import { Component, type VNode } from 'preact';
import { cellsOf, outcomeOfCell } from '../../lib/core/coverage/cells';
import type { Row } from '../../lib/core/coverage/row';
import { strung } from '../../locales/list';
import { t } from '../../locales/t-matrix';
import { Cell } from './Cell';
import { shortNameOfColumn, type Column } from './lay-out';
import { sayCell } from './say-cell';
import type { Sizes } from './sizes';

/** Props of {@link MatrixRow}. */
export interface MatrixRowProps {
  readonly text: string;
  readonly row: Row;
  /** Its row in the grid. */
  readonly at: number;
  /** Where it begins, in pixels below the heads. */
  readonly top: number;
  readonly href: string;
  readonly columns: readonly Column[];
  /** Indices of the columns that are drawn; the first `stuck` columns of all are drawn in any case and stay at the left. */
  readonly drawn: readonly number[];
  readonly stuck: number;
  readonly sizes: Sizes;
  /** Column in the grid that is reached by Tab; -1 when it is in another row. */
  readonly active: number;
  /** Columns in the grid that are selected, both inclusive; none when the first is -1. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** The article whose cell lies open beside the matrix. */
  readonly open: string | null;
}

/** A question and what the articles in sight answer. A class, so that scrolling does not draw again what stays as it is. */
export class MatrixRow extends Component<MatrixRowProps> {
  /** Cells as they were drawn last, by article: Preact leaves alone what it is given again. */
  private drawnCells = new Map<string, VNode>();

  override shouldComponentUpdate(next: MatrixRowProps): boolean {
    const { row, columns, sizes, at } = this.props;
    if (row !== next.row || columns !== next.columns || sizes !== next.sizes || at !== next.at)
      this.drawnCells.clear();
    return differs(this.props, next);
  }

  override render() {
    const { text, row, at, top, href, columns, drawn, stuck, sizes, active } = this.props;
    return (
      <div
        role="row"
        class="matrix-row"
        aria-rowindex={at + 1}
        style={{ top: `${top}px`, height: `${sizes.rowHeight}px` }}
      >
        <div
          role="rowheader"
          class="row-head"
          aria-colindex={1}
          tabIndex={active === 0 ? 0 : -1}
          data-row={at}
          data-col={0}
          aria-selected={this.isSelected(0)}
          style={{ width: `${sizes.headWidth}px` }}
        >
          <a href={href} tabIndex={active === 0 ? 0 : -1} title={text}>
            {text}
          </a>
          <span class="row-tally">{tallyOf(row)}</span>
        </div>
        {columns.slice(0, stuck).map((column, i) => this.drawCell(column, i, true))}
        {drawn.map((i) => {
          const column = columns[i];
          return column && this.cell(column, i);
        })}
      </div>
    );
  }

  /** A cell that scrolls, drawn anew only where something is to be seen of it that changes. */
  private cell(column: Column, i: number): VNode {
    const col = i + 1;
    const isPlain = this.props.active !== col && !this.isSelected(col) && this.props.open !== column.id;
    const known = isPlain ? this.drawnCells.get(column.id) : undefined;
    if (known) return known;
    const cell = this.drawCell(column, i, false);
    if (isPlain) this.drawnCells.set(column.id, cell);
    return cell;
  }

  private drawCell(column: Column, i: number, isStuck: boolean): VNode {
    const { text, row, at, sizes, active, open } = this.props;
    const cell = cellsOf(row).get(column.id);
    const col = i + 1;
    const said = t('cellName', {
      question: text,
      article: shortNameOfColumn(column),
      said: sayCell(cell),
    });
    return (
      <div
        key={column.id}
        role="gridcell"
        class={isStuck ? 'cell stuck' : 'cell'}
        aria-colindex={col + 1}
        aria-label={cell ? undefined : said}
        aria-selected={this.isSelected(col)}
        tabIndex={active === col ? 0 : -1}
        data-row={at}
        data-col={col}
        data-outcome={cell && outcomeOfCell(cell)}
        data-open={open === column.id || undefined}
        style={{
          insetInlineStart: `${sizes.headWidth + i * sizes.columnWidth}px`,
          width: `${sizes.columnWidth}px`,
        }}
      >
        {cell && <Cell {...{ cell, said }} />}
      </div>
    );
  }

  /** Only what is selected says so: a thousand times "not selected" would be said aloud. */
  private isSelected(col: number): true | undefined {
    const { selectedFrom, selectedTo } = this.props;
    return (selectedFrom >= 0 && col >= selectedFrom && col <= selectedTo) || undefined;
  }
}

/** “3 values, 2 origins”. */
export function tallyOf({ values, origins, answers }: Row): string {
  if (answers.length === 0) return t('onlyDenied');
  return strung([t('values', { n: values }), t('origins', { n: origins })]);
}

function differs<P extends object>(before: P, next: P): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(next)]);
  return [...keys].some((key) => Reflect.get(before, key) !== Reflect.get(next, key));
}
