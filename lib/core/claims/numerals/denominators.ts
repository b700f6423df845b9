import type { Reading } from './compose';
import { lookUp, takeApart } from './lookup';
import type { Lexicon } from './table';

/** A denominator and where it ends. */
export interface Over {
  readonly last: number;
  readonly over: number;
}

/** The denominator that stands at a token, as one word: "thirds", "veintiunavos", "venticinquesimi". */
export function overAt({ tokens, last, lexicon }: Reading, at: number, mayJoin = false): Over | null {
  const found = lookUp(tokens, at, last, lexicon);
  if (found?.and && !mayJoin) return null;
  const over = found?.entries[0]?.over;
  if (found && over !== undefined) return { last: found.last, over };
  const word = tokens.words[at] ?? '';
  const fused = at <= last && lexicon.overSuffixes.length > 0 ? fusedOver(word, lexicon) : null;
  return fused === null ? null : { last: at, over: fused };
}

const FINAL_VOWELS = ['', 'a', 'e', 'i', 'o', 'ta'];

function fusedOver(word: string, lexicon: Lexicon): number | null {
  for (const suffix of lexicon.overSuffixes) {
    if (!word.endsWith(suffix) || word.length < suffix.length + 3) continue;
    const stem = word.slice(0, -suffix.length);
    for (const vowel of FINAL_VOWELS) {
      const value = fusedValue(stem + vowel, lexicon);
      if (value !== null && value > 2) return value;
    }
  }
  // "dosmilésimos": a cardinal fused to a denominator.
  for (let at = 3; at < word.length - 4; at++) {
    const over = lexicon.words.get(word.slice(at))?.over;
    const value = over === undefined ? null : fusedValue(word.slice(0, at), lexicon);
    if (over !== undefined && value !== null) return value * over;
  }
  return null;
}

function fusedValue(word: string, lexicon: Lexicon): number | null {
  const entries = takeApart(word, lexicon);
  if (!entries) return null;
  let value = 0;
  for (const { add, times } of entries)
    value = times === undefined ? value + (add ?? 0) : Math.max(1, value) * times;
  return value;
}
