/**
 * The yardstick: how Hypothesis' client places a saved quote, rebuilt from a description of its algorithm; our own code. The position
 * only where the text there is the quote; else every exact hit, or if there is none every approximate one with errors up to half the
 * quote or 256; each scored by quote, context and position; the best is taken, whatever its score.
 */
import search from 'approx-string-match';
import type { Span } from '../../../../lib/core/text/span';

/** What it keeps of a selection. */
export interface HypothesisSelectors {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

const CONTEXT = 32;
const MOST_ERRORS = 256;
const WEIGHT = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const WEIGHTS = 92;

/** Describes a span as it does: 32 units of context. */
export function describeTheirWay(text: string, { start, end }: Span): HypothesisSelectors {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}

/** Places a quote as it does. Null only when there is not one hit. */
export function anchorTheirWay(text: string, selectors: HypothesisSelectors): Span | null {
  const { exact, start } = selectors;
  if (text.startsWith(exact, start)) return { start, end: start + exact.length };
  let best: Span | null = null;
  let most = -Infinity;
  for (const hit of hitsOf(text, exact)) {
    const score = scoreOf(text, hit, selectors);
    if (score > most) [best, most] = [{ start: hit.start, end: hit.end }, score];
  }
  return best;
}

interface Hit extends Span {
  readonly errors: number;
}

function hitsOf(text: string, quote: string): Hit[] {
  const exact: Hit[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
    exact.push({ start: at, end: at + quote.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, quote, Math.min(MOST_ERRORS, quote.length / 2));
}

function scoreOf(text: string, { start, end, errors }: Hit, selectors: HypothesisSelectors): number {
  const { exact, prefix, suffix, start: hint } = selectors;
  const quote = 1 - errors / exact.length;
  const before = prefix === '' ? 1 : likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
  const after = suffix === '' ? 1 : likeness(text.slice(end, end + suffix.length), suffix);
  const position = 1 - Math.abs(start - hint) / text.length;
  return (
    (WEIGHT.quote * quote + WEIGHT.prefix * before + WEIGHT.suffix * after + WEIGHT.position * position) /
    WEIGHTS
  );
}

function likeness(text: string, wanted: string): number {
  const [best] = search(text, wanted, wanted.length);
  return best === undefined || text === '' ? 0 : 1 - best.errors / wanted.length;
}
