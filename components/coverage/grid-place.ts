/** Places in the matrix as a grid: row 0 are the heads of columns, column 0 the heads of rows. */

/** A cell's place. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

/** Cells from one corner to the other, both inclusive. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How far a grid goes: its last row and column, and how many rows a page moves. */
export interface Extent {
  readonly lastRow: number;
  readonly lastCol: number;
  readonly page: number;
}

/** The cells between two places. */
export function blockOf(a: Place, b: Place): Block {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}

/** A place kept within the grid. */
export function within({ row, col }: Place, { lastRow, lastCol }: Extent): Place {
  return { row: Math.max(0, Math.min(row, lastRow)), col: Math.max(0, Math.min(col, lastCol)) };
}

/**
 * Where a key leads from a place, as in the ARIA grid pattern; null for a key that does not move.
 * @param withControl whether Control or Command is held
 */
export function placeAfter(key: string, withControl: boolean, at: Place, extent: Extent): Place | null {
  const to = moved(key, withControl, at, extent);
  return to && within(to, extent);
}

function moved(key: string, withControl: boolean, { row, col }: Place, extent: Extent): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, col };
    case 'ArrowDown':
      return { row: row + 1, col };
    case 'ArrowLeft':
      return { row, col: col - 1 };
    case 'ArrowRight':
      return { row, col: col + 1 };
    case 'PageUp':
      return { row: row - extent.page, col };
    case 'PageDown':
      return { row: row + extent.page, col };
    case 'Home':
      return { row: withControl ? 0 : row, col: 0 };
    case 'End':
      return { row: withControl ? extent.lastRow : row, col: extent.lastCol };
    default:
      return null;
  }
}
