/** A text made ready for finding many highlights in it. */
import { readWords } from './words';

/** The words of a text with where each occurs. */
export interface WordIndex {
  /** Spans of the words in the text, half-open, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each word of the text, which of the different words it is. */
  readonly ids: Int32Array;
  /** Which of the different words one is; absent when the text does not have it. */
  readonly idOf: ReadonlyMap<string, number>;
  /** Where in `places` the occurrences of a word begin; those of the next one begin where they end. */
  readonly firsts: Int32Array;
  /** Occurrences, as indices of words, grouped by word and ascending. */
  readonly places: Int32Array;
}

/** A text, and the index of its words, which is made when it is first asked for: an unchanged page needs none. */
export interface IndexedText {
  readonly text: string;
  words(): WordIndex;
}

/** Makes a text ready. Keep what comes back as long as the text is the same. */
export function indexText(text: string): IndexedText {
  let words: WordIndex | null = null;
  return { text, words: () => (words ??= indexWords(text)) };
}

function indexWords(text: string): WordIndex {
  const { starts, ends, keys } = readWords(text);
  const idOf = new Map<string, number>();
  const ids = new Int32Array(keys.length);
  for (const [place, key] of keys.entries()) {
    let id = idOf.get(key);
    if (id === undefined) {
      id = idOf.size;
      idOf.set(key, id);
    }
    ids[place] = id;
  }
  return { starts, ends, ids, idOf, ...groupById(ids, idOf.size) };
}

/** A counting sort: two passes, however many words there are. */
function groupById(ids: Int32Array, count: number): Pick<WordIndex, 'firsts' | 'places'> {
  const firsts = new Int32Array(count + 1);
  for (const id of ids) firsts[id + 1] = (firsts[id + 1] ?? 0) + 1;
  for (let id = 0; id < count; id++) firsts[id + 1] = (firsts[id + 1] ?? 0) + (firsts[id] ?? 0);
  const next = firsts.slice();
  const places = new Int32Array(ids.length);
  for (const [place, id] of ids.entries()) {
    const at = next[id] ?? 0;
    places[at] = place;
    next[id] = at + 1;
  }
  return { firsts, places };
}

/** How often a word occurs in the text. */
export function countOf({ firsts }: WordIndex, id: number): number {
  return (firsts[id + 1] ?? 0) - (firsts[id] ?? 0);
}
