/** As many keys as one takes back before all is looked through anew. */
const MOST_ASKED = 8;

interface Asked<Entry> {
  readonly words: readonly string[];
  readonly found: readonly Entry[];
}

/** What holds all words of a query, asked for at every key: what is typed further is looked for among what the keys before it found. */
export class Narrowing<Entry> {
  #asked: readonly Asked<Entry>[] = [];
  readonly #all: readonly Entry[];
  readonly #holding: (word: string, entries: readonly Entry[]) => readonly Entry[];

  /**
   * @param all must stay as they are
   * @param holding those of some entries that hold a word, in their order: whoever holds a longer word holds each part of it
   */
  constructor(all: readonly Entry[], holding: (word: string, entries: readonly Entry[]) => readonly Entry[]) {
    this.#all = all;
    this.#holding = holding;
  }

  /** The entries that hold each of these words, in their order: all of them when there is no word. */
  find(words: readonly string[]): readonly Entry[] {
    const before = this.#asked.findLast((asked) => isNarrower(words, asked.words));
    let found = before?.found ?? this.#all;
    for (const word of words) if (!before?.words.includes(word)) found = this.#holding(word, found);
    if (words.length > 0) this.#asked = [...this.#asked, { words, found }].slice(-MOST_ASKED);
    return found;
  }
}

/** Whether what holds these words holds those as well: each of those is part of one of these. */
function isNarrower(words: readonly string[], than: readonly string[]): boolean {
  return than.every((word) => words.some((longer) => longer.includes(word)));
}
