import type { Claim } from '../../lib/core/claims/claim';
import type { Topic } from '../../lib/core/topic/compile';
import type { Labelled, Labels } from './load-corpus';
import { attributionMatches, valueMatches } from './match-value';
import { share, type Measure, type Miss } from './measure';

/** Which questions of the pack answer a slot of the corpus (tests/fixtures/slots.json). */
export type Slots = Readonly<Record<string, readonly string[]>>;

type Annotation = NonNullable<Labels['claims']>[number];

interface Pair {
  readonly claim: Claim;
  readonly annotation: Annotation;
}

/**
 * Claims in the annotated sentences of English articles: right when question and value are what the annotator wrote; and
 * whether those that are right credit the right one.
 */
export function measureClaims(topic: Topic, corpus: readonly Labelled[], slots: Slots): Measure[] {
  const asked = new Set(Object.values(slots).flat());
  const english = corpus.filter(({ labels }) => labels.language === 'en' && labels.claims !== null);
  const right: Pair[] = [];
  const misses: Miss[] = [];
  let found = 0;
  let wanted = 0;
  let met = 0;
  for (const { name, labels, analysis } of english) {
    const annotations = labels.claims ?? [];
    const claims = analysis.claims.filter(
      (claim) =>
        asked.has(claim.question) && annotations.some(({ sentence }) => isIn(labels, claim, sentence)),
    );
    const pairs = claims.flatMap((claim) => {
      const annotation = annotations.find(
        (one) =>
          isIn(labels, claim, one.sentence) &&
          slots[one.slot]?.includes(claim.question) &&
          valueMatches(topic, claim, one.value),
      );
      return annotation ? [{ claim, annotation }] : [];
    });
    const unmet = annotations.filter((one) => !pairs.some(({ annotation }) => annotation === one));
    const spurious = claims.filter((claim) => !pairs.some((pair) => pair.claim === claim));
    right.push(...pairs);
    found += claims.length;
    wanted += annotations.length;
    met += annotations.length - unmet.length;
    misses.push(
      ...unmet.map((one) => ({
        of: `not found: ${one.slot}`,
        what: `${name} [${one.value}] ${one.sentence}`,
      })),
    );
    misses.push(
      ...spurious.map((claim) => ({
        of: `wrong or not annotated: ${claim.question}`,
        what: `${name} [${claim.display}] ${claim.sentence.exact}`,
      })),
    );
  }
  const precision = share(right.length, found);
  const recall = share(met, wanted);
  const attributed = right.filter(({ claim, annotation }) =>
    attributionMatches(topic, claim, annotation.attribution),
  );
  const misattributed = right.filter((pair) => !attributed.includes(pair));
  return [
    {
      id: 'claims.f1',
      label: 'claims, English: question + value, F1',
      value: harmonic(precision, recall),
      goal: 85,
      cases: wanted,
      misses,
    },
    {
      id: 'claims.precision',
      label: 'claims, English: precision',
      value: precision,
      goal: 92,
      cases: found,
      misses: [],
    },
    {
      id: 'claims.recall',
      label: 'claims, English: recall',
      value: recall,
      goal: 80,
      cases: wanted,
      misses: [],
    },
    {
      id: 'claims.attribution',
      label: 'attribution right where the claim is right',
      value: share(attributed.length, right.length),
      goal: 90,
      cases: right.length,
      misses: misattributed.map(({ claim, annotation }) => ({
        of: 'attribution',
        what: `[${claim.attribution.join(' → ')}] for [${annotation.attribution ?? 'nobody'}] ${claim.sentence.exact}`,
      })),
    },
  ];
}

function isIn({ text }: Labels, claim: Claim, sentence: string): boolean {
  const start = text.indexOf(sentence);
  return start >= 0 && claim.sentence.start >= start && claim.sentence.end <= start + sentence.length;
}

function harmonic(a: number | null, b: number | null): number | null {
  return a === null || b === null || a + b === 0 ? null : (2 * a * b) / (a + b);
}
