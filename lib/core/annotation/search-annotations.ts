/** Full-text search over everything a reader saved, in memory: folded once, ahead of the first search, then looked through at every key press. */
import { fold, toSource } from '../text/fold';
import { Narrowing } from '../text/narrowing';
import type { Span } from '../text/span';
import { noteOf, quoteOf, tagsOf, type Annotation } from './annotation';
import { filingOf, type Filing } from './facets';

/** An annotation with all of its words that are looked through. */
export class Searchable {
  /**
   * @param source quote, note, tags, title and publisher, one a line, as they are
   * @param foldedSoFar the same, folded (lib/core/text/fold); null while nobody asked for it
   */
  constructor(
    readonly annotation: Annotation,
    readonly source: string,
    readonly filing: Filing,
    public foldedSoFar: string | null,
  ) {}

  /** Its words, folded: when they are first asked for. */
  get folded(): string {
    return (this.foldedSoFar ??= fold(this.source).folded);
  }
}

/** All that is looked through, by the annotation's id, in the order in which it was given. */
export type SearchIndex = ReadonlyMap<string, Searchable>;

/** What is looked through from now on; what was folded in `earlier` and has not changed since is taken over. */
export function indexAnnotations(
  annotations: readonly Annotation[],
  earlier: SearchIndex = new Map(),
): SearchIndex {
  return new Map(
    annotations.map((annotation) => {
      const source = wordsIn(annotation);
      const known = earlier.get(annotation.id);
      const folded = known?.source === source ? known.foldedSoFar : null;
      return [annotation.id, new Searchable(annotation, source, filingOf(annotation), folded)];
    }),
  );
}

/** Folds one entry at each step, for whoever has time before the first search. */
export function* foldAhead(index: SearchIndex): Generator<void, void> {
  for (const entry of index.values()) {
    if (entry.foldedSoFar !== null) continue;
    entry.foldedSoFar = entry.folded;
    yield;
  }
}

function wordsIn(annotation: Annotation): string {
  const { title, publisher } = annotation.article;
  return [quoteOf(annotation), noteOf(annotation), ...tagsOf(annotation), title, publisher ?? ''].join('\n');
}

/**
 * What a query asks for, folded: its words, and what stands in double quotes as one. What is part of another of them is left out, as
 * it says no more.
 */
export function wordsOf(query: string): string[] {
  const words = [...fold(query).folded.matchAll(/"([^"]+)"?|[^\s"]+/g)]
    .map(([whole, phrase]) => (phrase ?? whole).trim())
    .filter((word) => word !== '');
  const distinct = [...new Set(words)];
  return distinct.filter((word) => !distinct.some((other) => other !== word && other.includes(word)));
}

/** What was asked of an index, as long as it is in use: it never changes, and with every edit comes another. */
const narrowings = new WeakMap<SearchIndex, Narrowing<Searchable>>();

/** The entries in which every one of these folded words occurs, in order; all of them when there is none. */
export function entriesHolding(index: SearchIndex, words: readonly string[]): readonly Searchable[] {
  let narrowing = narrowings.get(index);
  if (!narrowing) {
    narrowing = new Narrowing([...index.values()], (word, entries) =>
      entries.filter(({ folded }) => folded.includes(word)),
    );
    narrowings.set(index, narrowing);
  }
  return narrowing.find(words);
}

/** Where folded words stand in a text: spans of it as it is (half-open, UTF-16), in order, those that touch made one. */
export function findWords(text: string, words: readonly string[]): Span[] {
  const folded = fold(text);
  const hits = words.flatMap((word) => [...occurrencesOf(word, folded.folded)]);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of hits.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged.map(({ start, end }) => ({
    start: toSource(folded, start),
    // A letter that folds to two, of which only one was asked for, is marked whole.
    end: Math.max(toSource(folded, end), toSource(folded, end - 1) + 1),
  }));
}

function* occurrencesOf(word: string, text: string): Generator<Span> {
  if (word === '') return;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    yield { start: at, end: at + word.length };
}
