/** The pipeline, from a text to its mentions and claims. Pure; the same in the worker and in Node. */
import type { Article, Claim } from './claims/claim';
import { creditsOf } from './claims/attribution';
import { extractClaims } from './claims/extract-claims';
import type { OpenClaim } from './claims/open-claim';
import { extractOpenClaims } from './claims/open-claims';
import { findEntities } from './mentions/find-entities';
import { frameEvent, type FrameFacts, type Relevance } from './mentions/event-frame';
import { findMentions } from './mentions/find-mentions';
import { names } from './mentions/participants';
import { readSentences, type SentenceReading } from './mentions/read-sentence';
import { detectLanguage } from './text/language';
import { readText } from './text/read-text';
import type { Span } from './text/span';
import type { Topic } from './topic/compile';
import { topicIn, type LocalTopic } from './topic/local-topic';

/** What a topic finds in an article. */
export interface Analysis {
  readonly relevance: Relevance;
  /** How surely the article is about the topic, 0 to 1. */
  readonly score: number;
  /** Spans of the text that denote the event; empty when relevance is `none`. */
  readonly mentions: readonly Span[];
  /** In reading order; empty when relevance is `none`. Ids are the same each time for the same article, question and value. */
  readonly claims: readonly Claim[];
  /** What it states that no question asks for; in reading order, empty when relevance is `none`. */
  readonly openClaims: readonly OpenClaim[];
}

/** What a topic finds in an article that has nothing to do with it. */
export const NOTHING_FOUND: Analysis = {
  relevance: 'none',
  score: 0,
  mentions: [],
  claims: [],
  openClaims: [],
};

/** Reads an article's text for a topic's event. Offsets are into `text` (half-open, UTF-16). Never throws. */
export function analyse(topic: Topic, { article, text }: { article: Article; text: string }): Analysis {
  const language = article.language ?? detectLanguage(text);
  const local = topicIn(topic, language);
  const read = readText(text, topic.index);
  const facts: FrameFacts = { published: article.published, dateline: datelineOf(article.published, topic) };
  const title = titleOf(article, local);
  const strict = readSentences(read, local, findEntities(read, topic, false));
  const first = frameEvent(local, read, strict, title, facts);
  if (first.relevance === 'none' && !namesAllWhoTakePart(local, [...(title ? [title] : []), ...strict]))
    return NOTHING_FOUND;
  // Now that the event stands, a bare "Kim" is the one who takes part in it.
  const readings = readSentences(read, local, findEntities(read, topic, true), strict);
  const frame = frameEvent(local, read, readings, title, facts, first);
  const { relevance, score, events } = frame;
  if (relevance === 'none') return NOTHING_FOUND;
  const { dateline } = facts;
  const source = { article: article.id, language, dateline };
  const credits = creditsOf(read, readings, local);
  const claims = extractClaims(read, readings, local, source, credits);
  return {
    relevance,
    score,
    mentions: findMentions(read, readings, events, local, { language, dateline, relevance }),
    claims,
    openClaims: extractOpenClaims({ text: read, readings, frame, credits, claims }, local, source),
  };
}

/** Whether headline and text together name all who take part, be it far from one another. */
function namesAllWhoTakePart(topic: LocalTopic, readings: readonly SentenceReading[]): boolean {
  return topic.pack.event.participants.every((group) =>
    readings.some((reading) => names(topic, reading, group)),
  );
}

/** The headline as one sentence, or null when it has no word. A bare "Kim" in it is the one who takes part. */
function titleOf(article: Article, topic: LocalTopic): SentenceReading | null {
  const read = readText(article.title.replaceAll('\n', ' '), topic.index);
  return readSentences(read, topic, findEntities(read, topic, true))[0] ?? null;
}

/** The day against which the text's relative dates resolve: its publication, else the event's first day. */
function datelineOf(published: string | null, topic: Topic): string {
  const { window } = topic.pack.event;
  if (published !== null && published.length >= 10) return published.slice(0, 10);
  if (published !== null && !window.from.startsWith(published))
    return published.length === 4 ? `${published}-12-31` : `${published}-28`;
  return window.from;
}
