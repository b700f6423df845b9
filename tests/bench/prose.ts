/** Prose to measure with, made from a seed: the same seed gives the same text everywhere. */

/** A source of chance: the next number, from 0 up to 1. */
export type Chance = () => number;

/** Mulberry32: small, and good enough to draw words with. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`, both included. */
export const draw = (chance: Chance, least: number, most: number) =>
  least + Math.floor(chance() * (most - least + 1));

/** One of a list. */
export function pick<T>(chance: Chance, list: readonly [T, ...T[]]): T {
  return list[Math.floor(chance() * list.length)] ?? list[0];
}

// In the order of how common they are; half of all words in print are among the first hundred.
const COMMON =
  `the of and to in a is that for it was on with as be by at this had not are but from or have an they which one were
all their there would more will when who if no out so what up said its about than into them can only other new some could time these two
may then do first any my now such like our over man me even most made after also did many before must through back years where much way
down should because each just those people how too little state good very make world still own see men work long here get both between
being under never day same another know while last might us great old year off come since against go came right used take three`.split(
    /\s+/,
  );
const PHRASES =
  `the prime minister|the foreign ministry|the United States|the United Nations|according to officials|on the other hand|
at the same time|a spokesman for|the end of the year|the Security Council|in recent weeks|one of the most|as well as|the state news agency
|for the first time|the two leaders|the head of state|it is not clear|the opposition party|senior officials said`
    .split('|')
    .map((phrase) => phrase.trim());
const NAMES =
  `Anna Marek|Tomas Belling|Kim Sun Ho|Irina Volkova|President Ortega|Minister Haddad|Sarah Whitlock|General Osei|Chen Weiming|
Port Allard|Novigrad|Eastmark|Lake Tavira|Kestrel Group|Northern Rail|the Meridian Bank|Aldane|Sankt Veit|Omar Farouk|Professor Lindqvist`
    .split('|')
    .map((name) => name.trim());
const ONSETS = 'b br c ch cl d dr f fl g gr h l m n p pl pr r s sh sl st str t th tr v w'.split(' ');
const NUCLEI = 'a e i o u ai ea ou ee'.split(' ');
const CODAS = ['', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ck', 'm', 'rd', 'ng'];

/** Some thousand words that are not common ones, in a fixed order; drawn by Zipf's law. */
function rareWords(chance: Chance, count: number): string[] {
  const any = (list: readonly string[]) => list[Math.floor(chance() * list.length)] ?? '';
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = draw(chance, 1, 3);
    words.add(Array.from({ length: syllables }, () => any(ONSETS) + any(NUCLEI) + any(CODAS)).join(''));
  }
  return [...words];
}

/** A text of at least so many characters: paragraphs parted by an empty line, with names, figures, phrases and quotations. */
export function generateProse(seed: number, characters: number): string {
  const chance = chanceOf(seed);
  const rare = rareWords(chance, 6_000);
  const paragraphs: string[] = [];
  for (let length = 0; length < characters;) {
    const paragraph = aParagraph(chance, rare);
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

function aParagraph(chance: Chance, rare: readonly string[]): string {
  // A paragraph has its subject: it comes back to its own few words and names.
  const subject = Array.from({ length: 12 }, () => byRank(chance, rare));
  const people = Array.from({ length: 2 }, () => byRank(chance, NAMES));
  return Array.from({ length: draw(chance, 1, 7) }, () => aSentence(chance, rare, subject, people)).join(' ');
}

function aSentence(
  chance: Chance,
  rare: readonly string[],
  subject: readonly string[],
  people: readonly string[],
): string {
  const words: string[] = [];
  const length = draw(chance, 5, 30);
  while (words.length < length) words.push(...aPhrase(chance, rare, subject, people).split(' '));
  const [first = '', ...rest] = words;
  const body = [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
  const said = chance() < 0.1 ? `“${body},” ${byRank(chance, people)} said` : body;
  return `${said}${chance() < 0.05 ? '?' : '.'}`;
}

function aPhrase(
  chance: Chance,
  rare: readonly string[],
  subject: readonly string[],
  people: readonly string[],
): string {
  const kind = chance();
  const comma = chance() < 0.07 ? ',' : '';
  if (kind < 0.5) return byRank(chance, COMMON) + comma;
  if (kind < 0.68) return (subject[Math.floor(chance() * subject.length)] ?? '') + comma;
  if (kind < 0.9) return byRank(chance, rare) + comma;
  if (kind < 0.94) return byRank(chance, people) + comma;
  if (kind < 0.97) return byRank(chance, PHRASES);
  return aFigure(chance);
}

function aFigure(chance: Chance): string {
  const kind = chance();
  if (kind < 0.4) return String(draw(chance, 2, 99));
  if (kind < 0.6) return draw(chance, 1_000, 99_999).toLocaleString('en-US');
  if (kind < 0.8) return String(draw(chance, 1_990, 2_024));
  return kind < 0.9
    ? `${draw(chance, 1, 60)} per cent`
    : `$${draw(chance, 1, 9)}.${draw(chance, 1, 9)} million`;
}

/** Zipf's law: the word of rank n comes 1/n times as often as the first. */
function byRank(chance: Chance, words: readonly string[]): string {
  return words[Math.floor(Math.exp(chance() * Math.log(words.length + 1))) - 1] ?? words[0] ?? '';
}
