import { noteOf, quoteOf, tagsOf, type Annotation } from '../annotation/annotation';
import { contentOf, wordingOf } from './content';
import type { ImportReason } from './import-reasons';
import { mergeAnnotations, versionOf } from './merge';
import type { Reading, Refusal } from './reading';

/** What an import will do, so that the reader can see it before it is done. */
export interface ImportPlan {
  /** Not there yet. */
  readonly added: readonly Annotation[];
  /** There under the same id with other content: what it is now, what it will be, and why. */
  readonly merged: readonly {
    readonly before: Annotation;
    readonly after: Annotation;
    readonly why: ImportReason;
  }[];
  /** There already: what the file has, and why nothing is done about it. */
  readonly unchanged: readonly { readonly annotation: Annotation; readonly why: ImportReason }[];
  /** What the file says twice: it is added or there under another id. */
  readonly repeated: readonly { readonly annotation: Annotation; readonly why: ImportReason }[];
  /** What of the file cannot be taken. */
  readonly refused: readonly Refusal[];
}

/**
 * What an import of a file would do to what is there. Pure: `toPut` then gives what to store. An annotation is there already under
 * its id, or under another when the same words of the same page have the same note and all of its tags. Once a plan is carried out,
 * planning the same import again finds everything unchanged. Linear in both.
 * @param existing everything in the store, the bin's as well
 */
export function planImport(existing: readonly Annotation[], reading: Reading): ImportPlan {
  const before = new Map(existing.map((annotation) => [annotation.id, annotation]));
  const incoming = mergedById(reading.annotations);
  const merged: { before: Annotation; after: Annotation; why: ImportReason }[] = [];
  const unchanged: { annotation: Annotation; why: ImportReason }[] = [];
  const now = new Map(before);
  for (const annotation of incoming) {
    const mine = before.get(annotation.id);
    if (mine === undefined) continue;
    const after = mergeAnnotations(mine, annotation);
    now.set(after.id, after);
    if (isSame(after, mine)) unchanged.push({ annotation, why: { key: 'here' } });
    else merged.push({ before: mine, after, why: whyMerged(mine, annotation, after) });
  }
  // Only now: what an annotation says after the merges decides whether another one says the same.
  const here = new TwinIndex(now.values());
  const hereOrAdded = new TwinIndex(now.values());
  const added: Annotation[] = [];
  const repeated: { annotation: Annotation; why: ImportReason }[] = [];
  for (const annotation of incoming) {
    if (before.has(annotation.id)) continue;
    if (here.has(annotation)) unchanged.push({ annotation, why: { key: 'saidHere' } });
    else if (hereOrAdded.has(annotation)) repeated.push({ annotation, why: { key: 'saidAgain' } });
    else {
      added.push(annotation);
      hereOrAdded.add(annotation);
    }
  }
  return { added, merged, unchanged, repeated, refused: reading.refused };
}

/** What carrying out a plan stores. */
export function toPut({ added, merged }: Pick<ImportPlan, 'added' | 'merged'>): Annotation[] {
  return [...added, ...merged.map(({ after }) => after)];
}

function isSame(a: Annotation, b: Annotation): boolean {
  return a === b || (a.modified === b.modified && contentOf(a) === contentOf(b));
}

function whyMerged(mine: Annotation, theirs: Annotation, after: Annotation): ImportReason {
  if (after.deleted !== null && mine.deleted === null) return { key: 'deletedThere' };
  if (after.deleted === null && mine.deleted !== null) return { key: 'changedThere' };
  if (wordingOf(versionOf(after)) === wordingOf(versionOf(mine)))
    return { key: mine.modified >= theirs.modified ? 'newerHere' : 'sameLater' };
  return { key: 'newerThere' };
}

function mergedById(annotations: readonly Annotation[]): Annotation[] {
  const byId = new Map<string, Annotation>();
  for (const annotation of annotations) {
    const same = byId.get(annotation.id);
    byId.set(annotation.id, same === undefined ? annotation : mergeAnnotations(same, annotation));
  }
  return [...byId.values()];
}

/** The tags of all that says the same of the same words, and of those among them which are not in the bin, if there are. */
interface Twins {
  readonly tags: Set<string>;
  readonly inUse: Set<string>;
  isUsed: boolean;
}

/** Finds what says the same of the same words of a page under other ids. */
class TwinIndex {
  readonly #bySaying = new Map<string, Twins>();

  constructor(annotations: Iterable<Annotation>) {
    for (const annotation of annotations) this.add(annotation);
  }

  add(annotation: Annotation): void {
    for (const saying of sayingsOf(annotation)) {
      const twins = this.#bySaying.get(saying) ?? { tags: new Set(), inUse: new Set(), isUsed: false };
      this.#bySaying.set(saying, twins);
      for (const tag of tagsOf(annotation)) {
        twins.tags.add(tag);
        if (annotation.deleted === null) twins.inUse.add(tag);
      }
      twins.isUsed ||= annotation.deleted === null;
    }
  }

  /** Whether leaving one out loses nothing. What lies in the bin is no reason to leave out what does not. */
  has(annotation: Annotation): boolean {
    const tags = tagsOf(annotation);
    return sayingsOf(annotation).some((saying) => {
      const twins = this.#bySaying.get(saying);
      if (twins === undefined || (annotation.deleted === null && !twins.isUsed)) return false;
      const known = annotation.deleted === null ? twins.inUse : twins.tags;
      return tags.every((tag) => known.has(tag));
    });
  }
}

function sayingsOf(annotation: Annotation): string[] {
  const saying = JSON.stringify([quoteOf(annotation), noteOf(annotation), annotation.isNote]);
  const pages = new Set([annotation.target.source, ...annotation.keys]);
  pages.delete('');
  return [...pages].map((page) => `${page}\n${saying}`);
}
