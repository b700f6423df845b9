import { firstWordOf, type Phrase } from './compile-phrase';
import { Buckets, type Sorted } from './phrase-bucket';
import { vocabularyOf, type Tokens } from './tokens';

/** A phrase found in a text: tokens `first` to `last` (both inclusive). `ids` is all that it stands for. */
export interface PhraseHit {
  readonly ids: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** Many phrases, ready to be looked for in one pass. */
export interface PhraseIndex {
  readonly exact: Buckets;
  /** Phrases whose first word is open, by its first three letters. */
  readonly open: Buckets;
}

const PREFIX = 3;

/** Phrases to be looked for, as they are gathered. */
export class PhraseIndexer implements PhraseIndex {
  readonly exact: Buckets;
  readonly open: Buckets;

  /** @param base complete; its phrases are looked for too, and it stays as it is */
  constructor(base?: PhraseIndex) {
    this.exact = new Buckets(base?.exact);
    this.open = new Buckets(base?.open);
  }

  /**
   * Adds a phrase. A word that ends in `*` stands for every word that begins so; hyphens and spaces are equal; a phrase all in capitals
   * ("US", "DPRK") is found only in capitals. The same phrase may stand for several ids.
   * @throws RangeError when a phrase has no letter or digit (it would match everywhere), or fewer than two before `*`.
   */
  add(phrase: string, id: number): void {
    const { word, isOpen } = firstWordOf(phrase);
    if (isOpen) this.open.add(word.slice(0, PREFIX), phrase, id);
    else this.exact.add(word, phrase, id);
  }

  /**
   * Adds phrases when a text may have one of them.
   * @param add adds phrases of other scripts than Latin (see {@link isOfAnotherScript}) to this; called once, or never
   */
  expect(add: () => void): void {
    let isDone = false;
    const once = () => {
      if (isDone) return;
      isDone = true;
      add();
    };
    this.exact.expect(once);
    this.open.expect(once);
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
  const begun: (readonly Begun[])[] = [];
  const places = new Uint32Array(words.length);
  const look = (number: number) => {
    const found = begunBy(words[number] ?? '', index);
    if (found.length > 0) places[number] = begun.push(found);
  };
  if (among) among.forEach(look);
  else words.forEach((_, number) => look(number));
  const hits: PhraseHit[] = [];
  for (let at = 0; at < ids.length; at++) {
    const place = places[ids[at] ?? 0];
    if (place) for (const phrases of begun[place - 1] ?? []) collect(tokens, at, phrases, hits);
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

/** The phrases of one bucket that a word of a text begins. */
interface Begun {
  readonly alone: readonly Phrase[];
  /** By their second word; null when there is none. */
  readonly bySecond: Sorted['bySecond'] | null;
  readonly others: readonly Phrase[];
}

/** Only ever asked for words that are in a text: each of them once. */
function begunBy(word: string, { exact, open }: PhraseIndex): readonly Begun[] {
  const begun: Begun[] = [];
  const same = exact.get(word)?.sorted;
  if (same) begun.push(begunOf(same.alone, same.bySecond, same.others));
  if (open.isEmpty) return begun;
  const begins = (phrase: Phrase) => word.startsWith(phrase.words[0] ?? '');
  for (const beginning of beginningsOf(word)) {
    const some = open.get(beginning)?.sorted;
    if (!some) continue;
    const one = begunOf(some.alone.filter(begins), some.bySecond, some.others.filter(begins));
    if (one.bySecond !== null || one.alone.length > 0 || one.others.length > 0) begun.push(one);
  }
  return begun;
}

function begunOf(alone: readonly Phrase[], bySecond: Sorted['bySecond'], others: readonly Phrase[]): Begun {
  return { alone, bySecond: bySecond.size > 0 ? bySecond : null, others };
}

function collect(tokens: Tokens, at: number, { alone, bySecond, others }: Begun, hits: PhraseHit[]): void {
  for (const phrase of alone)
    if (!phrase.capitals || isInCapitals(tokens, at, at)) hits.push({ ids: phrase.ids, first: at, last: at });
  const known = bySecond?.get(tokens.words[at + 1] ?? '');
  if (known) addLonger(tokens, at, known, hits);
  if (others.length > 0) addLonger(tokens, at, others, hits);
}

function addLonger(tokens: Tokens, at: number, phrases: readonly Phrase[], hits: PhraseHit[]): void {
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
