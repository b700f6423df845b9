/**
 * Very much coverage of one topic, for tests and benches of what it costs: articles by many publishers over weeks, some of them copies of
 * an agency's story, and claims on its questions, on the word of some, planned, alleged and denied. The same at every call.
 */
import type { Claim, Modality, Value } from '../lib/core/claims/claim';
import { displayValue } from '../lib/core/claims/display';
import type { TopicFacts } from '../lib/core/topic/facts';
import type { Question } from '../lib/core/topic/schema';
import type { StoredArticle, StoredClaim } from '../lib/store/db';
import { anId } from './builders';

/** How much coverage, and how different its answers. */
export interface Amount {
  readonly articles: number;
  readonly claims: number;
  /** Different values that figures and days may have. */
  readonly values: number;
}

/** What the issue asks for. */
export const VERY_MUCH: Amount = { articles: 2_000, claims: 100_000, values: 25 };

const PUBLISHERS = 120;
const DAYS = 45;
const MODALITIES: readonly Modality[] = [
  'asserted',
  'reported',
  'reported',
  'reported',
  'alleged',
  'planned',
];
const WORDS = [
  'US State Department',
  'South Korea’s defence ministry',
  'Yuri Ushakov',
  'KCNA',
  'the Kremlin',
  'analysts',
  'a senior official',
  'Japan’s foreign ministry',
];
const LANGUAGES = ['en', 'en', 'en', 'ko', 'ru', 'ja', 'fr'];

/** An article with the claims that it makes. */
export interface ManyClaims {
  readonly articles: readonly StoredArticle[];
  readonly claims: readonly StoredClaim[];
}

/** Coverage as it lies in the store. */
export function manyClaims(topic: TopicFacts, amount: Amount): ManyClaims {
  const random = randomFrom(amount.claims + amount.articles);
  const below = (n: number) => Math.floor(random() * n);
  const articles = Array.from({ length: amount.articles }, (_, i) => article(topic, i, below));
  const { questions } = topic.pack;
  const claims = Array.from({ length: amount.claims }, (_, i): StoredClaim => {
    // Every article answers some of the questions, some twice.
    const question = questions[below(questions.length)];
    if (!question) throw new Error('the topic asks nothing');
    const at = articles[i % amount.articles];
    return { ...claim(topic, question, i, below, amount.values), article: at?.id ?? '', source: 'page' };
  });
  return { articles, claims };
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (xorshift; Marsaglia 2003). */
function randomFrom(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

type Below = (n: number) => number;

function article({ pack }: TopicFacts, i: number, below: Below): StoredArticle {
  const day = new Date(Date.UTC(2024, 5, 1 + below(DAYS), below(24))).toISOString();
  // One in twenty carries one of a few agency stories.
  const story = below(20) === 0 ? below(8) : 1_000 + i;
  return {
    id: anId(i + 1),
    url: `https://paper-${i % PUBLISHERS}.example/story-${i}`,
    title: `Two leaders meet, and more than ${i} ask what for`,
    publisher: below(15) === 0 ? null : `Paper ${i % PUBLISHERS}`,
    byline: null,
    published: below(20) === 0 ? null : day,
    modified: null,
    language: LANGUAGES[below(LANGUAGES.length)] ?? 'en',
    source: 'page',
    topics: [pack.id],
    readAt: 1_718_000_000_000 + i,
    fingerprint: Array.from({ length: 64 }, (_, n) => (story * 64 + n) * 1_000),
  };
}

function claim(
  topic: TopicFacts,
  question: Question,
  i: number,
  below: Below,
  values: number,
): Omit<Claim, 'article'> {
  const value = answer(question, below, values);
  const display = displayValue(topic, question.id, value);
  const said = below(3) === 0 ? null : (WORDS[below(WORDS.length)] ?? null);
  const start = below(8_000);
  const exact = `It was said once more, by those who were there and by those who were not, that ${display} it was to be, in all (${i}).`;
  return {
    id: anId(1_000_000 + i),
    topic: topic.pack.id,
    question: question.id,
    value,
    display,
    span: { start: start + 79, end: start + 79 + display.length, exact: display },
    sentence: { start, end: start + exact.length, exact },
    attribution: said === null ? [] : [said, ...(below(2) === 0 ? [`Agency ${below(4)}`] : [])],
    origin: said,
    modality: below(40) === 0 ? 'denied' : (MODALITIES[below(MODALITIES.length)] ?? 'asserted'),
    polarity: below(25) === 0 ? 'negated' : 'affirmed',
    rules: [`cue:${question.id}`, 'value:near'],
  };
}

function answer({ value }: Question, below: Below, values: number): Value {
  switch (value.type) {
    case 'quantity': {
      const n = 500 + 137 * below(values);
      const isOpen = below(6) === 0;
      return { type: 'quantity', min: n, max: isOpen ? null : n, approx: below(3) === 0, unit: value.unit };
    }
    case 'date': {
      const day = new Date(Date.UTC(2024, 5, 1 + below(values))).toISOString().slice(0, 10);
      return { type: 'date', from: day, to: day };
    }
    case 'time': {
      const at = (30 * below(values)) % 1440;
      return { type: 'time', from: at, to: at, approx: below(3) === 0 };
    }
    case 'place':
      return {
        type: 'place',
        place: ['pyongyang', 'vladivostok', 'russia', 'vostochny'][below(4)] ?? 'russia',
      };
    case 'choice':
      return { type: 'choice', option: value.options[below(value.options.length)]?.id ?? '' };
    case 'statement':
      return { type: 'statement', holds: below(5) > 0 };
  }
}
