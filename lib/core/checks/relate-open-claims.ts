import { addDays } from '../claims/calendar';
import { isPlan, type ValueOf } from '../claims/claim';
import { isTellingWord } from '../claims/content-words';
import type { OpenClaim } from '../claims/open-claim';
import type { Relation } from './check';
import { compareIntervals, compareQuantities, type Likeness } from './compare-values';

/** How near two sentences are by the words of content they share: what proposes that they speak of one thing. */
interface Closeness {
  readonly shared: number;
  /** Of the words of the sentence that has fewer. */
  readonly share: number;
  /** Of the words of both (Dice): high only where the sentences say little else. */
  readonly both: number;
}

/** Up to here a figure is in many sentences by chance: "two hours", "four ships". */
const SMALL = 20;
/** Of a short quotation taken from a longer one so many words must be the same. */
const SAME_WORDS = 0.8;

/**
 * How near two sentences must be, by what is to be said of them. Measured on all pairs of open claims of the two corpora:
 * docs/decisions/0012-open-claims.md has the figures.
 */
const NEAR = {
  /** That a large figure of the same things is the same figure: it is seldom there twice by chance. */
  telling: { shared: 2, share: 0.25, both: 0 },
  /** The same of a small figure, a measure or a day, or that one figure holds the other. */
  agreeing: { shared: 3, share: 0.4, both: 0 },
  /** That both speak of one thing, whatever they say of it. */
  related: { shared: 4, share: 0.5, both: 0 },
  /** That two counts exclude each other: no question says that they count the same. */
  differing: { shared: 4, share: 0.6, both: 0.6 },
  /** The same of measures and days, whose unit does not say of what they are. */
  differingMeasure: { shared: 5, share: 0.8, both: 0.75 },
} as const satisfies Record<string, Closeness>;

/** How two open claims stand to each other, and why. */
export interface OpenRelation {
  readonly relation: Relation;
  /** The comparison of values that says so, by the names of rules.ts. */
  readonly rule: string;
}

/** An open claim, and when its article appeared (ISO 8601, as exact as stated; null when it is not). */
export interface ToldOpenly {
  readonly claim: OpenClaim;
  readonly published: string | null;
}

/**
 * How another article's open claim stands to this one. `vaguer`: this one is less exact; `more-exact`: the other is. Without
 * values that can be compared, or where nothing shows that they are of one thing, at most `related`.
 * @param shared how many words of content their sentences share
 * @returns null when nothing shows that they speak of one thing
 */
export function relateOpenClaims(one: ToldOpenly, other: ToldOpenly, shared: number): OpenRelation | null {
  const [here, there] = [one.claim, other.claim];
  if (here.kind !== there.kind) return null;
  const closeness = closenessOf(here, there, shared);
  const [a, b] = [here.value, there.value];
  if (a.type === 'quotation' && b.type === 'quotation')
    return relateQuotations(here, there, quotedAlike(a.words, b.words), closeness);
  const likeness = likenessOf(a, b);
  const rule = `compare:${a.type}-${likeness}`;
  if (likeness === 'apart' && mayDiffer(one, other) && isNear(closeness, needToDiffer(here)))
    return { relation: 'differs', rule };
  const relation = agreementOf(likeness, here);
  if (relation && here.polarity === there.polarity && isNear(closeness, needToAgree(here, likeness)))
    return { relation, rule };
  // Figures of two nouns, and days that are apart, are of two things, whatever else the sentences share.
  if (likeness === 'unlike' || (here.kind === 'date' && likeness === 'apart')) return null;
  return isNear(closeness, NEAR.related) ? { relation: 'related', rule } : null;
}

/** A month or a year holds the day of anything in it: only the same days agree. */
function agreementOf(likeness: Likeness, { kind }: OpenClaim): Relation | undefined {
  return kind === 'date' && likeness !== 'same' ? undefined : AGREEING[likeness];
}

/** What both count is a word that they share, unless it is one that says nothing ("people"). */
function closenessOf(here: OpenClaim, there: OpenClaim, words: number): Closeness {
  const [a, b] = [here.words.length, there.words.length];
  const head = countsAlike(here, there) ? 1 : 0;
  const shared = words + head;
  return {
    shared,
    share: shared / Math.max(1, Math.min(a, b) + head),
    both: (2 * shared) / Math.max(1, a + b + 2 * head),
  };
}

function countsAlike({ kind, value: a }: OpenClaim, { value: b }: OpenClaim): boolean {
  if (kind !== 'count' || a.type !== 'quantity' || b.type !== 'quantity') return false;
  return a.unit === b.unit && isTellingWord(a.unit);
}

function isNear({ shared, share, both }: Closeness, need: Closeness): boolean {
  return shared >= need.shared && share >= need.share && both >= need.both;
}

const AGREEING: Partial<Record<Likeness, Relation>> = {
  same: 'corroborated',
  rounded: 'corroborated',
  wider: 'vaguer',
  narrower: 'more-exact',
};

function likenessOf(a: OpenClaim['value'], b: OpenClaim['value']): Likeness {
  if (a.type === 'quantity' && b.type === 'quantity') return compareQuantities(a, b);
  if (a.type === 'date' && b.type === 'date') return compareIntervals(daysOf(a), daysOf(b));
  return 'unlike';
}

const daysOf = ({ from, to }: { from: string; to: string }) => ({ low: from, high: to });

/** "Up to nine million" holds every smaller figure: only one that is the same tells by itself. */
function needToAgree({ kind, value }: OpenClaim, likeness: Likeness): Closeness {
  const isLarge = value.type === 'quantity' && largest(value) > SMALL;
  const isSame = likeness === 'same' || likeness === 'rounded';
  return kind === 'count' && isLarge && isSame ? NEAR.telling : NEAR.agreeing;
}

function needToDiffer({ kind }: OpenClaim): Closeness {
  return kind === 'count' ? NEAR.differing : NEAR.differingMeasure;
}

function largest({ min, max }: ValueOf<'quantity'>): number {
  return max ?? min ?? 0;
}

/** Whether two values that are apart can be of one thing: of the same kind of it, at one time, both as fact or both as plan. */
function mayDiffer(one: ToldOpenly, other: ToldOpenly): boolean {
  const [here, there] = [one.claim, other.claim];
  if (here.polarity !== there.polarity || isPlan(here.modality) !== isPlan(there.modality)) return false;
  if (here.kind === 'date') return true;
  if (isOnlyOfASize(here) || isOnlyOfASize(there) || areToldFarApart(one, other)) return false;
  return (
    isOfOneKind(here.qualifiers, there.qualifiers) && hasOnePeriod(here, there) && isAtOneTime(one, other)
  );
}

/** Days between two articles after which a count may have grown. */
const FAR_APART = 14;

/** Whether what was counted may have changed from one article to the other; not where one does not state its day. */
function areToldFarApart({ published: a }: ToldOpenly, { published: b }: ToldOpenly): boolean {
  const [first, second] = [dayOf(a), dayOf(b)].sort();
  return !!first && !!second && addDays(first, FAR_APART) < second;
}

/** "Thousands", "dozens": how large it is, and no figure; 11,000 are thousands too. */
function isOnlyOfASize({ value }: OpenClaim): boolean {
  if (value.type !== 'quantity' || value.min === null || value.max === null) return false;
  return value.max >= value.min * 3;
}

function isOfOneKind(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 && b.length === 0) return true;
  return a.some((stem) => b.includes(stem));
}

function hasOnePeriod({ value: a }: OpenClaim, { value: b }: OpenClaim): boolean {
  if (a.type !== 'quantity' || b.type !== 'quantity') return true;
  return a.period?.from === b.period?.from && a.period?.to === b.period?.to;
}

/** Days before its article, of which a sentence that names none may speak. */
const RECENT = 7;

function isAtOneTime(one: ToldOpenly, other: ToldOpenly): boolean {
  if (!one.claim.when && !other.claim.when) return true;
  const [a, b] = [daysToldOf(one), daysToldOf(other)];
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
}

/** The days a sentence names; of one that names none, those just before it was published. */
function daysToldOf({ claim: { when }, published }: ToldOpenly): { from: string; to: string } | null {
  if (when) return when;
  const day = dayOf(published);
  return day === null ? null : { from: addDays(day, -RECENT), to: day };
}

/** The ISO day of a moment or day; null of what is less exact. */
function dayOf(published: string | null): string | null {
  const day = published?.slice(0, 'YYYY-MM-DD'.length) ?? '';
  return day.length === 'YYYY-MM-DD'.length ? day : null;
}

function relateQuotations(
  { origin: a }: OpenClaim,
  { origin: b }: OpenClaim,
  alike: number,
  closeness: Closeness,
): OpenRelation | null {
  // In two mouths one phrase is two quotations; or one of them was credited wrongly, which cannot be told from here.
  const isOneSpeaker = a === null || b === null || a === b;
  if (alike >= SAME_WORDS && isOneSpeaker)
    return { relation: 'corroborated', rule: 'compare:quotation-same' };
  if (alike < SAME_WORDS && !isNear(closeness, NEAR.related)) return null;
  return { relation: 'related', rule: 'compare:quotation-unlike' };
}

/** The share of the shorter quotation's words that the other has as well, 0 to 1. */
function quotedAlike(a: string, b: string): number {
  const [short = [], long = []] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of short) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    left.set(word, times - 1);
    same++;
  }
  return same / short.length;
}
