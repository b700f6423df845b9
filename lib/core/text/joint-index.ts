import { beginningsOf, type PhraseIndex } from './phrases';
import { vocabularyOf, type Tokens } from './tokens';

/** One of the indexes that are asked together. */
export interface Part<Hint> {
  readonly index: PhraseIndex;
  /** Whether a phrase is looked for, by its id. */
  readonly wants: (id: number) => boolean;
  /** What may be in a text because of such a phrase; undefined where nothing of note. */
  readonly hintOf: (id: number) => Hint | undefined;
}

/** The words of a text with which a phrase of one index can begin. */
export interface Begun<Hint> {
  /** Numbers in the text's vocabulary, ascending. */
  readonly words: number[];
  /** What those phrases hint at; of some no more than the beginning need stand in the text. */
  readonly hints: Set<Hint>;
}

/** An index with phrases that one word begins. */
interface KnownIn<Hint> {
  /** Its place among the indexes. */
  readonly number: number;
  readonly hints: readonly Hint[];
}

type Kept<Hint> = Map<string, readonly KnownIn<Hint>[]>;

/** Of most words. */
const NOWHERE: readonly never[] = [];
/** So many different words no hour of reading has. */
const MOST_KEPT = 50_000;

/**
 * Many indexes as one question: which of them has a phrase that begins with this word? What was told of a word is kept, as of ten words of a
 * text nine were in those before it.
 */
export class JointIndex<Hint> {
  private readonly kept: Readonly<Record<keyof PhraseIndex, Kept<Hint>>> = {
    exact: new Map(),
    open: new Map(),
  };

  constructor(private readonly parts: readonly Part<Hint>[]) {}

  /** Asks a text for all of the indexes at once, going through its words a single time. */
  beginningsIn(tokens: Tokens): readonly Begun<Hint>[] {
    const found = this.parts.map((): Begun<Hint> => ({ words: [], hints: new Set() }));
    for (const [number, word] of vocabularyOf(tokens).words.entries()) {
      note(found, number, this.knownIn('exact', word));
      for (const beginning of beginningsOf(word)) note(found, number, this.knownIn('open', beginning));
    }
    return found;
  }

  private knownIn(kind: keyof PhraseIndex, key: string): readonly KnownIn<Hint>[] {
    const kept = this.kept[kind];
    const before = kept.get(key);
    if (before) return before;
    let known: KnownIn<Hint>[] | undefined;
    for (let number = 0; number < this.parts.length; number++) {
      const part = this.parts[number];
      const bucket = part?.index[kind].get(key);
      const wanted = part && bucket ? [...bucket.allIds].filter(part.wants) : [];
      if (wanted.length > 0) (known ??= []).push({ number, hints: hintsOf(wanted, part) });
    }
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, known ?? NOWHERE);
    return known ?? NOWHERE;
  }
}

function hintsOf<Hint>(ids: readonly number[], part: Part<Hint> | undefined): readonly Hint[] {
  return ids.flatMap((id) => part?.hintOf(id) ?? []);
}

function note<Hint>(found: readonly Begun<Hint>[], word: number, known: readonly KnownIn<Hint>[]): void {
  for (const { number, hints } of known) {
    const begun = found[number];
    if (!begun) continue;
    if (begun.words.at(-1) !== word) begun.words.push(word);
    for (const hint of hints) begun.hints.add(hint);
  }
}
