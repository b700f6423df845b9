/** The pipeline, from a text to its mentions and claims. Pure; the same in the worker and in Node. */
import type { Article, Claim } from './claims/claim';
import { extractClaims } from './claims/extract-claims';
import { findEntities } from './mentions/find-entities';
import { frameEvent, type FrameFacts, type Relevance } from './mentions/event-frame';
import { findMentions } from './mentions/find-mentions';
import { readSentences, type SentenceReading } from './mentions/read-sentence';
import { detectLanguage } from './text/language';
import { readText, type ReadText } from './text/read-text';
import type { Span } from './text/span';
import type { Topic } from './topic/compile';

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

/** Reads an article's text for a topic's event. Offsets are into `text` (half-open, UTF-16). Never throws. */
export function analyse(topic: Topic, { article, text }: { article: Article; text: string }): Analysis {
  const read = readText(text, topic.index);
  const facts: FrameFacts = {
    language: article.language ?? detectLanguage(text),
    published: article.published,
    dateline: datelineOf(article.published, topic),
  };
  const [title] = readAll(readText(article.title.replaceAll('\n', ' '), topic.index), topic, true);
  const strict = frameEvent(topic, read, readAll(read, topic, false), title ?? null, facts);
  if (strict.relevance === 'none') return { relevance: 'none', score: 0, mentions: [], claims: [] };
  // Now that the event stands, a bare "Kim" is the one who takes part in it.
  const readings = readAll(read, topic, true);
  const { relevance, score, events } = frameEvent(topic, read, readings, title ?? null, facts);
  return {
    relevance,
    score,
    mentions: findMentions(read, readings, events, topic, { ...facts, relevance }),
    claims: extractClaims(read, readings, topic, { article: article.id, ...facts }),
  };
}

function readAll(read: ReadText, topic: Topic, frameStands: boolean): SentenceReading[] {
  return readSentences(read, topic, findEntities(read, topic, frameStands));
}

/** The day against which the text's relative dates resolve: its publication, else the event's first day. */
function datelineOf(published: string | null, topic: Topic): string {
  const { window } = topic.pack.event;
  if (published !== null && published.length >= 10) return published.slice(0, 10);
  if (published !== null && !window.from.startsWith(published))
    return published.length === 4 ? `${published}-12-31` : `${published}-28`;
  return window.from;
}
