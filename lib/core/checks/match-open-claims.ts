import type { OpenClaim } from '../claims/open-claim';
import type { Held, OtherAnswer, Outcome, Relation } from './check';
import { openValueInWords, type CheckWords } from './check-words';
import {
  countOrigins,
  isFirstOfItsKind,
  isSameArticle,
  outcomeOf,
  PRECEDENCE,
  toAnswer,
  type Covered,
} from './check-claims';
import { relateOpenClaims } from './relate-open-claims';
import { creditOf, nameOf } from './say-who';

/** An article with its open claims. */
export interface OpenCoverage extends Covered {
  readonly openClaims: readonly OpenClaim[];
}

/** What an open claim comes to: as a claim does, or only `related` to what others say. */
export type OpenOutcome = Outcome | 'related';

/** An open claim held against those of other articles. */
export type OpenCheck = Held<OpenOutcome>;

/** A pair shares fewer words of content than this: not looked at. */
const FEWEST_SHARED = 2;

/**
 * Holds each open claim of an article against those of other articles. One check a claim, in order. The words which a
 * claim's sentence shares with others propose; what is stated decides (relate-open-claims.ts).
 *
 * The claims of this article are the index, and the store streams past it: linear in what is stored, and nothing is built that
 * the next read article would make stale.
 * @param words of the reader's language, which reasons and days are told in
 */
export function matchOpenClaims(
  here: OpenCoverage,
  others: readonly OpenCoverage[],
  words: CheckWords,
): OpenCheck[] {
  const byWord = claimsByWord(here.openClaims);
  const { published } = here.article;
  const found: Match[][] = here.openClaims.map(() => []);
  for (const coverage of others) {
    if (coverage.openClaims.length === 0 || isSameArticle(here, coverage)) continue;
    for (const claim of coverage.openClaims) {
      for (const [at, shared] of sharedWords(claim, byWord)) {
        const mine = here.openClaims[at];
        if (!mine || shared < FEWEST_SHARED) continue;
        const there = { claim, published: coverage.article.published };
        const related = relateOpenClaims({ claim: mine, published }, there, shared);
        if (related) found[at]?.push({ coverage, claim, ...related });
      }
    }
  }
  const settled = settle(here, found);
  return here.openClaims.map((claim, at) => checkOf(here, claim, settled[at] ?? [], words));
}

interface Match {
  readonly coverage: OpenCoverage;
  readonly claim: OpenClaim;
  readonly relation: Relation;
  readonly rule: string;
}

function claimsByWord(claims: readonly OpenClaim[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  for (const [at, { words }] of claims.entries()) {
    for (const word of words) {
      const known = byWord.get(word);
      if (known) known.push(at);
      else byWord.set(word, [at]);
    }
  }
  return byWord;
}

/** How many of its words a claim shares with each of those in the index that share any. */
function sharedWords(
  { words }: OpenClaim,
  byWord: ReadonlyMap<string, readonly number[]>,
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const word of words) {
    for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return shared;
}

/**
 * An article that states this value as well does not contradict it, nor is this article contradicted where it states the
 * other's beside its own; and where two sentences agree in one thing, they need not be told to bear on the rest.
 */
function settle(here: OpenCoverage, found: readonly (readonly Match[])[]): Match[][] {
  const compared = new Set<string>();
  const agreed = new Set<string>();
  const stated = (claim: OpenClaim, there: OpenCoverage) => `${there.article.id} ${claim.id}`;
  const pairOf = (mine: OpenClaim, { coverage, claim }: Match) =>
    `${mine.sentence.start} ${coverage.article.id} ${claim.sentence.start}`;
  const pairs = found.flatMap((matches, at) => {
    const mine = here.openClaims[at];
    return mine ? matches.map((match) => ({ mine, match })) : [];
  });
  for (const { mine, match } of pairs) {
    if (match.relation !== 'related') compared.add(pairOf(mine, match));
    if (match.relation !== 'corroborated') continue;
    agreed.add(stated(mine, match.coverage));
    agreed.add(stated(match.claim, match.coverage));
  }
  return found.map((matches, at) => {
    const mine = here.openClaims[at];
    if (!mine) return [];
    return matches.flatMap((match): Match[] => {
      const isStated =
        agreed.has(stated(mine, match.coverage)) || agreed.has(stated(match.claim, match.coverage));
      if (match.relation === 'differs' && isStated)
        return [{ ...match, relation: 'related', rule: 'article:gives-both' }];
      return match.relation === 'related' && compared.has(pairOf(mine, match)) ? [] : [match];
    });
  });
}

function checkOf(
  here: OpenCoverage,
  claim: OpenClaim,
  matches: readonly Match[],
  words: CheckWords,
): OpenCheck {
  const agreeing = matches.filter(({ relation }) => relation === 'corroborated');
  const others = matches
    .map(({ coverage, claim: other, relation, rule }) =>
      toAnswer(coverage, { ...other, display: openValueInWords(other, words.values) }, relation, [rule]),
    )
    .sort((a, b) => PRECEDENCE.indexOf(a.relation) - PRECEDENCE.indexOf(b.relation))
    .filter(isFirstOfItsKind());
  const outcome = others[0]?.relation === 'related' ? 'related' : outcomeOf(others.map(relationOf));
  const articles = new Set(agreeing.map(({ coverage }) => coverage.article.id)).size + 1;
  const origins = countOrigins([{ coverage: here, claim }, ...agreeing]);
  const rules = [...new Set(others.filter(isLike(others[0])).flatMap((other) => other.rules))];
  return {
    claim: claim.id,
    outcome,
    others,
    articles,
    origins,
    why: explainOpen({ outcome, others, articles, origins }, words),
    rules,
  };
}

const relationOf = ({ relation }: OtherAnswer): Relation => relation;
const isLike = (first: OtherAnswer | undefined) => (other: OtherAnswer) => other.relation === first?.relation;

/** A check in a plain sentence: who states what; never who is right. */
function explainOpen(
  {
    outcome,
    others: [first],
    articles,
    origins,
  }: Pick<OpenCheck, 'outcome' | 'others' | 'articles' | 'origins'>,
  words: CheckWords,
): string {
  const { say } = words;
  if (!first) return say('open.unstated');
  if (outcome === 'corroborated' && articles > 1)
    return origins === 1
      ? say('open.oneOrigin', { n: articles })
      : say('open.origins', { n: articles, origins });
  const paper = nameOf(first, words);
  if (outcome === 'related') return say('open.related', { paper });
  const { display: value } = first;
  const credit = creditOf(first, words);
  return credit === null ? say('open.says', { paper, value }) : say('open.saysOf', { paper, value, credit });
}
