import { fold } from '../../text/fold';

/** A language's numerals as data. Word lists are strings of words parted by spaces; `_` stands for a space within one. */
export interface NumeralTable {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** What parts whole from fraction in figures: the other one groups. */
  readonly decimal: '.' | ',';
  /** What is added, as "value word word …": units, teens, tens, irregular hundreds. */
  readonly add: readonly string[];
  /** What multiplies the part before it, in the same shape: hundred, thousand, 万. */
  readonly times: readonly string[];
  /** Denominators: "3 third thirds". */
  readonly over?: readonly string[];
  /** Ordinals: "1 first". A word may be both: "third". */
  readonly nth?: readonly string[];
  /** Whole numbers with a fraction in one word: "1.5 anderthalb". */
  readonly mixed?: readonly string[];
  /** "dozen" and the like. */
  readonly dozen?: string;
  /** What joins the parts of a number: "and" in "hundred and five". */
  readonly and?: string;
  /** Whether "and" may join a part of `value` to a number whose open place is `place`; always, when absent. */
  readonly andFits?: (place: number, value: number) => boolean;
  /** "two hundred and fifty-four hundredths" is 200.54. */
  readonly andSplits?: boolean;
  /** "buçuk": and a half, behind a number. */
  readonly andHalf?: string;
  /** What joins a fraction to a number, where that is more than `and`: "con", 又. */
  readonly plus?: string;
  /** The decimal point in words. */
  readonly point?: string;
  readonly minus?: string;
  /** "over" in "one over three": numerator first. */
  readonly divided?: string;
  /** 分之, 분의: denominator first. */
  readonly parts?: string;
  /** 余, 여: stands in or behind a number and makes it vague. */
  readonly vague?: string;
  /** Indefinite articles and the like which are also the number 1. */
  readonly articles?: string;
  /** Denominators that stand for themselves: "moitié" is 0.5. */
  readonly half?: string;
  /** Words in one piece ("duecentoquarantatre") are taken apart. */
  readonly fused?: boolean;
  /** What turns a cardinal into a denominator, at the end of a word: "avos", "esimi". */
  readonly overSuffixes?: string;
  /** Every character is a word of its own, and numbers are written without spaces. */
  readonly unspaced?: boolean;
  /** Parts are joined by "and" only: مائة وخمسة. */
  readonly needsAnd?: boolean;
  /** "one hundred thirty fifths" is of 35 parts. */
  readonly tensJoinOver?: boolean;
  /** Numerals that take no multiplier (Korean's own), in the shape of `add`. */
  readonly closed?: readonly string[];
  /** Words that begin like a numeral and are none. */
  readonly stops?: string;
  /** Units follow ten: "dix-sept", "on yedi", 열일곱. */
  readonly openTen?: boolean;
  /** "soixante-quinze": teens after 60 and 80. */
  readonly vigesimal?: boolean;
  /** "واحد وعشرون": units before tens. */
  readonly unitsFirst?: boolean;
  /** 两千四百五 is 2,450: a last digit stands for the next place. */
  readonly elliptic?: boolean;
  /** What is written fused before a word and means "and": و. */
  readonly andPrefix?: string;
  /** Letters behind a figure: "10k". Where there is a capital, as written. */
  readonly suffixes?: Readonly<Record<string, number>>;
}

/** What a word may be in a number; several at once where only its surroundings tell. */
export interface Entry {
  readonly add?: number;
  /** What may follow an added part is smaller than this. */
  readonly place?: number;
  readonly times?: number;
  readonly over?: number;
  readonly nth?: number;
  readonly dozen?: boolean;
  /** Takes no multiplier. */
  readonly closed?: boolean;
}

const ROLES = [
  'and',
  'plus',
  'point',
  'minus',
  'divided',
  'parts',
  'vague',
  'articles',
  'half',
  'andHalf',
] as const;

/** What a word may do between numbers. */
export type Role = (typeof ROLES)[number];

/** A table made ready to look words up; all words folded. */
export interface Lexicon {
  readonly table: NumeralTable;
  readonly words: ReadonlyMap<string, Entry>;
  readonly roles: Readonly<Record<Role, ReadonlySet<string>>>;
  /** Words that begin an entry of two. */
  readonly pairs: ReadonlySet<string>;
  /** Length of the longest word, in characters: how far an unspaced script has to be tried. */
  readonly longest: number;
  /** {@link keyOf} the first and the last letters of all entries: a glance before a word is taken apart. */
  readonly beginnings: ReadonlySet<number>;
  readonly endings: ReadonlySet<number>;
  /** Every word with which a number may begin. */
  readonly starters: ReadonlySet<string>;
  readonly suffixes: ReadonlyMap<string, number>;
  readonly overSuffixes: readonly string[];
}

/** Folds a word list, longest words first kept as they come. */
function listed(words: string | undefined): string[] {
  return (words ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => fold(word.replaceAll('_', ' ')).folded.replaceAll('-', ' '));
}

/** The smallest place that an added part fills: 20 leaves the units open, 17 nothing, 200 the tens. */
function placeOf(value: number, table: NumeralTable): number {
  if (value === 0 || !Number.isInteger(value)) return 1;
  if (value === 10) return table.openTen ? 10 : 1;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}

/** Makes a table ready. A word with several roles keeps them all. */
export function compileNumerals(table: NumeralTable): Lexicon {
  const words = new Map<string, Entry>();
  const put = (word: string, entry: Entry) => words.set(word, { ...words.get(word), ...entry });
  const lines = (rows: readonly string[] | undefined, entryOf: (value: number) => Entry) => {
    for (const row of rows ?? []) {
      const gap = row.indexOf(' ');
      for (const word of listed(row.slice(gap))) put(word, entryOf(Number(row.slice(0, gap))));
    }
  };
  lines(table.add, (add) => ({ add, place: placeOf(add, table) }));
  lines(table.closed, (add) => ({ add, place: placeOf(add, table), closed: true }));
  for (const word of listed(table.stops)) put(word, {});
  lines(table.mixed, (add) => ({ add, place: 1 }));
  lines(table.times, (times) => ({ times }));
  lines(table.over, (over) => ({ over }));
  lines(table.nth, (nth) => ({ nth }));
  for (const word of listed(table.dozen)) put(word, { dozen: true });
  const keys = [...words.keys()];
  const roles = rolesOf(table);
  return {
    table,
    words,
    roles,
    pairs: new Set(keys.flatMap((word) => (word.includes(' ') ? [word.slice(0, word.indexOf(' '))] : []))),
    longest: Math.max(...keys.map((word) => word.length)),
    beginnings: new Set(keys.map((word) => keyOf(word, 0))),
    endings: new Set(keys.map((word) => keyOf(word, word.length - 2))),
    starters: startersOf(keys, roles, table.unspaced === true),
    suffixes: new Map(Object.entries(table.suffixes ?? {})),
    overSuffixes: listed(table.overSuffixes),
  };
}

/** Two letters of a word as one number, without making a string of them. */
export function keyOf(word: string, at: number): number {
  return (word.charCodeAt(at) << 16) | word.charCodeAt(at + 1);
}

function startersOf(
  keys: readonly string[],
  { minus, half }: Lexicon['roles'],
  unspaced: boolean,
): Set<string> {
  const words = [...keys, ...minus, ...half];
  return new Set(words.flatMap((word) => (unspaced ? [word.charAt(0)] : [word, word.split(' ')[0] ?? ''])));
}

function rolesOf(table: NumeralTable): Lexicon['roles'] {
  const set = (role: Role) => new Set(listed(table[role] ?? (role === 'plus' ? table.and : undefined)));
  return {
    and: set('and'),
    plus: set('plus'),
    point: set('point'),
    minus: set('minus'),
    divided: set('divided'),
    parts: set('parts'),
    vague: set('vague'),
    articles: set('articles'),
    half: set('half'),
    andHalf: set('andHalf'),
  };
}
