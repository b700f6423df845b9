import { noteOf, tagsOf, type Annotation } from '../../../lib/core/annotation/annotation';

/** A write that was asked for. `from`: the note that an edit's writer had before their eyes, and so meant to replace. */
export type Write =
  | { readonly is: 'keep'; readonly id: string; readonly mark: string }
  | { readonly is: 'edit'; readonly id: string; readonly note: string; readonly from: string }
  | { readonly is: 'bin'; readonly id: string; readonly isBinned: boolean }
  | { readonly is: 'claim'; readonly id: string };

/** What the store holds afterwards. */
export interface Held {
  readonly annotations: readonly Annotation[];
  /** Ids of the claims. */
  readonly claims: readonly string[];
  /** Addresses of the articles that were read or made here. */
  readonly articles: readonly string[];
}

/** What was asked for and what was acknowledged, to be held against the store. */
export class Ledger {
  readonly #asked: { readonly write: Write; isAcknowledged: boolean }[] = [];

  /** Notes that a write is asked for. @returns to be called when it is acknowledged */
  ask(write: Write): () => void {
    const entry = { write, isAcknowledged: false };
    this.#asked.push(entry);
    return () => {
      entry.isAcknowledged = true;
    };
  }

  /** How many writes were acknowledged. */
  get acknowledged(): number {
    return this.#asked.filter(({ isAcknowledged }) => isAcknowledged).length;
  }

  /** Acknowledged writes of which nothing is in the store. */
  missing(held: Held): Write[] {
    const rows = new Map(held.annotations.map((annotation) => [annotation.id, annotation]));
    const claims = new Set(held.claims);
    return this.#asked.flatMap(({ write, isAcknowledged }, index) => {
      if (!isAcknowledged) return [];
      const row = rows.get(write.id);
      const isThere =
        write.is === 'claim'
          ? claims.has(write.id)
          : row !== undefined &&
            this.#isDone(
              write,
              row,
              this.#asked.slice(index + 1).map((one) => one.write),
            );
      return isThere ? [] : [write];
    });
  }

  /** What is in the store more than once: highlights by their marks, notes, articles by their addresses. */
  twice({ annotations, articles }: Held): string[] {
    const notes = annotations.flatMap((annotation) =>
      [annotation, ...annotation.earlier].map(noteOf).filter((note) => note !== ''),
    );
    return [notes, annotations.flatMap(tagsOf), articles].flatMap(repeated);
  }

  #isDone(write: Write, row: Annotation, later: readonly Write[]): boolean {
    if (write.is === 'edit') return isKept(write.note, row, later);
    // What was asked for since may have been done also where nobody heard of it.
    if (write.is === 'bin')
      return (
        later.some((other) => other.is === 'bin' && other.id === write.id) ||
        (row.deleted !== null) === write.isBinned
      );
    return true;
  }
}

/** Whether a note is in the store, or one whose writer had it before their eyes and replaced it. */
function isKept(note: string, row: Annotation, later: readonly Write[]): boolean {
  if ([row, ...row.earlier].some((version) => noteOf(version) === note)) return true;
  return later.some(
    (write, index) =>
      write.is === 'edit' &&
      write.id === row.id &&
      write.from === note &&
      isKept(write.note, row, later.slice(index + 1)),
  );
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}
