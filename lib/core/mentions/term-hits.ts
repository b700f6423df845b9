import type { HitsByTerm, TermHit } from '../topic/cue';
import { addBits, type LedBy, type TermSet } from '../topic/local-topic';

/** No sentence that a person wrote has a term more often; of one without end, thousands of cues would each go through all of them. */
const MOST_HITS = 400;

/**
 * Which of a topic's terms stand in a sentence, and where. A common word belongs to hundreds of terms, of which few are ever asked
 * for: that a term stands there is one bit, where it stands is looked up when asked.
 */
export class TermHits implements HitsByTerm {
  private readonly bits: Uint32Array;
  private asked: Map<number, readonly TermHit[]> | undefined;

  /**
   * @param hits what was found, by first token
   * @param termsOf the terms of each hit, at the same index
   * @param count how many terms the topic has
   */
  constructor(
    private readonly hits: readonly TermHit[],
    private readonly termsOf: readonly TermSet[],
    count: number,
  ) {
    this.bits = new Uint32Array((count + 31) >>> 5);
    for (const { terms } of termsOf) addBits(this.bits, terms);
  }

  /** Whether no term stands in the sentence. */
  get isEmpty(): boolean {
    return this.hits.length === 0;
  }

  /** Whether the term stands in the sentence. */
  has(term: number): boolean {
    return ((this.bits[term >>> 5] ?? 0) & (1 << (term & 31))) !== 0;
  }

  /** Where it stands, by first token, the first {@link MOST_HITS}; undefined where it does not. */
  get(term: number): readonly TermHit[] | undefined {
    if (!this.has(term)) return undefined;
    const known = this.asked?.get(term);
    if (known) return known;
    const word = term >>> 5;
    const bit = 1 << (term & 31);
    const found: TermHit[] = [];
    for (let i = 0; i < this.hits.length && found.length < MOST_HITS; i++) {
      const hit = this.hits[i];
      if (hit && ((this.termsOf[i]?.bits[word] ?? 0) & bit) !== 0) found.push(hit);
    }
    this.asked ??= new Map();
    this.asked.set(term, found);
    return found;
  }

  /** What the sentence's terms lead to, once for each term that does. */
  ledTo<T>({ mask, byTerm }: LedBy<T>): (readonly T[])[] {
    const found: (readonly T[])[] = [];
    for (let i = 0; i < mask.length; i++) {
      for (let word = (mask[i] ?? 0) & (this.bits[i] ?? 0); word !== 0; word &= word - 1) {
        const things = byTerm.get((i << 5) + 31 - Math.clz32(word & -word));
        if (things) found.push(things);
      }
    }
    return found;
  }
}
