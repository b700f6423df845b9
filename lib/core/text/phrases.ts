import { firstWordOf, type Phrase } from './compile-phrase';
import { PhraseBucket, type Sorted } from './phrase-bucket';
import type { Tokens } from './tokens';
import { vocabularyOf } from './vocabulary';

/** A phrase found in a text: tokens `first` to `last` (both inclusive). `ids` is all that it stands for. */
export interface PhraseHit {
  readonly ids: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** Many phrases, ready to be looked for in one pass. */
export interface PhraseIndex {
  readonly exact: ReadonlyMap<string, PhraseBucket>;
  /** Phrases whose first word is open, by its first three letters. */
  readonly open: ReadonlyMap<string, PhraseBucket>;
}

const PREFIX = 3;

/** Phrases to be looked for, as they are gathered. */
export class PhraseIndexer implements PhraseIndex {
  readonly exact = new Map<string, PhraseBucket>();
  readonly open = new Map<string, PhraseBucket>();

  /**
   * Adds a phrase. A word that ends in `*` stands for every word that begins so; hyphens and spaces are equal; a phrase all in capitals
   * ("US", "DPRK") is found only in capitals. The same phrase may stand for several ids.
   * @throws RangeError when a phrase has no letter or digit (it would match everywhere), or fewer than two before `*`.
   */
  add(phrase: string, id: number): void {
    const { word, isOpen } = firstWordOf(phrase);
    const [map, key] = isOpen ? [this.open, word.slice(0, PREFIX)] : [this.exact, word];
    let bucket = map.get(key);
    if (!bucket) map.set(key, (bucket = new PhraseBucket()));
    bucket.add(phrase, id);
  }
}

/** Indexes phrases; see {@link PhraseIndexer.add}, also for what it throws. */
export function indexPhrases(phrases: Iterable<{ phrase: string; id: number }>): PhraseIndex {
  const indexer = new PhraseIndexer();
  for (const { phrase, id } of phrases) indexer.add(phrase, id);
  return indexer;
}

/**
 * Finds every phrase of the index in the text, overlaps included, ordered by first token. One pass, linear.
 * @param among numbers of the words (of `tokens`' vocabulary) with which a phrase can begin; any when left out
 */
export function findPhrases(tokens: Tokens, index: PhraseIndex, among?: readonly number[]): PhraseHit[] {
  const { words, ids } = vocabularyOf(tokens);
  /** What can begin with a word, and of each word its place in that, counted from 1. */
  const begun: (readonly Sorted[])[] = [];
  const places = new Uint32Array(words.length);
  const look = (number: number) => {
    const found = bucketsOf(words[number] ?? '', index);
    if (found.length > 0) places[number] = begun.push(found);
  };
  if (among) among.forEach(look);
  else words.forEach((_, number) => look(number));
  const hits: PhraseHit[] = [];
  for (let at = 0; at < ids.length; at++) {
    const place = places[ids[at] ?? 0];
    if (place) for (const bucket of begun[place - 1] ?? []) collect(tokens, at, bucket, hits);
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
function bucketsOf(word: string, { exact, open }: PhraseIndex): readonly Sorted[] {
  const buckets: Sorted[] = [];
  const same = exact.get(word);
  if (same) buckets.push(same.sorted);
  if (open.size > 0) {
    for (const beginning of beginningsOf(word)) {
      const begun = open.get(beginning);
      if (begun) buckets.push(begun.sorted);
    }
  }
  return buckets;
}

function collect(tokens: Tokens, at: number, bucket: Sorted, hits: PhraseHit[]): void {
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
