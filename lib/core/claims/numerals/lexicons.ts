import { onDemand } from '../../on-demand';
import { ARABIC } from './arabic';
import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { INDONESIAN } from './indonesian';
import { ITALIAN } from './italian';
import { JAPANESE } from './japanese';
import { KOREAN } from './korean';
import { PORTUGUESE } from './portuguese';
import { RUSSIAN } from './russian';
import { SPANISH } from './spanish';
import { compileNumerals, type Entry, type Lexicon } from './table';
import { TURKISH } from './turkish';

const TABLES = [
  ENGLISH,
  GERMAN,
  SPANISH,
  FRENCH,
  PORTUGUESE,
  ITALIAN,
  TURKISH,
  INDONESIAN,
  RUSSIAN,
  ARABIC,
  CHINESE,
  JAPANESE,
  KOREAN,
];
const LEXICONS = new Map(TABLES.map((table) => [table.language, onDemand(() => compileNumerals(table))]));

/**
 * Words of one language that mean something else in another's prose: "once", "elf", "due", "on". They are numerals only
 * where the language is known.
 */
const AMBIGUOUS = new Set(
  'quince venti cento media medio terza prima seconda quarto quinto sexto segundo quart cents primer second seconde demi lakhs crores conto dozen belas tiers meia meio primo secondo tercera million millions billion billions trillion trillions sempre metro halve halves moitie'.split(
    ' ',
  ),
);
const SHORTEST = 5;
/** Shorter magnitudes: they only stand behind a number. */
const SHORT_MAGNITUDES = new Set(['mil', 'mila', 'mille', 'ribu', 'juta', 'mrd', 'mln', 'mld']);

/** All tables in one, for texts of unknown language: English whole, of the others only what cannot be taken for a word. */
const anyLanguage = onDemand(mergeLexicons);

function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

function mergeLexicons(): Lexicon {
  const english = lexiconOf('en') ?? compileNumerals(ENGLISH);
  const words = new Map<string, Entry>(english.words);
  for (const { language, unspaced } of TABLES) {
    if (unspaced) continue;
    for (const [word, entry] of lexiconOf(language)?.words ?? []) {
      if (!words.has(word) && isSafe(word, entry)) words.set(word, entry);
    }
  }
  return { ...english, words, pairs: new Set(), starters: new Set([...english.starters, ...words.keys()]) };
}

function isSafe(word: string, entry: Entry): boolean {
  if (word.charCodeAt(0) >= 0x250 || SHORT_MAGNITUDES.has(word)) return true;
  return word.length >= SHORTEST && !AMBIGUOUS.has(word) && entry.nth === undefined;
}

/**
 * The numerals of a language (BCP 47 primary subtag), whole. Null for a language without a table.
 */
export function lexiconOf(language: string): Lexicon | null {
  return LEXICONS.get(language)?.() ?? null;
}

/** The numerals to try at a word: the language's own, else by its script. */
export function lexiconFor(word: string, known: Lexicon | null): Lexicon {
  const code = word.charCodeAt(0);
  if (isHan(code)) return known?.table.unspaced && known.table.language !== 'ko' ? known : chinesePlain();
  if (isHangul(code)) return known?.table.language === 'ko' ? known : korean();
  return known ?? anyLanguage();
}

/** Han numerals where nobody knows whether they are Chinese: without the last digit for the next place (二百五). */
const chinesePlain = onDemand(() => compileNumerals({ ...CHINESE, elliptic: false }));
const korean = onDemand(() => compileNumerals(KOREAN));
