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

  /** Adds a phrase that {@link compilePhrase} takes; one written twice stands for all its ids. */
  add(phrase: string, id: number): void {
    this.phrases.push(phrase);
    this.ids.push(id);
    this.ready = undefined;
  }

  /** Whether a phrase is in it with such an id. */
  hasSome(is: (id: number) => boolean): boolean {
    return this.ids.some(is);
  }

  get sorted(): Sorted {
    return (this.ready ??= sort(merged(this.phrases, this.ids)));
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
