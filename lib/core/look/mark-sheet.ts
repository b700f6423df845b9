import { OUTCOMES } from '../checks/check';
import type { Look } from './choices';
import { markLine } from './mark-lines';
import { TONES } from './tones';

/** What of a look marks in a page are drawn by. */
export type MarkLook = Pick<Look, 'markStyle' | 'tones'>;

/** How marks are drawn where nothing is chosen: what reader.css says. */
export const STANDARD_MARKS: MarkLook = { markStyle: 'line', tones: 'standard' };

/**
 * The style sheet that draws marks as the reader chose; empty for the standard one. It goes into a page beside reader.css and behind it, and
 * says of each mark all that reader.css says, so that whichever comes last holds.
 * @param root whether highlights are looked up at the root, as in Chromium (scripts/root-highlights.ts); Firefox does not inherit them
 */
export function markSheet({ markStyle, tones }: MarkLook, root: boolean): string {
  if (markStyle === STANDARD_MARKS.markStyle && tones === STANDARD_MARKS.tones) return '';
  const rules = OUTCOMES.flatMap((outcome) =>
    TONES[tones][outcome].map((colour, ground) => {
      const { textDecoration, backgroundColor } = markLine(outcome, markStyle, colour);
      const name = `crossread-${outcome}${ground === 0 ? '' : '-dark'}`;
      return (
        `${root ? ':root' : ''}::highlight(${name}){text-decoration:${textDecoration};` +
        `text-decoration-skip-ink:none;text-underline-offset:0.16em;background-color:${backgroundColor}}`
      );
    }),
  );
  return `@media screen{${rules.join('')}}`;
}
