/** One text with highlights saved in it, and what became of the text: the same in the browser, where it is timed, and in Node, where it is judged. */
import { chanceOf, generateProse } from '../../prose';
import { editWords, firstEdition, type Edition } from './edits';
import { drawQuotes, type Kind, type Quote } from './score';

/** What is to be saved, and what is done to the text; plain data. */
export interface SavedInText {
  readonly characters: number;
  readonly highlights: number;
  /** As many of each. */
  readonly kinds: readonly Kind[];
  /** Share of the words that are edited. */
  readonly edited: number;
}

/** One word in ten: hardly a sentence stays as it was. */
export const EVERYWHERE = { kinds: ['short', 'sentence', 'long'], edited: 0.1 } as const;
/** One word in two hundred: one sentence in ten does not stay as it was, and none stands at its offset. */
export const HERE_AND_THERE = { kinds: ['sentence'], edited: 0.005 } as const;

const SEED = 404;

/** Generates the text, the highlights, and the text as it is found later. */
export function saveInText({ characters, highlights, kinds, edited }: SavedInText): {
  readonly before: Edition;
  readonly after: Edition;
  readonly quotes: readonly Quote[];
} {
  const before = firstEdition(generateProse(SEED, characters));
  const chance = chanceOf(SEED);
  const after = editWords(before, edited, chance);
  const each = Math.ceil(highlights / kinds.length);
  const drawn = kinds.map((kind) => drawQuotes(before, kind, each, chance));
  // By turns, so that a part of them is a sample of all kinds.
  const quotes = Array.from({ length: each }, (_, i) => drawn.flatMap((ofKind) => ofKind[i] ?? [])).flat();
  return { before, after, quotes: quotes.slice(0, highlights) };
}
