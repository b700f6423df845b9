import { stepsOfHolding, type Checked } from '../../components/hold-reading';
import { standingHere } from '../../lib/core/claims/standing-claims';
import type { TopicFacts } from '../../lib/core/topic/facts';
import { runInSlices } from '../../lib/dom/slices';
import type { Reading } from '../../lib/messaging/protocol';
import { coverageFor } from '../../lib/store/coverage';
import { curationsIn } from '../../lib/store/curations';
import type { CrossreadDb } from '../../lib/store/db';
import { checkWords } from '../../locales/check-words';
import { useLive } from '../live/use-live';

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
  const { value } = await runInSlices(stepsOfHolding(topic, here, others, checkWords()));
  return value;
}
