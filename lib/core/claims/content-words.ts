import { isEastAsian } from '../text/fold';
import type { Tokens } from '../text/tokens';
import { wordSet } from '../text/word-set';
import { singularOf } from './units';

/** English words that say nothing of what a sentence is about, and the verbs of saying. */
const STOPPED = wordSet(
  'about above according add after again against ago ahead all almost along already also although always among and another any are around ask ' +
    'back became because become been before began being between both but called came can come could day did does down during each earlier else ' +
    'end even ever every few first following for former from get give given gone got had has have having held her here him his how however ' +
    'into its just keep kept last late later less like made make many may might month more most much must near nearly never new next nor not now ' +
    'off official one only onto other our out over part per put said same saw say saying see seen set several shall she should show since some ' +
    'still such take taken tell than that the their them then there these they this those though three through time today told tomorrow too took ' +
    'toward towards two under until upon use used very want was way week well went were what when where whether which while who whom whose why ' +
    'will with within without would year years yesterday yet you your monday tuesday wednesday thursday friday saturday sunday january february ' +
    'march april june july august september october november december spokesman spokeswoman spokesperson statement reporter report reported told ' +
    'aide adviser advisor official officials state states stated leader president minister country nation government people person man men ' +
    'dozen dozens hundred hundreds thousand thousands million millions billion billions trillion four five six seven eight nine ten',
);
/** Shorter words of any language are mostly its grammar. */
const SHORTEST = 3;
const SHORTEST_ELSEWHERE = 4;
/** More do not tell sentences apart any better, and each is stored. */
const MOST = 24;

/**
 * The stems of tokens `first` to `last` that say what they are about, each once, in order. English words lose their endings;
 * words of other languages stay as they are folded, and of Chinese, Japanese and Korean pairs of characters are words.
 * @param isLeftOut tokens that do not count, by their index
 */
export function contentWords(
  tokens: Tokens,
  first: number,
  last: number,
  { language, isLeftOut }: { language: string | null; isLeftOut: (token: number) => boolean },
): string[] {
  const found = new Set<string>();
  for (let at = first; at <= last && found.size < MOST; at++) {
    const word = tokens.words[at] ?? '';
    const code = word.charCodeAt(0);
    if (isLeftOut(at) || (code >= 48 && code <= 57)) continue;
    if (isEastAsian(code)) {
      if (at < last && !isLeftOut(at + 1) && isPair(tokens, at))
        found.add(word + (tokens.words[at + 1] ?? ''));
    } else if (language === 'en') {
      if (isTellingWord(word)) found.add(stemOf(word));
    } else if (word.length >= SHORTEST_ELSEWHERE) found.add(word);
  }
  return [...found];
}

/** Han or katakana, or the first two syllables of a Korean word: what stands for things, not for grammar. */
function isPair({ text, starts, words }: Tokens, at: number): boolean {
  const start = starts[at] ?? 0;
  const pair = text.folded.slice(start, start + 2);
  if (pair !== `${words[at] ?? ''}${words[at + 1] ?? ''}`) return false;
  if (HANGUL.test(pair)) return !HANGUL.test(text.folded.charAt(start - 1));
  return NAMING.test(pair);
}

const HANGUL = /^[\uac00-\ud7a3]/;
const NAMING = /^[\u30a0-\u30ff\u3400-\u9fff]{2}$/;

/** Whether an English word says what something is about. */
export function isTellingWord(word: string): boolean {
  return word.length >= SHORTEST && !STOPPED.has(word);
}

/** An English word without its commonest endings: "signed", "signing" and "signs" are "sign". Light, and no dictionary form. */
function stemOf(word: string): string {
  const base = singularOf(word);
  const stem = base.length > 4 ? base.replace(/(?:ed|ing|ly|e)$/, '') : base;
  // "shipped" is "ship".
  return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
