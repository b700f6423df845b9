/** The pipeline, from a text to its mentions and claims. Pure; the same in the worker and in Node. */
import type { Article, Claim } from './claims/claim';
import { creditsOf, type Credit } from './claims/attribution';
import { extractClaims } from './claims/extract-claims';
import type { Source } from './claims/find-answers';
import { findEntities } from './mentions/find-entities';
import { frameEvent, type EventFrame, type FrameFacts, type Relevance } from './mentions/event-frame';
import { findMentions } from './mentions/find-mentions';
import { nameAllWhoTakePart } from './mentions/participants';
import { readSentences, type SentenceReading } from './mentions/read-sentence';
import { detectLanguage } from './text/language';
import { readText, type ReadText } from './text/read-text';
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
}

/** What a topic finds in an article that has nothing to do with it. */
export const NOTHING_FOUND: Analysis = {
  relevance: 'none',
  score: 0,
  mentions: [],
  claims: [],
};

/** Reads an article's text for a topic's event. Offsets are into `text` (half-open, UTF-16). Never throws. */
export function analyse(topic: Topic, article: ArticleText): Analysis {
  const read = readArticle(topic, article);
  if (!read) return NOTHING_FOUND;
  const { text, readings, local, frame, source, claims } = read;
  const { relevance, score, events } = frame;
  const { language, dateline } = source;
  const mentions = findMentions(text, readings, events, local, { language, dateline, relevance });
  return { relevance, score, mentions, claims };
}

/** An article with its text. */
export interface ArticleText {
  readonly article: Article;
  readonly text: string;
}

/** An article read for a topic that it has to do with, as far as its claims. */
export interface ArticleReading {
  readonly text: ReadText;
  readonly readings: readonly SentenceReading[];
  readonly local: LocalTopic;
  readonly frame: EventFrame;
  readonly source: Source;
  /** Of each sentence. */
  readonly credits: readonly (readonly Credit[])[];
  readonly claims: readonly Claim[];
}

/** What {@link analyse} reads in an article before it looks for mentions; null when it has nothing to do with the topic. */
export function readArticle(topic: Topic, { article, text }: ArticleText): ArticleReading | null {
  const language = article.language ?? detectLanguage(text);
  const local = topicIn(topic, language);
  const read = readText(text, topic.index);
  const facts: FrameFacts = { published: article.published, dateline: datelineOf(article.published, topic) };
  const title = titleOf(article, local);
  const strict = readSentences(read, local, findEntities(read, topic, false));
  const first = frameEvent(local, read, strict, title, facts);
  if (first.relevance === 'none' && !nameAllWhoTakePart(local, [...(title ? [title] : []), ...strict]))
    return null;
  // Now that the event stands, a bare "Kim" is the one who takes part in it.
  const readings = readSentences(read, local, findEntities(read, topic, true), strict);
  const frame = frameEvent(local, read, readings, title, facts, first);
  if (frame.relevance === 'none') return null;
  const source = { article: article.id, language, dateline: facts.dateline };
  const credits = creditsOf(read, readings, local);
  const claims = extractClaims(read, readings, local, source, credits, frame);
  return { text: read, readings, local, frame, source, credits, claims };
}

/** The headline as one sentence, or null when it has no word. A bare "Kim" in it is the one who takes part. */
function titleOf(article: Article, topic: LocalTopic): SentenceReading | null {
  const read = readText(article.title.replaceAll('\n', ' '), topic.index);
  return readSentences(read, topic, findEntities(read, topic, true))[0] ?? null;
}

/** The day against which the text's relative dates resolve: its publication, else the event's first day. */
export function datelineOf(published: string | null, topic: Topic): string {
  const { window } = topic.pack.event;
  if (published !== null && published.length >= 10) return published.slice(0, 10);
  if (published !== null && !window.from.startsWith(published))
    return published.length === 4 ? `${published}-12-31` : `${published}-28`;
  return window.from;
}
