import type { Topic } from '../../lib/core/topic/compile';
import { compareClaims, misattributed, type Slots } from './claims';
import type { Labelled } from './load-corpus';
import { share, type Measure } from './measure';

/** The languages besides English in which claims are promised. */
const LANGUAGES = {
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  pt: 'Portuguese',
  de: 'German',
  ru: 'Russian',
  ko: 'Korean',
} as const;

const GOAL = 75;

/**
 * Claims in the annotated sentences of articles in other languages than English, each language by itself: how many of those
 * annotated are found, how many of those found are annotated (question and value), and how many of these credit the right one.
 */
export function measureLanguages(topic: Topic, articles: readonly Labelled[], slots: Slots): Measure[] {
  return Object.entries(LANGUAGES).flatMap(([language, name]) =>
    measureIn(
      topic,
      articles.filter(({ labels }) => labels.language === language && labels.claims !== null),
      slots,
    ).map((measure) => ({
      ...measure,
      id: `languages.${language}.${measure.id}`,
      label: `claims, ${name}: ${measure.label}`,
    })),
  );
}

function measureIn(topic: Topic, articles: readonly Labelled[], slots: Slots): Measure[] {
  const compared = compareClaims(topic, articles, slots);
  const { right, found, wanted, met, misses } = compared;
  const wrongly = misattributed(topic, compared);
  return [
    { id: 'recall', label: 'recall', value: share(met, wanted), goal: GOAL, cases: wanted, misses },
    {
      id: 'precision',
      label: 'precision',
      value: share(right.length, found),
      goal: GOAL,
      cases: found,
      misses: [],
    },
    {
      id: 'attribution',
      label: 'attribution right where the claim is right',
      value: share(right.length - wrongly.length, right.length),
      goal: GOAL,
      cases: right.length,
      misses: wrongly,
    },
  ];
}
