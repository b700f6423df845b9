import { isReportingVerb } from '../../claims/attribution';
import { monthOf, weekdayOf } from '../../claims/calendar';
import type { Line } from './draft-text';
import { isCapital } from './draft-text';
import { russianStem } from './inflect';
import { isCommon, whyNoWords } from '../check/why-no-phrase';
import { NO_NAMES, OPENERS } from './name-words';

/** How far from a figure the words that say what it is about stand (words). */
const REACH = 8;
const MOST = 5;
/** Two syllables say less than a word. */
const MOST_KOREAN = 3;
const SHORTEST = 4;
const COMMON = new Set(
  'been were will would have their there which this that some more than about over also said when they with from into under people persona personas personnes menschen wurden wurde worden werden sich nicht haben hatte hatten sein waren para como desde entre dans avec plus selon environ были было этот'.split(
    ' ',
  ),
);

/** The telling words near tokens `first` to `last` of a line, as terms that find their forms, the nearest first. */
export function contextTerms(line: Line, first: number, last: number, language: string): string[] {
  const terms: string[] = [];
  for (let away = 1; away <= REACH && terms.length < (language === 'ko' ? MOST_KOREAN : MOST); away++) {
    for (const at of [last + away, first - away]) {
      if (at < line.first || at > line.last) continue;
      const term = termOf(line, at, language);
      if (term !== null && !terms.includes(term) && isTelling(term, language)) terms.push(term);
    }
  }
  return terms;
}

function isTelling(term: string, language: string): boolean {
  return whyNoWords(term) === null && !isCommon(term, language) && !isCommon(term.replace('*', ''), language);
}

function termOf({ tokens, first }: Line, at: number, language: string): string | null {
  const word = tokens.words[at] ?? '';
  if (language === 'ko') return hangulPair(tokens.text.folded, tokens.starts[at] ?? 0);
  if (
    word.length < SHORTEST ||
    /\d/.test(word) ||
    COMMON.has(word) ||
    OPENERS.has(word) ||
    NO_NAMES.has(word)
  )
    return null;
  if (isReportingVerb(word) || monthOf(word) !== null || weekdayOf(word) !== null) return null;
  // A name elsewhere, a noun in German.
  if (language !== 'de' && at > first && isCapital(tokens, at)) return null;
  const open = stem(word, language);
  return open.length >= (language === 'ru' ? 4 : 5) ? `${open}*` : word;
}

function stem(word: string, language: string): string {
  if (language === 'ru') return russianStem(word);
  if (language === 'en') {
    const base = word.replace(/(?:ing|ed|es|s|e|ly)$/, '');
    return base.length >= 3 ? base : word;
  }
  return word.length > 6
    ? word.slice(0, Math.max(5, word.length - 3))
    : word.slice(0, Math.max(4, word.length - 1));
}

const HANGUL = /^[\uac00-\ud7a3]{2}/;

/** The first two syllables of a Korean word. */
function hangulPair(text: string, at: number): string | null {
  if (at > 0 && /[\uac00-\ud7a3\d]/.test(text.charAt(at - 1))) return null;
  return HANGUL.exec(text.slice(at, at + 2))?.[0] ?? null;
}
