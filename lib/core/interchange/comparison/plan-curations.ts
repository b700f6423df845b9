import type { Correction, Curation, Verdict } from '../../claims/curation';
import { displayValue } from '../../claims/display';
import type { SourcedClaim } from '../../claims/standing-claims';
import type { TopicFacts } from '../../topic/facts';
import type { Refusal } from '../reading';
import type { ComparisonDocument } from './comparison';
import { mergeCurations, saysTheSame } from './merge-curations';
import { whyNotTaken, type ClaimsHere } from './plan-claims';
import type { Here } from './plan-comparison';

/** What becomes of what a reader said of a claim. */
export interface PlannedCuration {
  /** As it will be here. */
  readonly curation: Curation;
  readonly is: 'new' | 'merged' | 'same';
}

/** What of a file's claims and articles is here. */
export interface Found {
  /** The ids here of the file's articles. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly claimOf: ClaimsHere;
}

/**
 * What becomes of each curation of a file: under the ids that its claim and article have here, merged with what was said here. One that holds
 * an answer which fits no question is refused, as a claim is. What was not said here is another reader's.
 */
export function planCurations(
  topic: TopicFacts,
  { curations: here }: Here,
  { curations, topic: { version } }: ComparisonDocument,
  found: Found,
): { readonly curations: readonly PlannedCuration[]; readonly refused: readonly Refusal[] } {
  const before = new Map(here.map((curation) => [curation.id, curation]));
  const refused: Refusal[] = [];
  const planned = curations.flatMap((curation, i): PlannedCuration[] => {
    const article = found.idOf.get(curation.article);
    if (article === undefined) return [];
    const [why] = answersIn(curation).flatMap((answer) => whyNotTaken(topic, answer, version) ?? []);
    if (why !== undefined) {
      refused.push({ at: `curations[${i}]`, what: curation.claim.sentence.exact.slice(0, 80), why });
      return [];
    }
    const theirs = asHere(topic, curation, article, found.claimOf);
    const mine = before.get(theirs.id);
    if (!mine) return [{ curation: theirs, is: 'new' }];
    const merged = mergeCurations(mine, theirs);
    return [{ curation: merged, is: saysTheSame(mine, merged) ? 'same' : 'merged' }];
  });
  return { curations: planned, refused };
}

/** Each answer that a curation holds: what was found, what it was corrected to, what it was merged into. */
function answersIn({ claim, verdict, earlier }: Curation): Pick<Correction, 'question' | 'value'>[] {
  const said = [verdict, ...earlier.map((one) => one.verdict)];
  return [
    claim,
    ...said.flatMap((one) =>
      one.is === 'corrected' ? [one.to] : one.is === 'merged' && one.as ? [one.as] : [],
    ),
  ];
}

function asHere(topic: TopicFacts, curation: Curation, article: string, claimOf: ClaimsHere): Curation {
  const found = claimOf.get(curation.id);
  const id = found?.id ?? curation.id;
  const source = found?.source ?? 'import';
  const into = (verdict: Verdict) => intoHere(topic, verdict, article, claimOf);
  return {
    ...curation,
    id,
    article,
    claim: found ?? { ...shownAs(topic, curation.claim), id, article, source },
    verdict: into(curation.verdict),
    imported: true,
    earlier: curation.earlier.map(({ verdict, at }) => ({ verdict: into(verdict), at, imported: true })),
  };
}

function intoHere(topic: TopicFacts, verdict: Verdict, article: string, claimOf: ClaimsHere): Verdict {
  if (verdict.is === 'corrected') return { ...verdict, to: shownAs(topic, verdict.to) };
  if (verdict.is !== 'merged') return verdict;
  const into = claimOf.get(verdict.into);
  if (into) return { is: 'merged', into: into.id, as: into };
  return verdict.as ? { ...verdict, as: { ...shownAs(topic, verdict.as), article } } : verdict;
}

/** Shown as what it says, whatever the file shows it as. */
function shownAs<T extends SourcedClaim | Correction>(topic: TopicFacts, said: T): T {
  return { ...said, display: displayValue(topic, said.question, said.value) };
}
