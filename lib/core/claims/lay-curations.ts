/** What the reader said of an article's claims, laid over what was found of them. */
import type { TextSpan } from '../text/span';
import { brought, confirmed, corrected, type Curation } from './curation';
import { isByReader } from './reader-claims';
import { identityOf } from './same-claim';
import type { SourcedClaim } from './source';

/** A claim that counts. What the reader said of it is in its rules (curatedAs). */
export interface StandingClaim extends SourcedClaim {
  /** Further sentences of the article that give it, which the reader merged into it. */
  readonly passages?: readonly TextSpan[];
}

/** A claim that was found with what the reader said of it, or what the reader said of one that was not found. */
interface Match {
  /** Under which it stands. */
  readonly id: string;
  readonly found: StandingClaim | null;
  /** Null where the reader said nothing. */
  readonly said: Curation | null;
}

/** A claim with the reader's word on it. */
export interface LaidClaim {
  readonly claim: StandingClaim;
  /** As it was before the reader corrected it. What is found in the place of either is said already. */
  readonly before: SourcedClaim;
  /** Whether it was among the claims that were found. */
  readonly isFound: boolean;
}

/**
 * Lays curations of one article over its claims. A claim that the reader confirmed or corrected has the id under which it was curated; what
 * was rejected or merged away is not among them. In the order of the claims; what was not found comes last.
 */
export function layCurations(
  claims: readonly SourcedClaim[],
  curations: readonly Curation[],
): readonly LaidClaim[] {
  if (curations.length === 0)
    return claims.map((claim) => ({ claim: brought(claim), before: claim, isFound: true }));
  const matches = matchCurations(claims, curations);
  const merges = followMerges(matches);
  const places = new Map(claims.map((claim, place) => [claim, place]));
  const placeOf = ({ found }: Match) => (found && places.get(found)) ?? claims.length;
  return matches
    .filter((match) => !merges.has(match))
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((match) => {
      const laid = layOne(match);
      return laid ? [{ ...laid, claim: withPassages(match, laid.claim, merges) }] : [];
    });
}

function layOne({ id, found, said }: Match): LaidClaim | null {
  const before = found ?? said?.claim;
  if (!before) return null;
  const isFound = found !== null;
  switch (said?.verdict.is) {
    case 'rejected':
      return null;
    case 'confirmed':
      return { claim: confirmed({ ...before, id }, said.imported), before, isFound };
    case 'corrected':
      return {
        claim: corrected({ ...before, id }, said.verdict.to, said.imported),
        before: said.claim,
        isFound,
      };
    default:
      return found && { claim: brought(found), before, isFound };
  }
}

/**
 * Each claim with its curation: the one under its id, else the newest on the same words. Of several claims on the same words one is the
 * curated one; the others go where it goes, unless it stays.
 */
function matchCurations(claims: readonly SourcedClaim[], curations: readonly Curation[]): Match[] {
  const byId = new Map(curations.map((said) => [said.id, said]));
  const ids = new Set(claims.map(({ id }) => id));
  const newest = newestByIdentity(curations);
  const taken = new Set<Curation>();
  const isTarget = targetsIn(ids);
  const matches = inReadingOrder(claims).flatMap((found): Match[] => {
    const own = byId.get(found.id);
    // What the reader made is told by its id alone: it may say again what was rejected when it was found.
    const said = own ?? (isByReader(found) ? undefined : newest.get(identityOf(found)));
    if (!said || (!own && isTarget(said, found))) return [{ id: found.id, found, said: null }];
    if (own || !(ids.has(said.id) || taken.has(said))) {
      taken.add(said);
      return [{ id: said.id, found, said }];
    }
    const { is } = said.verdict;
    if (is === 'rejected' || is === 'corrected') return [];
    return [{ id: found.id, found, said: is === 'merged' ? said : null }];
  });
  const lost = curations.filter((said) => !taken.has(said)).sort(bySaying);
  return [...matches, ...lost.map((said) => ({ id: said.id, found: null, said }))];
}

/** Tells of two claims alike, of which one was merged into the other, which is that other: by its id, else the first. */
function targetsIn(ids: ReadonlySet<string>) {
  const known = new Map<Curation, SourcedClaim>();
  return (said: Curation, found: SourcedClaim): boolean => {
    const { verdict } = said;
    if (verdict.is !== 'merged') return false;
    if (ids.has(verdict.into)) return found.id === verdict.into;
    if (!verdict.as || identityOf(verdict.as) !== identityOf(found)) return false;
    if (!known.has(said)) known.set(said, found);
    return known.get(said) === found;
  };
}

function newestByIdentity(curations: readonly Curation[]): ReadonlyMap<string, Curation> {
  const oldestFirst = curations.toSorted(bySaying);
  return new Map(oldestFirst.map((said) => [identityOf(said.claim), said]));
}

function bySaying(a: Curation, b: Curation): number {
  return compare(a.at, b.at) || compare(a.id, b.id);
}

function inReadingOrder(claims: readonly SourcedClaim[]): SourcedClaim[] {
  return claims.toSorted((a, b) => a.sentence.start - b.sentence.start || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

type Merges = ReadonlyMap<Match, Match>;

/** Of each claim that was merged away, the one which stands for it in the end. One that was merged into nothing that stands is not among them. */
function followMerges(matches: readonly Match[]): Merges {
  const merges = new Map<Match, Match>();
  for (const match of matches) {
    const target = targetOf(match, matches);
    if (target && target !== match) merges.set(match, target);
  }
  for (const match of matches) openRound(match, merges);
  dropDeadEnds(merges);
  return new Map([...merges.keys()].map((match) => [match, endOf(match, merges)]));
}

function targetOf(match: Match, matches: readonly Match[]): Match | undefined {
  const { said } = match;
  if (said?.verdict.is !== 'merged') return undefined;
  const { into, as } = said.verdict;
  const byId = matches.find(({ id }) => id === into);
  if (byId || !as) return byId;
  const identity = identityOf(as);
  const alike = matches.filter((other) => other !== match && layOne(other) !== null && isOf(identity, other));
  // The first in the text, found or not: which of them is found differs from one reading to the next.
  return alike.toSorted((a, b) => startOf(a) - startOf(b) || compare(a.id, b.id))[0];
}

function startOf({ found, said }: Match): number {
  return (found ?? said?.claim)?.sentence.start ?? 0;
}

function isOf(identity: string, { found, said }: Match): boolean {
  const claim = said?.claim ?? found;
  return claim !== null && identityOf(claim) === identity;
}

/** Merges that go round would leave nothing: what the reader said first gives way. */
function openRound(from: Match, merges: Map<Match, Match>): void {
  const round: Match[] = [];
  for (let at = merges.get(from); at && !round.includes(at); at = merges.get(at)) {
    round.push(at);
    if (at !== from) continue;
    const [oldest] = round.toSorted((a, b) => (a.said && b.said ? bySaying(a.said, b.said) : 0));
    if (oldest) merges.delete(oldest);
    return;
  }
}

/** What was merged into a claim that does not stand, stands by itself. */
function dropDeadEnds(merges: Map<Match, Match>): void {
  const isDead = (match: Match) => !merges.has(match) && layOne(match) === null;
  for (let dead = true; dead;) {
    const lost = [...merges].filter(([, into]) => isDead(into));
    for (const [match] of lost) merges.delete(match);
    dead = lost.length > 0;
  }
}

function endOf(match: Match, merges: Merges): Match {
  let end = match;
  for (let next = merges.get(end); next; next = merges.get(end)) end = next;
  return end;
}

/** The claim with the sentences of all that was merged into it; one that is no longer in the text is left out. */
function withPassages(into: Match, claim: StandingClaim, merges: Merges): StandingClaim {
  const merged = [...merges].flatMap(([match, end]) => (end === into ? [match] : []));
  const found = merged.flatMap((match) => (match.found ? sentencesOf(match.found) : []));
  const lost = merged.flatMap(({ found: there, said }) =>
    !there && said && (said.claim.span || said.claim.source === 'pack') ? sentencesOf(said.claim) : [],
  );
  return addPassages(claim, [...found.sort(byPlace), ...lost.sort(byPlace)]);
}

/** The claim with further passages, each sentence once, in reading order. */
export function addPassages(claim: StandingClaim, more: readonly TextSpan[]): StandingClaim {
  const known = new Set([claim.sentence.exact]);
  const passages = [...(claim.passages ?? []), ...more].filter(
    ({ exact }) => !known.has(exact) && known.add(exact),
  );
  return passages.length === 0 ? claim : { ...claim, passages: passages.sort(byPlace) };
}

function sentencesOf({ sentence, passages = [] }: StandingClaim): TextSpan[] {
  return [sentence, ...passages];
}

function byPlace(a: TextSpan, b: TextSpan): number {
  return a.start - b.start || a.end - b.end || compare(a.exact, b.exact);
}
