import { fold, isEastAsian } from './fold';
import { tokenise, type Tokens } from './tokens';
import { vocabularyOf } from './vocabulary';

/** A phrase found in a text: tokens `first` to `last` (both inclusive). `ids` is all that it stands for. */
export interface PhraseHit {
  readonly ids: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** A phrase ready to be looked for. */
export interface Phrase {
  readonly ids: readonly number[];
  readonly words: readonly string[];
  /** Whether the word at the same place stands for any word that begins with it. */
  readonly open: readonly boolean[];
  /** "US" is not "us": the source must be in capitals here. */
  readonly capitals: boolean;
}

/** Phrases with one first word: those of that word alone, and the longer by their second. */
interface Bucket {
  readonly alone: Phrase[];
  readonly bySecond: Map<string, Phrase[]>;
  /** Longer ones whose second word is open. */
  readonly others: Phrase[];
}

/** Many phrases, ready to be looked for in one pass. */
export interface PhraseIndex {
  readonly exact: ReadonlyMap<string, Bucket>;
  /** Phrases whose first word is open, by its first three letters. */
  readonly open: ReadonlyMap<string, Bucket>;
}

const PREFIX = 3;
const CAPITALS = /^[A-Z][A-Z.&-]*[A-Z.]$/;

/**
 * Indexes phrases. A word that ends in `*` stands for every word that begins so; hyphens and spaces are equal; a phrase
 * all in capitals ("US", "DPRK") is found only in capitals. The same phrase may stand for several ids.
 * @throws RangeError when a phrase has no letter or digit (it would match everywhere), or fewer than two before `*`.
 */
export function indexPhrases(phrases: Iterable<{ phrase: string; id: number }>): PhraseIndex {
  return indexCompiled([...phrases].map(({ phrase, id }) => compilePhrase(phrase, id)));
}

/** The same for phrases that are compiled already. */
export function indexCompiled(phrases: Iterable<Phrase>): PhraseIndex {
  const exact = new Map<string, Bucket>();
  const open = new Map<string, Bucket>();
  for (const phrase of merged(phrases)) {
    const first = phrase.words[0] ?? '';
    const [map, key] = phrase.open[0] ? [open, first.slice(0, PREFIX)] : [exact, first];
    const bucket = map.get(key) ?? { alone: [], bySecond: new Map<string, Phrase[]>(), others: [] };
    map.set(key, bucket);
    const second = phrase.words[1];
    if (second === undefined) bucket.alone.push(phrase);
    else if (phrase.open[1]) bucket.others.push(phrase);
    else bucket.bySecond.set(second, [...(bucket.bySecond.get(second) ?? []), phrase]);
  }
  return { exact, open };
}

/** One phrase written in many places is looked for once. */
function merged(phrases: Iterable<Phrase>): Iterable<Phrase> {
  const byText = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const key = `${phrase.words.map((word, i) => (phrase.open[i] ? `${word}*` : word)).join(' ')}${phrase.capitals ? '!' : ''}`;
    const known = byText.get(key);
    byText.set(key, known ? { ...known, ids: [...known.ids, ...phrase.ids] } : phrase);
  }
  return byText.values();
}

/** Compiles one phrase; see {@link indexPhrases}, also for what it throws. */
export function compilePhrase(phrase: string, id: number): Phrase {
  const words: string[] = [];
  const open: boolean[] = [];
  for (const part of phrase.trim().split(/\s+/)) {
    const isOpen = part.endsWith('*');
    const pieces = tokenise(fold(part)).words;
    pieces.forEach((word, i) => {
      words.push(word);
      open.push(isOpen && i === pieces.length - 1);
    });
  }
  if (words.length === 0)
    throw new RangeError(`“${phrase}” has no letter or digit, so it would match everywhere`);
  const shortOpen = words.find((word, i) => open[i] && word.length < 2 && !isEastAsian(word.charCodeAt(0)));
  if (shortOpen !== undefined) throw new RangeError(`“${phrase}”: at least two letters must stand before *`);
  return { ids: [id], words, open, capitals: CAPITALS.test(phrase.trim()) };
}

/**
 * Finds every phrase of the index in the text, overlaps included, ordered by first token. One pass, linear.
 * @param among numbers of the words (of `tokens`' vocabulary) with which a phrase can begin; any when left out
 */
export function findPhrases(tokens: Tokens, index: PhraseIndex, among?: readonly number[]): PhraseHit[] {
  const { words, ids } = vocabularyOf(tokens);
  const buckets = new Array<readonly Bucket[] | undefined>(words.length);
  const look = (number: number) => {
    const found = bucketsOf(words[number] ?? '', index);
    if (found.length > 0) buckets[number] = found;
  };
  if (among) among.forEach(look);
  else words.forEach((_, number) => look(number));
  const hits: PhraseHit[] = [];
  for (let at = 0; at < ids.length; at++) {
    const found = buckets[ids[at] ?? 0];
    if (found) for (const bucket of found) collect(tokens, at, bucket, hits);
  }
  return hits;
}

/** The beginnings of a word by which phrases with an open first word are kept. */
export function beginningsOf(word: string): string[] {
  const beginnings: string[] = [];
  for (let length = 1; length <= PREFIX && length <= word.length; length++)
    beginnings.push(word.slice(0, length));
  return beginnings;
}

/** Only ever asked for words that are in a text: each of them once. */
function bucketsOf(word: string, { exact, open }: PhraseIndex): readonly Bucket[] {
  const buckets: Bucket[] = [];
  const same = exact.get(word);
  if (same) buckets.push(same);
  if (open.size > 0) {
    for (const beginning of beginningsOf(word)) {
      const begun = open.get(beginning);
      if (begun) buckets.push(begun);
    }
  }
  return buckets;
}

function collect(tokens: Tokens, at: number, bucket: Bucket, hits: PhraseHit[]): void {
  add(tokens, at, bucket.alone, hits);
  if (bucket.bySecond.size > 0) add(tokens, at, bucket.bySecond.get(tokens.words[at + 1] ?? ''), hits);
  add(tokens, at, bucket.others, hits);
}

function add(tokens: Tokens, at: number, phrases: readonly Phrase[] | undefined, hits: PhraseHit[]): void {
  if (!phrases) return;
  for (const phrase of phrases) {
    if (matches(tokens, at, phrase))
      hits.push({ ids: phrase.ids, first: at, last: at + phrase.words.length - 1 });
  }
}

function matches(tokens: Tokens, at: number, phrase: Phrase): boolean {
  for (let i = 0; i < phrase.words.length; i++) {
    const word = tokens.words[at + i];
    const wanted = phrase.words[i] ?? '';
    if (word === undefined || !(phrase.open[i] ? word.startsWith(wanted) : word === wanted)) return false;
    if (i > 0 && !areJoined(tokens, at + i - 1)) return false;
  }
  return !phrase.capitals || isInCapitals(tokens, at, at + phrase.words.length - 1);
}

/** Whether nothing but a space, hyphen, apostrophe or full stop ("U.S.") parts this token from the next. */
function areJoined(tokens: Tokens, at: number): boolean {
  const from = tokens.ends[at] ?? 0;
  const to = tokens.starts[at + 1] ?? from;
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) {
    const character = tokens.text.folded.charAt(i);
    if (character !== ' ' && character !== '-' && character !== "'" && character !== '.') return false;
  }
  return true;
}

function isInCapitals(tokens: Tokens, first: number, last: number): boolean {
  const { source, offsets } = tokens.text;
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[last] ?? start;
  const written = offsets ? source.slice(offsets[start], offsets[end]) : source.slice(start, end);
  return written === written.toUpperCase();
}
