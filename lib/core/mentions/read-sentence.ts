import type { PhraseHit } from '../text/phrases';
import type { ReadText, Sentence } from '../text/read-text';
import type { LedBy, LocalTopic, TermSet } from '../topic/local-topic';
import { matchCue, type Cue, type CueMatch, type TermHit } from '../topic/cue';
import type { EntityMention } from './find-entities';
import { TermHits } from './term-hits';

/** A sentence with what stands in it: entities in reading order, and hits of the topic's terms. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly entities: readonly EntityMention[];
  readonly hits: TermHits;
}

/**
 * Sorts the phrases and entities of a text into its sentences.
 * @param before an earlier reading of the same text with other entities: a sentence that names the same ones is taken over
 *   as it is, the same object.
 */
export function readSentences(
  text: ReadText,
  topic: LocalTopic,
  entities: readonly EntityMention[],
  before: readonly SentenceReading[] = [],
): SentenceReading[] {
  const phrases = sorter(text.hits);
  const names = sorter(entities);
  return text.sentences.map((sentence, i) => {
    const found = phrases(sentence);
    const named = names(sentence);
    const known = before[i];
    if (known && areSame(known.entities, named)) return known;
    const isEmpty = found.length === 0 && named.length === 0;
    return { sentence, entities: named, hits: isEmpty ? NO_HITS : hitsOf(topic, found, named) };
  });
}

const NO_HITS = new TermHits([], [], 0);

function areSame(a: readonly EntityMention[], b: readonly EntityMention[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ entity, first, last }, i) => {
      const other = b[i];
      return other?.entity === entity && other.first === first && other.last === last;
    })
  );
}

/** Phrases and names, by first token, with the terms they stand for. */
function hitsOf(topic: LocalTopic, phrases: readonly PhraseHit[], named: readonly EntityMention[]): TermHits {
  const hits: TermHit[] = [];
  const terms: TermSet[] = [];
  const add = (at: TermHit, of: TermSet | undefined) => {
    if (!of || of.terms.length === 0) return;
    hits.push(at);
    terms.push(of);
  };
  let next = 0;
  for (const found of phrases) {
    for (let name = named[next]; name && name.first < found.first; name = named[++next])
      add(name, topic.termsOfName.get(name.entity));
    add(found, topic.termsOfPhrase(found.ids));
  }
  for (const name of named.slice(next)) add(name, topic.termsOfName.get(name.entity));
  return new TermHits(hits, terms, topic.termCount);
}

/** Gives, sentence after sentence, what lies wholly in it; `things` are ordered by their first token. */
function sorter<T extends TermHit>(things: readonly T[]): (sentence: Sentence) => readonly T[] {
  let next = 0;
  return ({ first, last }) => {
    let within: T[] | undefined;
    for (let thing = things[next]; thing !== undefined && thing.first <= last; thing = things[++next]) {
      if (thing.first >= first && thing.last <= last) (within ??= []).push(thing);
    }
    return within ?? NOTHING;
  };
}

/** Of most sentences, for most topics. */
const NOTHING: readonly never[] = [];

/** The first of the cues that stands in the sentence. */
export function firstMatch(cues: readonly Cue[], reading: SentenceReading): CueMatch | null {
  for (const cue of cues) {
    const match = matchCue(cue, reading.hits);
    if (match) return match;
  }
  return null;
}

/** The same for cues that are kept by a term of theirs. */
export function firstLed<T extends Cue>(cues: LedBy<T>, reading: SentenceReading): T | null {
  for (const led of reading.hits.ledTo(cues)) {
    for (const cue of led) if (matchCue(cue, reading.hits)) return cue;
  }
  return null;
}
