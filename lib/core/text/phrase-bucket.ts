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

  /** @param before phrases with that first word which stand before all that is added */
  constructor(private readonly before?: PhraseBucket) {}

  /** Adds a phrase that {@link compilePhrase} takes; one written twice stands for all its ids. */
  add(phrase: string, id: number): void {
    this.phrases.push(phrase);
    this.ids.push(id);
    this.ready = undefined;
  }

  /** Whether a phrase is in it with such an id. */
  hasSome(is: (id: number) => boolean): boolean {
    return this.ids.some(is) || (this.before?.hasSome(is) ?? false);
  }

  get sorted(): Sorted {
    if (this.ready) return this.ready;
    const { before, phrases, ids } = this;
    const sorted = before
      ? sort(merged([...before.phrases, ...phrases], [...before.ids, ...ids]))
      : sort(merged(phrases, ids));
    this.ready = sorted;
    return sorted;
  }
}

/** Buckets by the word that all phrases in one begin with, or by the beginning of an open one. */
export class Buckets {
  private readonly own = new Map<string, PhraseBucket>();

  /** @param base complete; its phrases are among these too */
  constructor(private readonly base?: Buckets) {}

  /** Whether there are none. */
  get isEmpty(): boolean {
    return this.own.size === 0 && (this.base?.isEmpty ?? true);
  }

  get(key: string): PhraseBucket | undefined {
    return this.own.get(key) ?? this.base?.get(key);
  }

  /** Adds a phrase as {@link PhraseBucket.add} does. */
  add(key: string, phrase: string, id: number): void {
    let bucket = this.own.get(key);
    if (!bucket) this.own.set(key, (bucket = new PhraseBucket(this.base?.get(key))));
    bucket.add(phrase, id);
  }

  /** Every key with its bucket, once. */
  forEach(visit: (key: string, bucket: PhraseBucket) => void): void {
    this.base?.forEach((key, bucket) => {
      if (!this.own.has(key)) visit(key, bucket);
    });
    this.own.forEach((bucket, key) => visit(key, bucket));
  }
}

/** One phrase written in many places, or in several ways ("Kim Jong-un", "Kim Jong Un"), is looked for once. */
function merged(written: readonly string[], ids: readonly number[]): Iterable<Phrase> {
  const byText = new Map<string, Phrase>();
  for (const [i, text] of written.entries()) {
    const phrase = compilePhrase(text, [ids[i] ?? 0]);
    const key = `${phrase.words.map((word, k) => (phrase.open[k] ? `${word}*` : word)).join(' ')}${phrase.capitals ? '!' : ''}`;
    const known = byText.get(key);
    byText.set(key, known ? { ...known, ids: [...new Set([...known.ids, ...phrase.ids])] } : phrase);
  }
  return byText.values();
}

function sort(phrases: Iterable<Phrase>): Sorted {
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
