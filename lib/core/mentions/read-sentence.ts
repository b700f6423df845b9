import type { ReadText, Sentence } from '../text/read-text';
import type { LedBy, LocalCue, Topic } from '../topic/compile';
import { matchCue, type CueMatch, type TermHit } from '../topic/cue';
import type { EntityMention } from './find-entities';

/** A sentence with what stands in it: entities in reading order, and hits of the topic's terms. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly entities: readonly EntityMention[];
  readonly hits: ReadonlyMap<number, readonly TermHit[]>;
}

/** Sorts the phrases and entities of a text into its sentences. */
export function readSentences(
  text: ReadText,
  topic: Topic,
  entities: readonly EntityMention[],
): SentenceReading[] {
  const phrases = sorter(text.hits);
  const names = sorter(entities);
  return text.sentences.map((sentence) => {
    const hits = new Map<number, TermHit[]>();
    const add = (term: number, at: TermHit) => {
      const list = hits.get(term);
      if (list) list.push(at);
      else hits.set(term, [at]);
    };
    for (const found of phrases(sentence)) {
      for (const id of found.ids) {
        const meaning = topic.meanings[id];
        if (meaning?.kind === 'term') add(meaning.term, found);
      }
    }
    const named = names(sentence);
    for (const found of named)
      for (const term of topic.termsOfEntity.get(found.entity) ?? []) add(term, found);
    for (const list of hits.values()) if (list.length > 1) list.sort((a, b) => a.first - b.first);
    return { sentence, entities: named, hits };
  });
}

/** Gives, sentence after sentence, what lies wholly in it; `things` are ordered by their first token. */
function sorter<T extends TermHit>(things: readonly T[]): (sentence: Sentence) => T[] {
  let next = 0;
  return ({ first, last }) => {
    const within: T[] = [];
    for (let thing = things[next]; thing !== undefined && thing.first <= last; thing = things[++next]) {
      if (thing.first >= first && thing.last <= last) within.push(thing);
    }
    return within;
  };
}

/** The first of the cues, in the article's language or in any, that stands in the sentence. */
export function firstMatch(
  cues: readonly LocalCue[],
  reading: SentenceReading,
  language: string | null,
): CueMatch | null {
  for (const cue of cues) {
    if (!reading.hits.has(cue.terms[0]?.term ?? -1) || !speaks(cue.language, language)) continue;
    const match = matchCue(cue, reading.hits);
    if (match) return match;
  }
  return null;
}

/** The same for cues that are kept by their first term. */
export function firstLed<T extends LocalCue>(
  cues: LedBy<T>,
  reading: SentenceReading,
  language: string | null,
): T | null {
  for (const term of reading.hits.keys()) {
    for (const cue of cues.get(term) ?? []) {
      if (speaks(cue.language, language) && matchCue(cue, reading.hits)) return cue;
    }
  }
  return null;
}

/** Whether words of language `of` are looked for in a text in `language` (null: not known, so all are). */
export function speaks(of: string, language: string | null): boolean {
  return of === '*' || language === null || of === language;
}
