/** The pipeline, from a text to its mentions and claims. Pure; the same in the worker and in Node. */
import type { Claim } from './claims/claim';
import { creditsOf, type Credit } from './claims/attribution';
import { extractClaims } from './claims/extract-claims';
import type { Source } from './claims/find-answers';
import { frameArticle, splitArticle, type ArticleText, type FramedArticle } from './frame-article';
import type { Relevance } from './mentions/event-frame';
import { findMentions } from './mentions/find-mentions';
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

/** What a topic finds in an article that has nothing to do with it. */
export const NOTHING_FOUND: Analysis = {
  relevance: 'none',
  score: 0,
  mentions: [],
  claims: [],
};

/** Reads an article's text for a topic's event. Offsets are into `text` (half-open, UTF-16). Never throws. */
export function analyse(topic: Topic, article: ArticleText): Analysis {
  const framed = frameArticle(topic, splitArticle(article));
  return framed ? analyseFramed(framed) : NOTHING_FOUND;
}

/** The same for an article of which it is known how it stands to the topic. */
export function analyseFramed(framed: FramedArticle): Analysis {
  const { text, readings, local, frame } = framed;
  const { source, claims } = claimsIn(framed);
  const { relevance, score, events } = frame;
  const { language, dateline } = source;
  const mentions = findMentions(text, readings, events, local, { language, dateline, relevance });
  return { relevance, score, mentions, claims };
}

/** An article read for a topic that it has to do with, as far as its claims. */
export interface ArticleReading extends FramedArticle {
  readonly source: Source;
  /** Of each sentence. */
  readonly credits: readonly (readonly Credit[])[];
  readonly claims: readonly Claim[];
}

/** What {@link analyse} reads in an article before it looks for mentions; null when it has nothing to do with the topic. */
export function readArticle(topic: Topic, article: ArticleText): ArticleReading | null {
  const framed = frameArticle(topic, splitArticle(article));
  return framed && claimsIn(framed);
}

function claimsIn(framed: FramedArticle): ArticleReading {
  const { article, text, readings, local, frame, dateline } = framed;
  const source = { article: article.id, language: local.language, dateline };
  const credits = creditsOf(text, readings, local);
  const claims = extractClaims(text, readings, local, source, credits, frame);
  return { ...framed, source, credits, claims };
}
