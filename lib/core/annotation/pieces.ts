/** A text in pieces for comparing: nothing is left out. */
import { readWords } from './words';

const FIGURE = /^\p{N}/u;
const SIGN_BEHIND = /(?:^|[^\p{L}\p{N}])([-−–+±]\p{Sc}?)$/u;
const BETWEEN = /\s+|[^]/gu;

/** Words, figures with their sign, stretches of white space, and every other character for itself; joined they are the text. */
export function splitPieces(text: string): string[] {
  const { starts, ends } = readWords(text);
  const pieces: string[] = [];
  let at = 0;
  for (const [i, start] of starts.entries()) {
    const end = ends[i] ?? start;
    const word = text.slice(start, end);
    const between = text.slice(at, start);
    const sign = FIGURE.test(word) ? (SIGN_BEHIND.exec(between)?.[1] ?? '') : '';
    pieces.push(...(between.slice(0, between.length - sign.length).match(BETWEEN) ?? []), sign + word);
    at = end;
  }
  return [...pieces, ...(text.slice(at).match(BETWEEN) ?? [])];
}
