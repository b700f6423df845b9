/** The words of a text, each once, so that what is asked of a word is asked once however often it is said. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Of each token, the number of its word. */
  readonly ids: Uint32Array;
}

const FIRST_SLOTS = 1 << 10;
/** So many slots are looked at for one word; of a text made so that its words collide, the others are kept as in any map. */
const PROBES = 16;

/** Numbers words by what is written, without cutting each out of its text: of ten words in a text eight were there before. */
export class WordTable {
  readonly words: string[] = [];
  private readonly hashes: number[] = [];
  /** Numbers of words, counted from 1, by their hashes. */
  private slots = new Uint32Array(FIRST_SLOTS);
  private readonly crowded = new Map<string, number>();

  /**
   * The number of the word that stands from `start` to `end` in a text.
   * @param hash of its units, one after the other, as `mix` (hash.ts) has it from 0 on
   */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const { slots, hashes, words } = this;
    const mask = slots.length - 1;
    for (
      let probe = 0, slot = (hash ^ (hash >>> 15)) & mask;
      probe < PROBES;
      probe++, slot = (slot + 1) & mask
    ) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) return this.add(text.slice(start, end), hash);
      if (hashes[number] === hash && isAt(words[number] ?? '', text, start, end)) return number;
    }
    const word = text.slice(start, end);
    return this.crowded.get(word) ?? this.add(word, hash);
  }

  private add(word: string, hash: number): number {
    const number = this.words.push(word) - 1;
    this.hashes.push(hash);
    this.place(number);
    if (this.words.length * 2 > this.slots.length) this.grow();
    return number;
  }

  private place(number: number): void {
    const { slots } = this;
    const hash = this.hashes[number] ?? 0;
    const mask = slots.length - 1;
    for (
      let probe = 0, slot = (hash ^ (hash >>> 15)) & mask;
      probe < PROBES;
      probe++, slot = (slot + 1) & mask
    ) {
      if (slots[slot] !== 0) continue;
      slots[slot] = number + 1;
      return;
    }
    this.crowded.set(this.words[number] ?? '', number);
  }

  private grow(): void {
    this.slots = new Uint32Array(this.slots.length * 4);
    for (let number = 0; number < this.words.length; number++) this.place(number);
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The vocabulary of words that were cut out already. */
export function vocabularyFrom(tokens: readonly string[]): Vocabulary {
  const numbers = new Map<string, number>();
  const ids = Uint32Array.from(tokens, (word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  return { words: [...numbers.keys()], ids };
}
