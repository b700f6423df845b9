import { fold, toSource } from './fold';
import { findPhrases, type PhraseHit, type PhraseIndex } from './phrases';
import { splitSentences } from './sentences';
import type { Span } from './span';
import { tokenise, type Tokens } from './tokens';

/** A text as its words and sentences, whatever is looked for in it. */
export interface SplitText {
  readonly source: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

/** A text read once: its words, its sentences, and the phrases of an index in it. */
export interface ReadText extends SplitText {
  readonly hits: readonly PhraseHit[];
}

/** A sentence: its span in the source, and its tokens, `first` to `last` (both inclusive; last < first when it has none). */
export interface Sentence extends Span {
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

/** Folds, tokenises and splits a text: what it takes once, however many indexes are then asked for it. Linear. */
export function splitText(source: string): SplitText {
  const tokens = tokenise(fold(source));
  return { source, tokens, sentences: sentencesWithTokens(source, tokens) };
}

/** Finds the phrases of `index` in a text that was split before; `among` as in {@link findPhrases}. Linear. */
export function lookUp(text: SplitText, index: PhraseIndex, among?: readonly number[]): ReadText {
  return { ...text, hits: findPhrases(text.tokens, index, among) };
}

/** Folds, tokenises and splits a text, and finds the phrases of `index` in it. Linear. */
export function readText(source: string, index: PhraseIndex): ReadText {
  return lookUp(splitText(source), index);
}

function sentencesWithTokens(source: string, tokens: Tokens): Sentence[] {
  let token = 0;
  return splitSentences(source).map(({ start, end }, index) => {
    while (token < tokens.words.length && startOf(tokens, token) < start) token++;
    const first = token;
    while (token < tokens.words.length && startOf(tokens, token) < end) token++;
    return { index, start, end, first, last: token - 1 };
  });
}

/** Offset in the source at which the token begins. */
export function startOf(tokens: Tokens, token: number): number {
  return toSource(tokens.text, tokens.starts[token] ?? tokens.text.folded.length);
}

/** Offset in the source behind the token's last character. */
export function endOf(tokens: Tokens, token: number): number {
  const { offsets, source } = tokens.text;
  const end = tokens.ends[token] ?? tokens.text.folded.length;
  if (offsets === null) return end;
  const last = offsets[end - 1] ?? source.length - 1;
  return last + 1;
}

/** The span in the source of tokens `first` to `last`, both inclusive. */
export function spanOfTokens(tokens: Tokens, first: number, last: number): Span {
  return { start: startOf(tokens, first), end: endOf(tokens, last) };
}
