/** How much of a line is running text rather than a label or a link. */

/** The running text of a page. */
export interface Prose {
  /** Lines that are prose. */
  readonly paragraphs: number;
  /** Their characters, weighted. */
  readonly characters: number;
}

/** Weighted characters below which a line is a label. */
const LABEL = 60;
const IDEOGRAPHS = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;

/**
 * How much prose a line is: its characters, an ideograph or Hangul syllable counted as two and a half letters, which
 * is about what it says; 0 for labels and for lines that are mostly link.
 * @param isEastAsian whether there may be such a character in it: to look for them takes as long as all else
 */
export function proseIn(line: string, linkCharacters: number, isEastAsian = true): number {
  if (linkCharacters * 2 > line.length) return 0;
  const weight = line.length + (isEastAsian ? 1.5 * (line.match(IDEOGRAPHS)?.length ?? 0) : 0);
  return weight < LABEL ? 0 : weight;
}

/** The prose of these lines, links aside. */
export function proseOf(lines: readonly string[]): Prose {
  const weights = lines.map((line) => proseIn(line, 0)).filter((weight) => weight > 0);
  return { paragraphs: weights.length, characters: weights.reduce((sum, weight) => sum + weight, 0) };
}
