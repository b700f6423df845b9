import { indexFrom } from '../text/index-from';

/** One term of a cue: which compiled term, whether it carries the answer, whether it must follow the one before. */
export interface CueTerm {
  readonly term: number;
  /** Marked `=`: these words are the answer, and are what is underlined in the page. */
  readonly answer: boolean;
  /** Joined with `>`: stands behind the term before, at most {@link NEAR} words further on. */
  readonly follows: boolean;
}

/** A compiled cue: all of `terms` and none of `none` stand in the sentence. */
export interface Cue {
  readonly source: string;
  readonly terms: readonly CueTerm[];
  readonly none: readonly number[];
}

/** How many words may lie between two terms joined with `>`. */
export const NEAR = 12;

const JOINTS = / ([+>!]) /;

/**
 * Reads the cue notation (docs/topic-pack.md): terms joined by ` + ` (anywhere in the sentence), ` > ` (behind, within
 * twelve words) and ` ! ` (must not stand in it); `=` before a term marks the answer.
 * @param termOf gives the number of a term such as `ship*|deliver*|@putin|$arms`; may throw.
 * @throws RangeError when the cue has no term, or a `!` where a term is wanted.
 */
export function parseCue(source: string, termOf: (term: string) => number): Cue {
  // Each gap is made one space first: to look for a joint behind every space of a long gap takes its length squared.
  const parts = ` + ${source} `.replaceAll(/\s+/g, ' ').split(JOINTS).slice(1);
  const terms: CueTerm[] = [];
  const none: number[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const joint = parts[i];
    const written = (parts[i + 1] ?? '').trim();
    if (/^[+>!]/.test(written) || written === '')
      throw new RangeError(`“${source}”: a term is missing beside ${joint}`);
    const answer = written.startsWith('=');
    const term = termOf(answer ? written.slice(1) : written);
    if (joint === '!') none.push(term);
    else terms.push({ term, answer, follows: joint === '>' });
  }
  if (terms.length === 0) throw new RangeError(`“${source}” has no term that must stand in the sentence`);
  return { source, terms, none };
}

/** Where a term stands in a sentence: tokens `first` to `last`, both inclusive. */
export interface TermHit {
  readonly first: number;
  readonly last: number;
}

/** The hits of every term in one sentence, ordered by first token. */
export interface HitsByTerm {
  has(term: number): boolean;
  get(term: number): readonly TermHit[] | undefined;
}

/** A cue found in a sentence: one hit for each of its terms. */
export interface CueMatch {
  readonly cue: Cue;
  readonly hits: readonly TermHit[];
  /** The hits of the terms marked as the answer; all of them when none is marked. */
  readonly answer: readonly TermHit[];
  /** Near which hits a value answers: those chosen, and for a cue of one term each of its hits. */
  readonly around: readonly TermHit[];
}

/** Matches a cue in a sentence, choosing the hits that lie closest together; null when it does not stand there. */
export function matchCue(cue: Cue, hits: HitsByTerm): CueMatch | null {
  for (const { term } of cue.terms) if (!hits.has(term)) return null;
  for (const term of cue.none) if (hits.has(term)) return null;
  const starts = hits.get(cue.terms[0]?.term ?? -1);
  const [lead] = starts ?? [];
  if (!starts || !lead) return null;
  if (cue.terms.length === 1) {
    const alone = [lead];
    return { cue, hits: alone, answer: alone, around: starts };
  }
  let best: TermHit[] | null = null;
  let least = Infinity;
  for (const start of starts) {
    const chain = follow(start, cue.terms, hits);
    const reach = chain ? extent(chain) : Infinity;
    if (!chain || reach >= least) continue;
    best = chain;
    least = reach;
  }
  if (!best) return null;
  const marked = best.filter((_, i) => cue.terms[i]?.answer);
  return { cue, hits: best, answer: marked.length > 0 ? marked : best, around: best };
}

/** A hit of each term, from the first one's on; null where one does not follow as it must. */
function follow(start: TermHit, terms: readonly CueTerm[], hits: HitsByTerm): TermHit[] | null {
  const chain = [start];
  let before = start;
  for (let i = 1; i < terms.length; i++) {
    const next = terms[i];
    const nearest = next && closest(hits.get(next.term) ?? [], before, next.follows);
    if (!nearest) return null;
    chain.push(nearest);
    before = nearest;
  }
  return chain;
}

/** How many hits before another may have the one that ends nearest to it: one word begins few terms' phrases. */
const SIDE_BY_SIDE = 8;

/** The hit nearest to another; when it `follows`, of those behind it within {@link NEAR} words. `ordered` is by first token. */
function closest(ordered: readonly TermHit[], to: TermHit, follows: boolean): TermHit | undefined {
  let at = indexFrom(ordered, follows ? to.last + 1 : to.first, ({ first }) => first);
  const behind = ordered[at];
  if (follows) return behind && behind.first - to.last <= NEAR + 1 ? behind : undefined;
  let best = behind;
  // Where two are as near, the one that stands first.
  for (const until = Math.max(0, at - SIDE_BY_SIDE); at > until; at--) {
    const hit = ordered[at - 1];
    if (hit && (!best || gap(hit, to) <= gap(best, to))) best = hit;
  }
  return best;
}

/** Words between two hits. */
export function gap(a: TermHit, b: TermHit): number {
  return Math.max(0, Math.max(a.first, b.first) - Math.min(a.last, b.last));
}

function extent(hits: readonly TermHit[]): number {
  let from = Infinity;
  let to = -Infinity;
  for (const { first, last } of hits) {
    if (first < from) from = first;
    if (last > to) to = last;
  }
  return to - from;
}
