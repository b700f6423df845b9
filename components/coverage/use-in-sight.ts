import { useMemo, useState } from 'preact/hooks';
import type { Sizes } from './sizes';
import { stretchInSight, type Stretch } from './stretch';

/** Lines and columns that are drawn before they come into sight. */
const SPARE_LINES = 2;
const SPARE_COLUMNS = 1;

/** What of the matrix is drawn. */
export interface InSight {
  readonly lines: Stretch;
  readonly columns: Stretch;
  /** To be called when the reader has scrolled. */
  readonly onScroll: (scroller: HTMLElement) => void;
}

interface Scrolled {
  readonly left: number;
  readonly top: number;
}

/**
 * Which lines and columns are in sight, also after scrolling.
 * @param lines where each line begins, as of offsetsOf; below the heads
 * @param columns likewise, to the right of the rows' heads
 * @param stuck so many columns stay at the left
 */
export function useInSight(
  lines: readonly number[],
  columns: readonly number[],
  sizes: Sizes,
  stuck: number,
): InSight {
  const [scrolled, setScrolled] = useState<Scrolled>({ left: 0, top: 0 });
  const at = ({ left, top }: Scrolled) => {
    const beside = stuck * sizes.columnWidth;
    return {
      lines: stretchInSight(lines, top, sizes.height - sizes.headHeight, SPARE_LINES),
      columns: stretchInSight(columns, left + beside, sizes.width - sizes.headWidth - beside, SPARE_COLUMNS),
    };
  };
  const now = useMemo(() => at(scrolled), [scrolled, lines, columns, sizes, stuck]);
  return {
    ...now,
    onScroll: ({ scrollLeft, scrollTop: top }) => {
      // Below zero where one reads from right to left.
      const left = Math.abs(scrollLeft);
      const next = at({ left, top });
      if (!isSame(next.lines, now.lines) || !isSame(next.columns, now.columns)) setScrolled({ left, top });
    },
  };
}

function isSame(a: Stretch, b: Stretch): boolean {
  return a.first === b.first && a.end === b.end;
}
