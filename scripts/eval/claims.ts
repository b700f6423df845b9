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

/** Claims found in annotated sentences, beside what the annotators wrote. */
export interface Compared {
  /** Question and value are what an annotator wrote. */
  readonly right: readonly Pair[];
  readonly found: number;
  readonly wanted: number;
  readonly met: number;
  readonly misses: readonly Miss[];
}

/** Holds the claims in the annotated sentences of articles against what was annotated. A slot may be a question's id. */
export function compareClaims(topic: Topic, articles: readonly Labelled[], slots: Slots): Compared {
  const mapped = Object.values(slots).flat();
  const right: Pair[] = [];
  const misses: Miss[] = [];
  let found = 0;
  let wanted = 0;
  let met = 0;
  for (const { name, labels, analysis } of articles) {
    const annotations = labels.claims ?? [];
    const asked = new Set([...mapped, ...annotations.map(({ slot }) => slot)]);
    const claims = analysis.claims.filter(
      (claim) =>
        asked.has(claim.question) && annotations.some(({ sentence }) => isIn(labels, claim, sentence)),
    );
    const pairs: Pair[] = [];
    for (const claim of claims) {
      const fitting = annotations.filter(
        (one) =>
          isIn(labels, claim, one.sentence) &&
          (one.slot === claim.question || slots[one.slot]?.includes(claim.question)) &&
          valueMatches(topic, claim, one.value),
      );
      // Of several gifts in one sentence each claim is one.
      const annotation = fitting.find((one) => !pairs.some((pair) => pair.annotation === one)) ?? fitting[0];
      if (annotation) pairs.push({ claim, annotation });
    }
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
  return { right, found, wanted, met, misses };
}

/** Of the claims that are right, those which credit another than the annotator names. */
export function misattributed(topic: Topic, { right }: Compared): Miss[] {
  return right
    .filter(({ claim, annotation }) => !attributionMatches(topic, claim, annotation.attribution))
    .map(({ claim, annotation }) => ({
      of: 'attribution',
      what: `[${claim.attribution.join(' → ')}] for [${annotation.attribution ?? 'nobody'}] ${claim.sentence.exact}`,
    }));
}

/**
 * Claims in the annotated sentences of English articles: right when question and value are what the annotator wrote; and
 * whether those that are right credit the right one.
 */
export function measureClaims(topic: Topic, corpus: readonly Labelled[], slots: Slots): Measure[] {
  const english = corpus.filter(({ labels }) => labels.language === 'en' && labels.claims !== null);
  const compared = compareClaims(topic, english, slots);
  const { right, found, wanted, met, misses } = compared;
  const precision = share(right.length, found);
  const recall = share(met, wanted);
  const wrongly = misattributed(topic, compared);
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
      value: share(right.length - wrongly.length, right.length),
      goal: 90,
      cases: right.length,
      misses: wrongly,
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
