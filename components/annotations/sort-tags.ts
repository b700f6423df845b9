import { MAX_TAG } from '../../lib/core/annotation/limits';

/** What became of the tags in a text. */
export interface SortedTags {
  /** Those to add, in order, none twice. */
  readonly added: readonly string[];
  /** The first that is there already. */
  readonly there: string | null;
  /** Those longer than MAX_TAG. */
  readonly tooLong: readonly string[];
}

/** Sorts out the tags that are typed with commas between them, with what is there already. Tags of another letter case are others. */
export function sortTags(typed: string, tags: readonly string[]): SortedTags {
  const wanted = new Set(
    typed
      .split(/[,，、]/)
      .map((tag) => tag.replace(/\s+/g, ' ').trim())
      .filter((tag) => tag !== ''),
  );
  const fresh = [...wanted].filter((tag) => !tags.includes(tag));
  return {
    added: fresh.filter((tag) => tag.length <= MAX_TAG),
    there: [...wanted].find((tag) => tags.includes(tag)) ?? null,
    tooLong: fresh.filter((tag) => tag.length > MAX_TAG),
  };
}
