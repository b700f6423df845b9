/** Records for tests: every field has a plain value, and a test names only what it is about. */
import { bodyOf, type Annotation } from '../lib/core/annotation/annotation';
import type { OtherAnswer, Check } from '../lib/core/checks/check';
import type { Curation } from '../lib/core/claims/curation';
import type { Article, Claim } from '../lib/core/claims/claim';
import type { OpenClaim } from '../lib/core/claims/open-claim';
import { pressJson } from '../lib/core/interchange/pressed-json';
import type { TopicPack } from '../lib/core/topic/schema';
import type { Reading } from '../lib/messaging/protocol';

/** An article. */
export function anArticle(facts: Partial<Article> = {}): Article {
  return {
    id: 'article-1',
    url: 'https://courier.example/summit',
    title: 'Two leaders meet',
    publisher: 'The Courier',
    byline: null,
    published: '2024-06-18',
    modified: null,
    language: 'en',
    ...facts,
  };
}

/** A claim whose sentence is “They shipped 11,000 containers.” */
export function aClaim(facts: Partial<Claim> = {}): Claim {
  return {
    id: 'claim-1',
    article: 'article-1',
    topic: 'summit',
    question: 'containers',
    value: { type: 'quantity', min: 11000, max: 11000, approx: false, unit: 'container' },
    display: '11,000 containers',
    span: { start: 13, end: 30, exact: '11,000 containers' },
    sentence: { start: 0, end: 31, exact: 'They shipped 11,000 containers.' },
    attribution: ['US State Department'],
    origin: 'us-government',
    modality: 'reported',
    polarity: 'affirmed',
    rules: [],
    ...facts,
  };
}

/** What the reader said of a claim; `facts` replace what is ordinary: that it is right. */
export function aCuration(facts: Partial<Curation> = {}): Curation {
  const { claim = { ...aClaim(), source: 'page' } } = facts;
  return {
    id: claim.id,
    topic: claim.topic,
    article: claim.article,
    claim,
    verdict: { is: 'confirmed' },
    at: '2024-06-20T10:00:00.000Z',
    earlier: [],
    ...facts,
  };
}

/** The nth of ids as annotations have them. */
export function anId(n = 1): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** A highlight of the words “11,000 containers”, yellow and without a note. */
export function anAnnotation(
  facts: Partial<Annotation> &
    Partial<Parameters<typeof bodyOf>[0]> & { exact?: string; start?: number } = {},
): Annotation {
  const {
    colour = 'yellow',
    note = '',
    tags = [],
    topic = null,
    claim = null,
    exact = '11,000 containers',
    start = 13,
    ...rest
  } = facts;
  return {
    id: anId(),
    created: '2024-06-18T10:00:00.000Z',
    modified: '2024-06-18T10:00:00.000Z',
    deleted: null,
    target: {
      source: 'https://courier.example/summit',
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: 'They shipped ', suffix: '.' },
        { type: 'TextPositionSelector', start, end: start + exact.length, pairsBefore: 0 },
      ],
    },
    body: bodyOf({ colour, note, tags, topic, claim }),
    article: {
      title: 'Two leaders meet',
      publisher: 'The Courier',
      byline: null,
      published: '2024-06-18',
      language: 'en',
    },
    keys: ['courier.example/summit'],
    isNote: false,
    earlier: [],
    ...rest,
  };
}

/** An open claim whose sentence is “About 500 children sang.” */
export function anOpenClaim(facts: Partial<OpenClaim> = {}): OpenClaim {
  return {
    id: 'open-1',
    article: 'article-1',
    topic: 'summit',
    value: { type: 'quantity', min: 500, max: 500, approx: true, unit: 'child' },
    kind: 'count',
    qualifiers: [],
    words: ['sang'],
    when: null,
    display: 'About 500 children',
    span: { start: 0, end: 18, exact: 'About 500 children' },
    sentence: { start: 0, end: 24, exact: 'About 500 children sang.' },
    attribution: [],
    origin: null,
    modality: 'asserted',
    polarity: 'affirmed',
    rules: ['open:count'],
    ...facts,
  };
}

/** What another article answers. */
export function anAnswer(facts: Partial<OtherAnswer> = {}): OtherAnswer {
  return {
    claim: 'claim-2',
    article: 'article-2',
    title: 'Arms for Moscow',
    publisher: 'The Gazette',
    url: 'https://gazette.example/arms',
    published: '2024-06-17',
    display: 'about 6,700 containers',
    attribution: ['South Korea’s defence ministry', 'Yonhap'],
    origin: 'south-korea',
    modality: 'reported',
    sentence: 'Seoul counts about 6,700 containers.',
    relation: 'not-comparable',
    rules: ['origin:other', 'compare:quantity-apart', 'count:other-counter'],
    ...facts,
  };
}

/** A check of {@link aClaim} that found nothing else. */
export function aCheck(facts: Partial<Check> = {}): Check {
  return {
    claim: 'claim-1',
    outcome: 'only-here',
    others: [],
    articles: 1,
    origins: 1,
    why: 'No other article that you have says this.',
    rules: ['only:unanswered'],
    own: null,
    ...facts,
  };
}

/** A tab's reading of {@link anArticle} with one claim. */
export function aReading(facts: Partial<Reading> = {}): Reading {
  return {
    state: 'read',
    article: anArticle(),
    topic: 'summit',
    score: 0.9,
    relevance: 'about',
    alsoOn: [],
    claims: [aClaim()],
    mentions: [],
    fingerprint: [],
    truncated: false,
    stored: true,
    ...facts,
  };
}

/** The file of topic packs that comes with the extension, as text. */
export const aPacksFile = (...packs: readonly unknown[]) => JSON.stringify(pressJson(packs));

/** A topic pack with one question, one article and one claim. */
export function aPack(facts: Partial<TopicPack> = {}): TopicPack {
  return {
    format: 1,
    id: 'summit',
    version: '1.0.0',
    title: { en: 'The summit' },
    entities: [
      { id: 'ada', name: { en: 'Ada' }, kind: 'person', aliases: { '*': ['Ada'] } },
      { id: 'bob', name: { en: 'Bob' }, kind: 'person', aliases: { '*': ['Bob'] } },
    ],
    event: {
      participants: [['ada'], ['bob']],
      places: [],
      window: { from: '2024-06-18', to: '2024-06-19' },
      announced: '2024-05-01',
      utcOffset: 9,
      nouns: { en: 'summit' },
      verbs: { en: 'met' },
      signatures: {},
      otherEvents: {},
    },
    rivals: [],
    sets: {},
    groups: [{ id: 'arms', title: { en: 'Arms' }, scene: false }],
    questions: [
      {
        id: 'containers',
        text: { en: 'How many containers were shipped?' },
        group: 'arms',
        value: { type: 'quantity', unit: 'container', nouns: 'container*' },
        cues: { en: ['ship*'] },
        not: {},
      },
    ],
    articles: [
      {
        id: 'gazette',
        title: 'Arms for Moscow',
        publisher: 'The Gazette',
        url: 'https://gazette.example/arms',
        published: '2024-06-17',
        language: 'en',
      },
    ],
    claims: [
      {
        article: 'gazette',
        question: 'containers',
        value: { type: 'quantity', min: 6700, max: 6700, approx: true, unit: 'container' },
        attribution: ['Seoul'],
        modality: 'reported',
        polarity: 'affirmed',
        gist: 'Seoul counts about 6,700 containers.',
      },
    ],
    ...facts,
  };
}
