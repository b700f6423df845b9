import { compilePhrase, type Phrase } from './compile-phrase';

/** The phrases that begin with one word: by their second, so that few are compared. */
export interface Sorted {
  readonly alone: readonly Phrase[];
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
  /** Longer ones whose second word is open. */
  readonly others: readonly Phrase[];
}

/** Phrases with one first word. They are made ready when a text has that word: of most packs' phrases that is never. */
export class PhraseBucket {
  private readonly phrases: string[] = [];
  private readonly ids: number[] = [];
  private ready: Sorted | undefined;

  /** @param before phrases with that first word which stand before all that is added; asked for when a text has the word */
  constructor(private readonly before: () => PhraseBucket | undefined) {}

  /** Adds a phrase that {@link compilePhrase} takes; one written twice stands for all its ids. */
  add(phrase: string, id: number): void {
    this.phrases.push(phrase);
    this.ids.push(id);
    this.ready = undefined;
  }

  /** For what all its phrases stand, each once. */
  get allIds(): ReadonlySet<number> {
    return new Set([...(this.before()?.allIds ?? []), ...this.ids]);
  }

  get sorted(): Sorted {
    if (this.ready) return this.ready;
    const { phrases, ids } = this;
    const before = this.before();
    const sorted = before
      ? sort(merged([...before.phrases, ...phrases], [...before.ids, ...ids]))
      : sort(merged(phrases, ids));
    this.ready = sorted;
    return sorted;
  }
}

const FIRST_OTHER = 0x400;
/** Cyrillic, Hebrew, Arabic, Chinese, Japanese and Korean letters: folded, each stays one of its script. */
const OTHER_SCRIPT = /^[Ѐ-ҁҊ-ӿא-תآ-غف-يぁ-ゖァ-ヺ一-鿿가-힣]/;

/** Whether a phrase begins with a letter of another script than Latin and Greek, and so with no word of a text in those. */
export const isOfAnotherScript = (phrase: string) =>
  phrase.charCodeAt(0) >= FIRST_OTHER && OTHER_SCRIPT.test(phrase);

/** Buckets by the word that all phrases in one begin with, or by the beginning of an open one. */
export class Buckets {
  private readonly own = new Map<string, PhraseBucket>();
  private addLater: (() => void) | null = null;

  /** @param base complete; its phrases are among these too */
  constructor(private readonly base?: Buckets) {}

  /** Whether there are none. */
  get isEmpty(): boolean {
    return this.own.size === 0 && this.addLater === null && (this.base?.isEmpty ?? true);
  }

  /** @param add adds phrases of other scripts (see {@link isOfAnotherScript}): called when first a word is asked for that one may begin with */
  expect(add: () => void): void {
    this.addLater = add;
  }

  get(key: string): PhraseBucket | undefined {
    if (this.addLater !== null && key.charCodeAt(0) >= FIRST_OTHER) {
      const add = this.addLater;
      this.addLater = null;
      add();
    }
    return this.own.get(key) ?? this.base?.get(key);
  }

  /** Adds a phrase as {@link PhraseBucket.add} does. */
  add(key: string, phrase: string, id: number): void {
    let bucket = this.own.get(key);
    if (!bucket) this.own.set(key, (bucket = new PhraseBucket(() => this.base?.get(key))));
    bucket.add(phrase, id);
  }
}

/** One phrase written in many places, or in several ways ("Kim Jong-un", "Kim Jong Un"), is looked for once. */
function merged(written: readonly string[], ids: readonly number[]): Phrase[] {
  const byWritten = new Map<string, Set<number>>();
  const byWords = new Map<string, { readonly phrase: Phrase; readonly ids: Set<number> }>();
  for (const [i, text] of written.entries()) {
    let same = byWritten.get(text);
    if (!same) {
      const phrase = compilePhrase(text, []);
      const key = keyOf(phrase);
      const known = byWords.get(key) ?? { phrase, ids: new Set() };
      byWords.set(key, known);
      byWritten.set(text, (same = known.ids));
    }
    same.add(ids[i] ?? 0);
  }
  return [...byWords.values()].map(({ phrase, ids }) => ({ ...phrase, ids: [...ids] }));
}

function keyOf({ words, open, capitals }: Phrase): string {
  return `${words.map((word, k) => (open[k] ? `${word}*` : word)).join(' ')}${capitals ? '!' : ''}`;
}

function sort(phrases: readonly Phrase[]): Sorted {
  const alone: Phrase[] = [];
  const bySecond = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  for (const phrase of phrases) {
    const second = phrase.words[1];
    if (second === undefined) alone.push(phrase);
    else if (phrase.open[1]) others.push(phrase);
    else {
      const same = bySecond.get(second);
      if (same) same.push(phrase);
      else bySecond.set(second, [phrase]);
    }
  }
  return { alone, bySecond, others };
}
