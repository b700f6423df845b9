import type { CheckedClaim } from '../../components/gather-claims';
import type { MissingAnswer } from '../../components/MissingList';
import { stepsOfChecking, stepsOfMissing, type Coverage } from '../../lib/core/checks/check-claims';
import { standingHere } from '../../lib/core/claims/standing-claims';
import type { TopicFacts } from '../../lib/core/topic/facts';
import { localText } from '../../lib/core/topic/local-text';
import { runInSlices } from '../../lib/dom/slices';
import type { Reading } from '../../lib/messaging/protocol';
import { coverageFor } from '../../lib/store/coverage';
import { curationsIn } from '../../lib/store/curations';
import type { CrossreadDb } from '../../lib/store/db';
import { language } from '../../locales/t';
import { useLive } from '../live/use-live';

/** A reading held against the store. */
export interface Checked {
  /** In the order of the topic's groups of questions, and in reading order within each. */
  readonly claims: readonly CheckedClaim[];
  /** In the order of the topic's groups. */
  readonly missing: readonly MissingAnswer[];
  readonly hasCoverage: boolean;
}

/** A reading held against the store as it is now, and anew whenever the store changes; undefined while there is none. */
export function useChecked(
  db: CrossreadDb,
  topic: TopicFacts | undefined,
  reading: Reading | null,
): Checked | undefined {
  const { value } = useLive(async () => {
    if (!topic || !reading) return undefined;
    return { article: reading.article.id, checked: await check(db, topic, reading) };
  }, [topic, reading]);
  // Of a page that was left nothing is shown under the next one's name.
  return topic && reading?.article.id === value?.article ? value?.checked : undefined;
}

async function check(db: CrossreadDb, topic: TopicFacts, reading: Reading): Promise<Checked> {
  const { article, fingerprint } = reading;
  const questions = topic.pack.questions.map(({ id }) => id);
  const [others, said] = await Promise.all([
    coverageFor(db, topic, article.id, questions),
    curationsIn(db, article.id, topic.pack.id, fingerprint),
  ]);
  const here = { ...reading, claims: standingHere(reading.claims, said) };
  const { value } = await runInSlices(stepsOfHolding(topic, here, others));
  return value;
}

function* stepsOfHolding(
  topic: TopicFacts,
  here: Coverage,
  others: readonly Coverage[],
): Generator<void, Checked> {
  const asked = askedIn(topic);
  const claimsById = new Map(here.claims.map((claim) => [claim.id, claim]));
  const checks = yield* stepsOfChecking(topic, here, others);
  const claims = checks.flatMap((check): CheckedClaim[] => {
    const claim = claimsById.get(check.claim);
    const about = claim && asked.get(claim.question);
    return about ? [{ claim, check, ...about }] : [];
  });
  const found = yield* stepsOfMissing(topic, here, others);
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
function askedIn({ pack }: TopicFacts): ReadonlyMap<string, Pick<CheckedClaim, 'question' | 'group'>> {
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
