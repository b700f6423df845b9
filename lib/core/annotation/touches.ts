/** Whether a change of words changes what is said: figures, names, negations. */
import type { Difference } from './anchoring';
import {
  COMMON_STARTERS,
  CONTRARY_PREFIXES,
  CONTRARY_SUFFIXES,
  GRAMMAR,
  KOREAN_NUMBER,
  NEGATIONS,
  NEGATIONS_WITHIN,
  NUMBER_WORDS,
  NUMERALS,
} from './telling-words';
import { splitPieces } from './pieces';
import { plainTypography } from './typography';

type Touch = Difference['touches'][number];
type Part = Difference['parts'][number];

/** A word of one side of a change, in plain typography. */
interface ChangedWord {
  readonly text: string;
  readonly lower: string;
  /** Whether a sentence begins with it, where any word has a capital. */
  readonly begins: boolean;
  /** Whether it is the later part of a name with a hyphen: "un" in "Jong-un". */
  readonly endsName: boolean;
}

/** What stands for a kind of telling word in a word, to be compared; null when it is none of that kind. */
const TELLERS: readonly (readonly [Touch, (word: ChangedWord) => string | null])[] = [
  ['number', numberIn],
  ['name', nameIn],
  ['negation', negationIn],
];

/**
 * What kinds of telling word are not the same on both sides of a change. Errs towards telling: "three" for "3" is told, and in scripts
 * without capitals any change of a word that might be a name.
 */
export function touchesOf(parts: readonly Part[]): Touch[] {
  const touched = new Set<Touch>();
  for (const [removed, added] of changesIn(parts)) {
    for (const [touch, tell] of TELLERS) if (told(removed, tell) !== told(added, tell)) touched.add(touch);
    if (haveContraries(removed, added)) touched.add('negation');
  }
  if (negationsWithin(parts, 'removed') !== negationsWithin(parts, 'added')) touched.add('negation');
  return TELLERS.flatMap(([touch]) => (touched.has(touch) ? [touch] : []));
}

/** Each change as the words that went and the words that came. */
function changesIn(parts: readonly Part[]): [ChangedWord[], ChangedWord[]][] {
  const changes: [ChangedWord[], ChangedWord[]][] = [];
  let before = '';
  let open: [ChangedWord[], ChangedWord[]] | null = null;
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      before = text;
      open = null;
      continue;
    }
    if (!open) changes.push((open = [[], []]));
    open[kind === 'removed' ? 0 : 1].push(...wordsOf(text, before));
  }
  return changes;
}

const SENTENCE_END = /(?:^|[.!?…:。！？]["')\]]*)\s*["'([]*$/u;
const NAME_BEGUN = /\p{Lu}[\p{L}\p{M}]*-$/u;
const WORD = /[\p{L}\p{N}\p{S}]/u;

/** Units before a change that tell whether a sentence, or the first part of a name, is before it. */
const REACH = 80;

function wordsOf(text: string, before: string): ChangedWord[] {
  let behind = plainTypography(before.slice(-REACH));
  const words: ChangedWord[] = [];
  for (const piece of splitPieces(text)) {
    const plain = plainTypography(piece);
    const isHyphen = plain === '-' && /[\p{L}\p{M}]$/u.test(behind);
    if (WORD.test(piece) || (/^[-+±%‰]$/.test(plain) && !isHyphen))
      words.push({
        text: plain,
        lower: plain.toLowerCase(),
        begins: SENTENCE_END.test(behind),
        endsName: NAME_BEGUN.test(behind),
      });
    behind = WORD.test(piece) ? plain : behind + piece;
  }
  return words;
}

function told(words: readonly ChangedWord[], tell: (word: ChangedWord) => string | null): string {
  return words.flatMap((word) => tell(word) ?? []).join(' ');
}

/** Signs, comparisons, currencies and percent signs belong to the figure. */
function numberIn({ text, lower }: ChangedWord): string | null {
  const isFigure = /[\p{N}\p{Sc}%‰±+<>=≠≤≥≈]|^-$/u.test(text) || NUMERALS.test(text);
  return isFigure || NUMBER_WORDS.has(lower) || KOREAN_NUMBER.test(lower) ? lower : null;
}

/** Letters of scripts without capitals. */
const CASELESS = /[\p{Lo}\p{sc=Geor}]/u;

/** A flag is the name of a country. */
const FLAG = /\p{Regional_Indicator}|🏴/u;

function nameIn(word: ChangedWord): string | null {
  const { text, lower, begins, endsName } = word;
  if (endsName || FLAG.test(text)) return text;
  if (/[\p{Lu}\p{Lt}]/u.test(text)) return begins && COMMON_STARTERS.has(lower) ? null : text;
  const isTold = numberIn(word) !== null || negationIn(word) !== null || GRAMMAR.test(text);
  return CASELESS.test(text) && !isTold ? text : null;
}

function negationIn({ lower }: ChangedWord): string | null {
  if (/n't$|^cannot$|^not$/.test(lower)) return 'not';
  if (lower.startsWith("n'")) return 'ne';
  const word = lower.replace(/^\p{L}{1,2}'/u, '');
  return NEGATIONS.has(word) ? word : null;
}

/** Of a change of more words than that, no single one is the point. */
const MOST_PAIRS = 1_000;

function haveContraries(removed: readonly ChangedWord[], added: readonly ChangedWord[]): boolean {
  if (removed.length * added.length > MOST_PAIRS) return false;
  return removed.some((one) => added.some((other) => areContrary(one.lower, other.lower)));
}

/** Shortest stem that makes a word with a prefix its contrary: "able", not "to" and "into". */
const SHORTEST_STEM = 3;

function areContrary(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= SHORTEST_STEM && long.endsWith(short) && short !== long)
    return CONTRARY_PREFIXES.includes(long.slice(0, -short.length));
  if (
    DENYING_WITHIN.some(
      (infix) => long.length === short.length + infix.length && isWithin(infix, short, long),
    )
  )
    return true;
  return [
    [one, other],
    [other, one],
  ].some(([without = '', denied = '']) =>
    CONTRARY_SUFFIXES.some((suffix) => {
      const stem = denied.endsWith(suffix) ? denied.slice(0, -suffix.length) : '';
      return stem.length >= SHORTEST_STEM && without.startsWith(stem) && !without.endsWith(suffix);
    }),
  );
}

/** Turkish denies within its verbs. */
const DENYING_WITHIN = ['ma', 'me'];

/** Whether the long word is the short one with the infix put in behind its stem. */
function isWithin(infix: string, short: string, long: string): boolean {
  for (let at = SHORTEST_STEM; at < short.length; at++)
    if (long === short.slice(0, at) + infix + short.slice(at)) return true;
  return false;
}

/** The negations within words of one side, in order. */
function negationsWithin(parts: readonly Part[], side: 'removed' | 'added'): string {
  const text = parts.map((part) => (part.kind === 'same' || part.kind === side ? part.text : '')).join('');
  // All of them have a hyphen, or letters of scripts that have higher numbers.
  if (!/[-\u0e00-\uffff]/.test(text)) return '';
  return (text.match(NEGATIONS_WITHIN) ?? []).join(' ');
}
