/** What the panel shows of a page: its claims held against other articles, and what these answer beside. */
import type { CheckWords } from '../lib/core/checks/check-words';
import { valueInWords } from '../lib/core/claims/display';
import { stepsOfChecking, stepsOfMissing, type Coverage } from '../lib/core/checks/check-claims';
import type { TopicFacts } from '../lib/core/topic/facts';
import { localText } from '../lib/core/topic/local-text';
import type { CheckedClaim } from './gather-claims';
import type { MissingAnswer } from './MissingList';

/** A reading held against other articles. */
export interface Checked {
  /** In the order of the topic's groups of questions, and in reading order within each. */
  readonly claims: readonly CheckedClaim[];
  /** In the order of the topic's groups. */
  readonly missing: readonly MissingAnswer[];
  readonly hasCoverage: boolean;
}

/**
 * Holds an article against others, claim by claim, to be run in slices.
 * @param words of the interface's language, in which answers and reasons are told
 */
export function* stepsOfHolding(
  topic: TopicFacts,
  here: Coverage,
  others: readonly Coverage[],
  words: CheckWords,
): Generator<void, Checked> {
  const asked = askedIn(topic, words.values.language);
  const claimsById = new Map(here.claims.map((claim) => [claim.id, claim]));
  const checks = yield* stepsOfChecking(topic, here, others, words);
  const claims = checks.flatMap((check): CheckedClaim[] => {
    const claim = claimsById.get(check.claim);
    const about = claim && asked.get(claim.question);
    if (!about) return [];
    return [{ claim, display: valueInWords(topic, claim, words.values), check, ...about }];
  });
  const found = yield* stepsOfMissing(topic, here, others, words);
  const missing = found.flatMap(({ question, reportedBy }): MissingAnswer[] => {
    const about = asked.get(question);
    return about ? [{ id: question, ...about, reportedBy }] : [];
  });
  const byGroup = inOrderOfGroups(topic);
  return {
    claims: claims.sort((a, b) => byGroup(a, b) || inReadingOrder(a, b)),
    missing: missing.sort(byGroup),
    hasCoverage: others.length > 0,
  };
}

/** What the panel says of each of a topic's questions: its text and its group, in the reader's language. */
function askedIn(
  { pack }: TopicFacts,
  language: string,
): ReadonlyMap<string, Pick<CheckedClaim, 'question' | 'group'>> {
  const titles = new Map(pack.groups.map(({ id, title }) => [id, localText(title, language)]));
  return new Map(
    pack.questions.map(({ id, text, group }) => [
      id,
      { question: localText(text, language), group: { id: group, title: titles.get(group) ?? group } },
    ]),
  );
}

function inOrderOfGroups({ pack }: TopicFacts) {
  const places = new Map(pack.groups.map(({ id }, i) => [id, i]));
  const placeOf = ({ group }: Pick<CheckedClaim, 'group'>) => places.get(group.id) ?? places.size;
  return (a: Pick<CheckedClaim, 'group'>, b: Pick<CheckedClaim, 'group'>) => placeOf(a) - placeOf(b);
}

function inReadingOrder({ claim: a }: CheckedClaim, { claim: b }: CheckedClaim): number {
  return (a.span ?? a.sentence).start - (b.span ?? b.sentence).start;
}
