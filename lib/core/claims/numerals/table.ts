import { fold } from '../../text/fold';

/** A language's numerals as data. Word lists are strings, words parted by spaces; lines `value word word …`. */
export interface NumeralTable {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** What parts whole from fraction in figures: the other one groups. */
  readonly decimal: '.' | ',';
  /** What is added: units, teens, tens, irregular hundreds. */
  readonly add: readonly string[];
  /** What multiplies the part before it: hundred, thousand, 万. */
  readonly times: readonly string[];
  /** Denominators: "2 half halves", "3 third thirds". */
  readonly over?: readonly string[];
  /** Ordinals that are no denominators: "1 first". */
  readonly nth?: readonly string[];
  /** Whole numbers with a fraction in one word: "1.5 anderthalb". */
  readonly mixed?: readonly string[];
  /** "dozen" and the like: multiplies, and ends the number. */
  readonly dozen?: string;
  readonly and?: string;
  /** The decimal point in words. */
  readonly point?: string;
  readonly minus?: string;
  /** "over" in "one over three": numerator first. */
  readonly divided?: string;
  /** 分之, 분의: denominator first. */
  readonly parts?: string;
  /** "odd", 余: stands inside a number and makes it vague. */
  readonly vague?: string;
  /** Indefinite articles and the like that are also the number 1. */
  readonly articles?: string;
  /** Words in one piece ("duecentoquarantatre") are taken apart. */
  readonly fused?: boolean;
  /** What turns a cardinal into a denominator, at the end of a word: "avos", "esimi". */
  readonly overSuffixes?: string;
  /** Every character is a word of its own, and numbers are written without spaces. */
  readonly unspaced?: boolean;
  /** "soixante-quinze": teens after 60 and 80. */
  readonly vigesimal?: boolean;
  /** "واحد وعشرون": units before tens. */
  readonly unitsFirst?: boolean;
  /** 两千四百五 is 2,450: a last digit stands for the next place. */
  readonly elliptic?: boolean;
  /** What is written fused before a word and means "and": و. */
  readonly andPrefix?: string;
  /** Letters behind a figure: "10k". Case as written decides where `mixedCase`. */
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
  readonly dozen?: number;
  readonly role?: 'and' | 'point' | 'minus' | 'divided' | 'parts' | 'vague';
  readonly article?: boolean;
}

/** A table made ready to look words up. */
export interface Lexicon {
  readonly table: NumeralTable;
  readonly words: ReadonlyMap<string, Entry>;
  /** Length of the longest word, in characters: how far an unspaced script has to be tried. */
  readonly longest: number;
  /** The first two letters of all that a fused word may begin with. */
  readonly beginnings: ReadonlySet<string>;
}

const split = (words: string | undefined): string[] =>
  (words ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => fold(word.replaceAll('_', ' ')).folded);

/** The smallest place that an added part fills: 20 leaves the units open, 17 nothing, 200 the tens. */
function placeOf(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 1;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return value === 10 ? 1 : place;
}

/** Makes a table ready. A word with several roles keeps them all. */
export function compileNumerals(table: NumeralTable): Lexicon {
  const words = new Map<string, Entry>();
  const put = (word: string, entry: Entry) => words.set(word, { ...words.get(word), ...entry });
  const lines = (rows: readonly string[] | undefined, entryOf: (value: number) => Entry) => {
    for (const row of rows ?? []) {
      const [value = '', ...rest] = row.split(' ');
      for (const word of split(rest.join(' '))) put(word, entryOf(Number(value)));
    }
  };
  lines(table.add, (add) => ({ add, place: placeOf(add) }));
  lines(table.mixed, (add) => ({ add, place: 1 }));
  lines(table.times, (times) => ({ times }));
  lines(table.over, (over) => ({ over }));
  lines(table.nth, (nth) => ({ nth }));
  for (const word of split(table.dozen)) put(word, { dozen: 12 });
  for (const role of ['and', 'point', 'minus', 'divided', 'parts', 'vague'] as const)
    for (const word of split(table[role])) put(word, { role });
  for (const word of split(table.articles)) put(word, { article: true });
  const keys = [...words.keys()];
  return {
    table,
    words,
    longest: Math.max(...keys.map((word) => word.length)),
    beginnings: new Set(keys.filter((word) => word.length > 1).map((word) => word.slice(0, 2))),
  };
}
