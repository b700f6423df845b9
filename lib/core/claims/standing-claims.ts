/** Which of the claims that are stored of an article stand, when several sources and the reader say something of it. */
import type { TextSpan } from '../text/span';
import type { Claim } from './claim';
import { curatedAs, CORRECTED_BY_READER, type Curation } from './curation';
import { addPassages, layCurations, type LaidClaim, type StandingClaim } from './lay-curations';
import { isByReader, isInItsPlace } from './reader-claims';
import { inOrder } from './same-claim';
import { TOLD_BY_OTHERS, type SourcedClaim } from './source';
import { groupBy } from '../group-by';

export type { Source, SourcedClaim } from './source';
export type { StandingClaim } from './lay-curations';

/**
 * The claims that stand, of one article or of many: what the reader rejected or merged away is left out, what the reader corrected is as
 * the reader says, also where it is no longer found. Where a pack knows an article that was read as well, here or where an import comes from, the reading counts,
 * and the pack only for questions to which it found no answer. What was imported stays beside what was read, unless both are the same. The reader's own
 * word comes first. Claims keep their ids.
 *
 * It may be given the claims on some questions only, with all curations of their articles; then those of other questions that come back are
 * no more than what the reader confirmed or corrected, and what was merged into a claim of another question stands by itself.
 */
export function standingClaims(
  claims: readonly SourcedClaim[],
  curations: readonly Curation[],
): StandingClaim[] {
  const byArticle = inArticles(claims);
  const said = inArticles(curations);
  const articles = new Set([...byArticle.keys(), ...said.keys()]);
  return [...articles].flatMap((article) =>
    ofOneArticle(byArticle.get(article) ?? [], said.get(article) ?? []),
  );
}

/** The claims that stand of an article as it was read just now: of what was found in it and what the reader made of it. */
export function standingHere(claims: readonly Claim[], curations: readonly Curation[]): StandingClaim[] {
  return standingClaims(claims.map(readHere), curations);
}

/** A claim of an article as it was read just now, with where it comes from. */
export function readHere(claim: Claim): SourcedClaim {
  return { ...claim, source: isByReader(claim) ? 'reader' : 'page' };
}

function inArticles<T extends { readonly article: string }>(records: readonly T[]): Map<string, T[]> {
  return groupBy(records, ({ article }) => article);
}

function ofOneArticle(claims: readonly SourcedClaim[], curations: readonly Curation[]): StandingClaim[] {
  const laid = layCurations(claims, curations);
  const read = [...claims, ...laid.map(({ claim }) => claim)].filter(isRead);
  const answered = new Set(read.map(({ question }) => question));
  const counted = laid.filter(
    ({ claim }) => claim.source !== 'pack' || isTouched(claim) || !answered.has(claim.question),
  );
  return readersFirst(withoutCopies(counted)).map(({ claim }) => claim);
}

/** Whether the reader did something to it: said something of it, or merged another into it. */
function isTouched(claim: StandingClaim): boolean {
  return curatedAs(claim) !== null || claim.passages !== undefined;
}

/** Whether it was read in the article itself: what others say of an article is no reading of it. */
function isRead({ source, rules }: SourcedClaim): boolean {
  return source !== 'pack' && !rules.includes(TOLD_BY_OTHERS);
}

/** Leaves out what was imported and is here already. */
function withoutCopies(laid: readonly LaidClaim[]): readonly LaidClaim[] {
  const isCopy = ({ claim }: LaidClaim) => claim.source === 'import' && !isTouched(claim);
  if (!laid.some(isCopy)) return laid;
  const saying = ({ claim: { topic, question, value, attribution } }: LaidClaim) =>
    JSON.stringify([topic, question, inOrder(value), attribution]);
  const others = laid.filter(({ claim }) => claim.source !== 'import');
  // Of an article that was only imported nothing is here twice: what its claims say is not written out in vain.
  if (others.length === 0) return laid;
  const here = new Set(others.map(saying));
  return laid.filter((one) => !isCopy(one) || !here.has(saying(one)));
}

/**
 * The reader's word before the machine's: the reader's come first, and what was found in the place of one of them is left out. What was
 * found elsewhere in the article stays: that it gives another figure there is worth knowing.
 */
function readersFirst(laid: readonly LaidClaim[]): readonly LaidClaim[] {
  const own = laid.filter(({ claim }) => curatedAs(claim) !== null);
  if (own.length === 0) return laid;
  // What stood beside a claim when the reader confirmed it was left there.
  const speaking = own.filter(({ claim, isFound }) => speaksForItself(claim) || !isFound);
  const speakers = speaking.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const left: LaidClaim[] = [];
  const moved = new Map<LaidClaim, TextSpan[]>();
  for (const one of laid) {
    if (curatedAs(one.claim) !== null) continue;
    const speaker = speakers.find((said) => isInPlaceOf(said, one.claim));
    // What was merged into it goes with it.
    if (speaker) moved.set(speaker, [...(moved.get(speaker) ?? []), ...(one.claim.passages ?? [])]);
    else left.push(one);
  }
  return [...own.map((one) => ({ ...one, claim: addPassages(one.claim, moved.get(one) ?? []) })), ...left];
}

function isInPlaceOf({ claim: said, before }: LaidClaim, claim: StandingClaim): boolean {
  return isInItsPlace(said, claim) || isInItsPlace(before, claim);
}

function speaksForItself(claim: StandingClaim): boolean {
  return isByReader(claim) || claim.rules.includes(CORRECTED_BY_READER);
}
