import { noteOf, quoteOf, tagsOf, type Annotation } from '../annotation/annotation';
import { contentOf, wordingOf } from './content';
import { mergeAnnotations, versionOf } from './merge';
import type { Reading, Refusal } from './reading';

/** What an import will do, so that the reader can see it before it is done. */
export interface ImportPlan {
  /** Not there yet. */
  readonly added: readonly Annotation[];
  /** There under the same id with other content: what it is now, what it will be, and why in plain words. */
  readonly merged: readonly {
    readonly before: Annotation;
    readonly after: Annotation;
    readonly why: string;
  }[];
  /** There already: what the file has, and why nothing is done about it, in plain words. */
  readonly unchanged: readonly { readonly annotation: Annotation; readonly why: string }[];
  /** What the file says twice: it is added or there under another id. */
  readonly repeated: readonly { readonly annotation: Annotation; readonly why: string }[];
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
  const merged: { before: Annotation; after: Annotation; why: string }[] = [];
  const unchanged: { annotation: Annotation; why: string }[] = [];
  const now = new Map(before);
  for (const annotation of incoming) {
    const mine = before.get(annotation.id);
    if (mine === undefined) continue;
    const after = mergeAnnotations(mine, annotation);
    now.set(after.id, after);
    if (isSame(after, mine)) unchanged.push({ annotation, why: 'It is here already.' });
    else merged.push({ before: mine, after, why: whyMerged(mine, annotation, after) });
  }
  // Only now: what an annotation says after the merges decides whether another one says the same.
  const here = new TwinIndex(now.values());
  const hereOrAdded = new TwinIndex(now.values());
  const added: Annotation[] = [];
  const repeated: { annotation: Annotation; why: string }[] = [];
  for (const annotation of incoming) {
    if (before.has(annotation.id)) continue;
    if (here.has(annotation)) unchanged.push({ annotation, why: WHY_TWIN });
    else if (hereOrAdded.has(annotation)) repeated.push({ annotation, why: WHY_REPEATED });
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

const WHY_TWIN = 'The same words of this page are saved already, with the same note and tags.';
const WHY_REPEATED = 'The file has the same words of this page once more, with the same note and tags.';

function isSame(a: Annotation, b: Annotation): boolean {
  return a === b || (a.modified === b.modified && contentOf(a) === contentOf(b));
}

function whyMerged(mine: Annotation, theirs: Annotation, after: Annotation): string {
  if (after.deleted !== null && mine.deleted === null)
    return 'It was deleted there later: it goes to the bin.';
  if (after.deleted === null && mine.deleted !== null)
    return 'It was changed there after it was deleted here: it comes out of the bin.';
  if (wordingOf(versionOf(after)) === wordingOf(versionOf(mine)))
    return mine.modified >= theirs.modified
      ? 'Yours is the newer one and stays; what the file says is kept with its earlier versions.'
      : 'The file has it as it was changed later; colour, note and tags stay the same.';
  return 'The file has a newer version; what yours says is kept with its earlier versions.';
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
