/** A sample story held against the others, as a page that is read is held against the store. */
import { stepsOfHolding, type Checked } from '../../components/hold-reading';
import { analyse } from '../../lib/core/analyse';
import type { Article } from '../../lib/core/claims/claim';
import { runNow } from '../../lib/core/run-now';
import type { CheckWords } from '../../lib/core/checks/check-words';
import { fingerprintOf } from '../../lib/core/text/fingerprint';
import type { Topic } from '../../lib/core/topic/compile';
import { paintOf } from '../../lib/messaging/paint-of';
import type { Paint, Reading } from '../../lib/messaging/protocol';

/** A story and its text. */
export interface SampleText {
  readonly article: Article;
  readonly text: string;
}

/** What a page's marks and the panel beside it show of a story. */
export interface SampleHeld {
  readonly topic: string;
  readonly reading: Reading;
  readonly checked: Checked;
  readonly paint: Paint;
}

/**
 * Reads a story and those it is compared with, and holds it against them; nothing is kept.
 * @param words of the interface's language
 */
export function holdSample(
  topic: Topic,
  here: SampleText,
  others: readonly SampleText[],
  words: CheckWords,
): SampleHeld {
  const { score, relevance, mentions, claims } = analyse(topic, here);
  const reading: Reading = {
    state: 'read',
    article: here.article,
    topic: topic.pack.id,
    score,
    relevance,
    alsoOn: [],
    claims: [...claims],
    mentions: [...mentions],
    fingerprint: [...fingerprintOf(here.text)],
    truncated: false,
    stored: false,
  };
  const coverage = others.map((other) => ({
    article: other.article,
    claims: analyse(topic, other).claims,
    fingerprint: fingerprintOf(other.text),
  }));
  const checked = runNow(stepsOfHolding(topic, reading, coverage, words));
  const checks = checked.claims.map(({ check }) => check);
  const paint = paintOf(topic, reading, checks, words);
  return { topic: paint.topic?.title ?? '', reading, checked, paint };
}
