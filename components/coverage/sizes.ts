/** How large the parts of the matrix are: fixed, so that what is in sight is known without asking the browser. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** Sizes in CSS pixels. */
export interface Sizes {
  /** What is in sight of the matrix, heads and all. */
  readonly width: number;
  readonly height: number;
  readonly headWidth: number;
  readonly headHeight: number;
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly groupHeight: number;
}

/** Below these widths rows' heads and columns are narrower (in rem). */
const MIDDLE = 64;
const NARROW = 40;
/** The page's root font size where the browser does not tell it. */
const USUAL_REM = 14;

/**
 * The sizes for a matrix of which so much is in sight.
 * @param rem pixels of the page's root font size: a reader who sets it larger gets larger cells
 */
export function sizesFor(width: number, height: number, rem: number): Sizes {
  const [head, column, row] = inRem(width / rem);
  return {
    width,
    height,
    headWidth: Math.round(head * rem),
    headHeight: Math.round(9.75 * rem),
    columnWidth: Math.round(column * rem),
    rowHeight: Math.round(row * rem),
    groupHeight: Math.round(2.5 * rem),
  };
}

/** Of a row's head, a column and a row's height, all for a matrix of so many rem. */
function inRem(width: number): readonly [head: number, column: number, row: number] {
  if (width < NARROW) return [9.5, 11, 6];
  return width < MIDDLE ? [16, 12, 4.75] : [20, 13, 4.75];
}

/** The sizes of the matrix in an element, and every later ones; the same object as long as they are the same. */
export function useSizes(element: { readonly current: HTMLElement | null }): Sizes {
  // Nothing is in sight until it is known how much would be: else all is drawn once in vain.
  const [sizes, setSizes] = useState(() => sizesFor(0, 0, USUAL_REM));
  useLayoutEffect(() => {
    const scroller = element.current;
    if (!scroller) return undefined;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const { clientWidth, clientHeight } = scroller;
      setSizes((before) => {
        const now = sizesFor(clientWidth, clientHeight, rem > 0 ? rem : USUAL_REM);
        return isSame(before, now) ? before : now;
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, []);
  return sizes;
}

function isSame(a: Sizes, b: Sizes): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.columnWidth === b.columnWidth &&
    a.rowHeight === b.rowHeight
  );
}
