import type { DrivenPage } from './driven-page';
import { waitFor } from './wait-for';

/** The kinds of mark that stand for a claim; the other kinds are mentions and the mark one is at. */
export const ANY_CLAIM = 'corroborated|differs|denied|attributed-differently|vaguer|not-comparable|only-here';

/** Where one painted stretch of the page is: its words and the boxes it covers in the viewport, in CSS pixels. */
export interface PaintedMark {
  /** Name of the highlight in `CSS.highlights`. */
  readonly highlight: string;
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * What is painted in the page, in reading order; with `kind`, only highlights whose name contains one of its words
 * ("differs", "differs|denied", "mention"). Reads the page's own registry, so it sees exactly what the browser paints.
 */
export function marksIn(page: DrivenPage, kind = ''): Promise<PaintedMark[]> {
  return page.evaluate((wanted) => {
    const found: { highlight: string; range: Range }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      const isWanted = wanted.split('|').some((word) => highlight.includes(word));
      if (!highlight.startsWith('crossread') || !isWanted) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push({ highlight, range });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ highlight, range }) => {
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { highlight, text: range.toString(), box: { x, y, width, height } };
    });
  }, kind);
}

/** Waits until something of that kind is painted, and returns all of it. @throws Error when nothing is within `timeout` ms */
export function waitForMarks(page: DrivenPage, kind = '', timeout = 10_000): Promise<PaintedMark[]> {
  return waitFor(
    async () => {
      const marks = await marksIn(page, kind);
      return marks.length > 0 && marks;
    },
    timeout,
    `nothing of kind "${kind}" was painted in ${page.url()}`,
  );
}

/** Scrolls the mark into view and moves the mouse over its middle. @returns the mark as it now stands in the viewport */
export async function pointAtMark(page: DrivenPage, kind: string, index = 0): Promise<PaintedMark> {
  const find = async () => {
    const mark = (await marksIn(page, kind))[index];
    if (!mark) throw new Error(`there is no mark ${index} of kind "${kind}"`);
    return mark;
  };
  const { box } = await find();
  await page.evaluate((y) => scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), box.y);
  const mark = await find();
  await page.mouse.move(mark.box.x + mark.box.width / 2, mark.box.y + mark.box.height / 2, { steps: 3 });
  return mark;
}

/** Clicks a mark with the mouse. */
export async function clickMark(page: DrivenPage, kind: string, index = 0): Promise<PaintedMark> {
  const mark = await pointAtMark(page, kind, index);
  await page.mouse.down();
  await page.mouse.up();
  return mark;
}
