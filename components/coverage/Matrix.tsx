import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/t-matrix';
import { keyAlong } from '../key-along';
import { ColumnHead, type ColumnDeeds } from './ColumnHead';
import { blockOf, placeAfter, within, type Block, type Place } from './grid-place';
import { GroupRow } from './GroupRow';
import type { Column, Line } from './lay-out';
import { MatrixRow } from './MatrixRow';
import { useSizes, type Sizes } from './sizes';
import { offsetsOf, type Stretch } from './stretch';
import { useInSight } from './use-in-sight';

/** A cell by what it stands for. */
export interface CellId {
  readonly question: string;
  readonly article: string;
}

/** Props of {@link Matrix}. */
export interface MatrixProps extends ColumnDeeds {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  /** How many questions there are, of which an article answers some. */
  readonly questions: number;
  /** How many of the first columns are pinned: as many of them as there is room for stay at the left. */
  readonly pinned: number;
  readonly chosen: readonly string[];
  /** Whether no more articles can be chosen. */
  readonly isEnough: boolean;
  /** The cell that lies open beside the matrix. */
  readonly open: CellId | null;
  readonly selected: Block | null;
  readonly questionHref: (question: string) => string;
  readonly onFold: (group: string) => void;
  readonly onOpen: (cell: CellId) => void;
  readonly onSelect: (selected: Block | null) => void;
  readonly onCopy: () => void;
}

/**
 * Questions down, articles across. Only what is in sight is in the page, so that two thousand articles are as quick as ten. By keyboard it is
 * one stop, and arrows move in it (the ARIA grid pattern).
 */
export function Matrix(props: MatrixProps) {
  const { label, columns, lines, pinned, open } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const sizes = useSizes(scroller);
  const stuck = Math.min(pinned, roomForStuck(sizes));
  const lineOffsets = useMemo(() => offsetsOf(lines.map((line) => heightOf(line, sizes))), [lines, sizes]);
  const columnOffsets = useMemo(
    () => offsetsOf(columns.map(() => sizes.columnWidth)),
    [columns.length, sizes.columnWidth],
  );
  const sight = useInSight(lineOffsets, columnOffsets, sizes, stuck);

  const extent = { lastRow: lines.length, lastCol: columns.length, page: pageOf(sizes) };
  const [wanted, setActive] = useState<Place>({ row: 1, col: 1 });
  const active = within(wanted, extent);
  // Where a block of cells that is being selected began.
  const anchor = useRef<Place | null>(null);
  const takesFocus = useRef(false);

  const bringIntoSight = ({ row, col }: Place) => {
    const element = scroller.current;
    if (!element) return;
    if (row > 0) {
      const top = lineOffsets[row - 1] ?? 0;
      const bottom = lineOffsets[row] ?? top;
      element.scrollTop = into(element.scrollTop, sizes.height - sizes.headHeight, top, bottom);
    }
    if (col > stuck && lines[row - 1]?.is !== 'group') {
      const beside = stuck * sizes.columnWidth;
      const left = (columnOffsets[col - 1] ?? 0) - beside;
      const room = sizes.width - sizes.headWidth - beside;
      // Where one reads from right to left, what is scrolled to the left counts below zero.
      const sign = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
      element.scrollLeft = sign * into(sign * element.scrollLeft, room, left, left + sizes.columnWidth);
    }
  };
  const moveTo = (place: Place, isSelecting: boolean) => {
    if (isSelecting) {
      anchor.current ??= active;
      props.onSelect(blockOf(anchor.current, place));
    } else {
      anchor.current = null;
      if (props.selected) props.onSelect(null);
    }
    const isElsewhere = place.row !== active.row || place.col !== active.col;
    takesFocus.current = isElsewhere;
    setActive(place);
    bringIntoSight(place);
    if (!isElsewhere) cellIn(scroller.current, place)?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    cellIn(scroller.current, active)?.focus({ preventScroll: true });
  }, [active.row, active.col]);
  // What lies open stays in sight when there is less room beside it, and is found where an address leads to it.
  useEffect(() => {
    const place = open && placeOf(open, lines, columns);
    if (!place) return;
    setActive(place);
    bringIntoSight(place);
  }, [open?.question, open?.article, sizes.width]);

  const activate = (place: Place) => {
    const line = lines[place.row - 1];
    const column = columns[place.col - 1];
    if (line?.is === 'question' && column) props.onOpen({ question: line.id, article: column.id });
    else {
      const inside = cellIn(scroller.current, place)?.querySelector<HTMLElement>('a, button');
      if (place.row === 0) inside?.focus();
      else inside?.click();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeAt(event.target);
    const withControl = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') {
      if (!place) takeFocusBack(scroller.current, active);
      else if (props.selected) props.onSelect(null);
      else return;
      event.preventDefault();
      return;
    }
    // In a link or a button in a cell, keys are its own.
    if (!place || event.altKey) return;
    const to = placeAfter(keyAlong(event), withControl, active, extent);
    if (to) moveTo(to, event.shiftKey);
    else if (event.key === 'Enter' || event.key === ' ') activate(place);
    else if (withControl && event.key === 'c') props.onCopy();
    else if (withControl && event.key === 'a')
      props.onSelect({ top: 1, left: 1, bottom: extent.lastRow, right: extent.lastCol });
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const { target } = event;
    const place = placeAt(target);
    if (!place) return;
    if (event.shiftKey) moveTo(place, true);
    else {
      moveTo(place, false);
      if (lines[place.row - 1]?.is === 'question' && place.col > 0) activate(place);
    }
  };
  const onDrag = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 1 || !anchor.current) return;
    const place = placeAt(event.target);
    if (!place || (place.row === anchor.current.row && place.col === anchor.current.col && !props.selected))
      return;
    props.onSelect(blockOf(anchor.current, place));
    setActive(place);
  };

  const rows = withActive(sight.lines, active.row - 1);
  const { first, end } = sight.columns;
  const drawn = useMemo(() => indices(Math.max(first, stuck), end), [first, end, stuck]);
  const isOutside = active.col > stuck && (active.col - 1 < first || active.col - 1 >= end);
  const width = sizes.headWidth + (columnOffsets.at(-1) ?? 0);
  const { selected } = props;
  return (
    <div
      ref={scroller}
      class="matrix"
      role="grid"
      aria-label={label}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      onScroll={({ currentTarget }) => sight.onScroll(currentTarget)}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocusIn={({ target }) => {
        // By Tab or by a screen reader one may come to a cell, or to a link in it, from anywhere.
        const place = placeOfCell(target);
        if (place) setActive(place);
      }}
      onPointerDown={(event) => {
        if (!event.shiftKey && event.button === 0) anchor.current = placeAt(event.target);
      }}
      onPointerOver={onDrag}
    >
      <div
        role="presentation"
        class="matrix-field"
        style={{ width: `${width}px`, height: `${sizes.headHeight + (lineOffsets.at(-1) ?? 0)}px` }}
      >
        <div role="row" class="matrix-heads" aria-rowindex={1} style={{ height: `${sizes.headHeight}px` }}>
          <div
            role="columnheader"
            class="corner"
            aria-colindex={1}
            tabIndex={active.row === 0 && active.col === 0 ? 0 : -1}
            data-row={0}
            data-col={0}
            style={{ width: `${sizes.headWidth}px` }}
          >
            {t('question')}
          </div>
          {[
            ...indices(0, stuck),
            ...(active.row === 0 && isOutside ? sorted(drawn, active.col - 1) : drawn),
          ].map((i) => {
            const column = columns[i];
            return (
              column && (
                <ColumnHead
                  key={column.id}
                  {...props}
                  {...{ column, sizes }}
                  index={i}
                  isStuck={i < stuck}
                  isPinned={i < pinned}
                  isChosen={props.chosen.includes(column.id)}
                  isActive={active.row === 0 && active.col === i + 1}
                  isSelected={isIn(selected, { row: 0, col: i + 1 })}
                />
              )
            );
          })}
        </div>
        {rows.map((i) => {
          const line = lines[i];
          if (!line) return null;
          const row = i + 1;
          const top = sizes.headHeight + (lineOffsets[i] ?? 0);
          if (line.is === 'group')
            return (
              <GroupRow
                key={`group ${line.id}`}
                group={line}
                at={row}
                {...{ top, sizes }}
                columns={columns.length}
                isActive={active.row === row}
                onFold={props.onFold}
              />
            );
          const isSelected = selected !== null && row >= selected.top && row <= selected.bottom;
          return (
            <MatrixRow
              key={line.id}
              text={line.text}
              row={line.row}
              at={row}
              {...{ top, columns, stuck, sizes }}
              href={props.questionHref(line.id)}
              drawn={active.row === row && isOutside ? sorted(drawn, active.col - 1) : drawn}
              active={active.row === row ? active.col : -1}
              selectedFrom={isSelected ? selected.left : -1}
              selectedTo={isSelected ? selected.right : -1}
              open={open?.question === line.id ? open.article : null}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Columns that may stay at the left while there is room for another one beside them. */
function roomForStuck({ width, headWidth, columnWidth }: Sizes): number {
  return Math.max(0, Math.floor((width - headWidth) / columnWidth) - 1);
}

function heightOf(line: Line, { groupHeight, rowHeight }: Sizes): number {
  return line.is === 'group' ? groupHeight : rowHeight;
}

function pageOf({ height, headHeight, rowHeight }: Sizes): number {
  return Math.max(1, Math.floor((height - headHeight) / rowHeight) - 1);
}

/** Where to scroll to so that what lies from `start` to `end` is in sight: no further than need be. */
function into(scrolled: number, room: number, start: number, end: number): number {
  if (start < scrolled) return start;
  return end > scrolled + room ? end - room : scrolled;
}

function placeOf(
  { question, article }: CellId,
  lines: readonly Line[],
  columns: readonly Column[],
): Place | null {
  const row = lines.findIndex((line) => line.is === 'question' && line.id === question) + 1;
  const col = columns.findIndex(({ id }) => id === article) + 1;
  return row > 0 && col > 0 ? { row, col } : null;
}

/** The place of the cell that is meant by an event; null for one in a link or a button of a cell, whose event it is. */
function placeAt(target: EventTarget | null): Place | null {
  return target instanceof Element && target.closest('a, button, input') ? null : placeOfCell(target);
}

function placeOfCell(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell && { row: Number(cell.dataset['row']), col: Number(cell.dataset['col']) };
}

function cellIn(matrix: HTMLElement | null, { row, col }: Place): HTMLElement | null {
  // The heading of a group is one cell across all columns.
  return (
    matrix?.querySelector<HTMLElement>(`[data-row="${row}"][data-col="${col}"]`) ??
    matrix?.querySelector<HTMLElement>(`[data-row="${row}"][data-col="0"]`) ??
    null
  );
}

function takeFocusBack(matrix: HTMLElement | null, active: Place): void {
  cellIn(matrix, active)?.focus({ preventScroll: true });
}

function isIn(block: Block | null, { row, col }: Place): boolean {
  return block !== null && row >= block.top && row <= block.bottom && col >= block.left && col <= block.right;
}

function indices(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
}

/** The lines in sight and the one that has the focus: an element that is taken out of the page would lose it. */
function withActive({ first, end }: Stretch, line: number): number[] {
  const inSight = indices(first, end);
  return line < 0 || (line >= first && line < end) ? inSight : sorted(inSight, line);
}

function sorted(numbers: readonly number[], one: number): number[] {
  return [...numbers, one].sort((a, b) => a - b);
}
