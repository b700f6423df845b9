import type { Speaker } from '../speakers';

/** What earlier sentences leave behind, for "he", "the ministry", "the broadcaster", and a quotation that goes on. */
export interface Discourse {
  person: Speaker | null;
  medium: Speaker | null;
  /** The state or body that the text credited or began with last. */
  body: Speaker | null;
  /** Whoever was credited last. */
  source: Speaker | null;
  /** Whoever wrote the letter or article that the text speaks of: "it says". */
  author: Speaker | null;
  /** Who was credited in the sentence before; null once the writer spoke in between. */
  before: Speaker | null;
  /** Whether the sentence before left a quotation open. */
  quoting: boolean;
  /** Whose turn it is in a transcript, and whether the paragraph is still theirs. */
  turn: { readonly speaker: Speaker; readonly holds: boolean } | null;
  /** People and bodies whom the pack does not know, by the last word of their names: "Brian Holt", later "Holt". */
  readonly names: Map<string, Speaker>;
}

/** What is known before the first sentence: nothing. */
export function newDiscourse(): Discourse {
  return {
    person: null,
    medium: null,
    body: null,
    source: null,
    author: null,
    before: null,
    quoting: false,
    turn: null,
    names: new Map(),
  };
}
