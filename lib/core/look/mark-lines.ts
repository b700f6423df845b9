import type { Outcome } from '../checks/check';
import type { MarkStyle } from './choices';

/** Style and width (CSS pixels) of the line under what has this outcome: with it nobody needs the colours. As in reader.css. */
const LINES: Readonly<Record<Outcome, readonly [style: string, width: number]>> = {
  corroborated: ['solid', 2],
  differs: ['wavy', 2],
  denied: ['double', 1.5],
  'attributed-differently': ['dashed', 2],
  vaguer: ['solid', 1],
  'not-comparable': ['dashed', 1],
  'only-here': ['dotted', 2],
};

/** By how much a strong line is wider, in CSS pixels. */
const STRONGER = 1;

/** What one mark is drawn with: values of CSS. */
export interface MarkLine {
  readonly textDecoration: string;
  readonly backgroundColor: string;
}

/** How a mark is drawn. @param colour a colour of CSS */
export function markLine(outcome: Outcome, markStyle: MarkStyle, colour: string): MarkLine {
  const [style, width] = LINES[outcome];
  const wide = markStyle === 'strong' ? width + STRONGER : width;
  return {
    textDecoration: `underline ${style} ${wide}px ${colour}`,
    backgroundColor: markStyle === 'tint' ? `color-mix(in srgb, ${colour} 20%, transparent)` : 'transparent',
  };
}
