/** The words of a text, each once, so that what is asked of a word is asked once however often it is said. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Of each token, the number of its word. */
  readonly ids: Uint32Array;
}

const FIRST_SLOTS = 1 << 10;
/** So many slots are looked at for one word; of a text made so that its words collide, the others are kept as in any map. */
const PROBES = 16;

/** Numbers the words of a text by what is written, without cutting each out: of ten words eight were there before. */
export class WordTable {
  readonly words: string[] = [];
  private readonly hashes: number[] = [];
  /** Where each stands first. */
  private readonly places: number[] = [];
  /** Numbers of words, counted from 1, by their hashes. */
  private slots = new Uint32Array(FIRST_SLOTS);
  private readonly crowded = new Map<string, number>();

  constructor(private readonly text: string) {}

  /**
   * The number of the word that stands from `start` to `end`.
   * @param hash of its units, one after the other, as `mix` (hash.ts) has it from 0 on
   */
  numberOf(start: number, end: number, hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (
      let probe = 0, slot = (hash ^ (hash >>> 15)) & mask;
      probe < PROBES;
      probe++, slot = (slot + 1) & mask
    ) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) return this.add(start, end, hash);
      if (hashes[number] === hash && this.isAt(number, start, end)) return number;
    }
    return this.crowded.get(this.text.slice(start, end)) ?? this.add(start, end, hash);
  }

  private isAt(number: number, start: number, end: number): boolean {
    const { text } = this;
    const { length } = this.words[number] ?? '';
    if (length !== end - start) return false;
    for (let at = start, same = this.places[number] ?? 0; at < end; at++, same++)
      if (text.charCodeAt(at) !== text.charCodeAt(same)) return false;
    return true;
  }

  private add(start: number, end: number, hash: number): number {
    const number = this.words.push(this.text.slice(start, end)) - 1;
    this.places.push(start);
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
