/** The first half of reading an article: which event each sentence speaks of. What it answers is the second (analyse.ts). */
import type { Article } from './claims/claim';
import { findEntities, hasWeakNames } from './mentions/find-entities';
import { frameEvent, isTooEarly, type EventFrame, type FrameFacts } from './mentions/event-frame';
import { hintsIn, type Hint } from './mentions/hints';
import { mayStand } from './mentions/may-stand';
import { nameAllWhoTakePart } from './mentions/participants';
import { readSentences, type SentenceReading } from './mentions/read-sentence';
import { detectLanguage } from './text/language';
import { lookUp, splitText, type ReadText, type SplitText } from './text/read-text';
import type { Topic } from './topic/compile';
import type { TopicFacts } from './topic/facts';
import { topicIn, type LocalTopic } from './topic/local-topic';

/** An article with its text. */
export interface ArticleText {
  readonly article: Article;
  readonly text: string;
}

/** An article as any topic reads it: folded and split once for all of them. */
export interface SplitArticle {
  readonly article: Article;
  readonly text: SplitText;
  readonly title: SplitText;
  /** BCP 47 primary subtag, stated or told from the text; null when neither. */
  readonly language: string | null;
}

/** An article that has to do with a topic. */
export interface FramedArticle {
  readonly article: Article;
  readonly topic: Topic;
  readonly local: LocalTopic;
  readonly text: ReadText;
  readonly readings: readonly SentenceReading[];
  readonly frame: EventFrame;
  /** ISO day against which relative dates resolve. */
  readonly dateline: string;
}

/** Folds and splits an article's text and headline. */
export function splitArticle({ article, text }: ArticleText): SplitArticle {
  return {
    article,
    text: splitText(text),
    title: splitText(article.title.replaceAll('\n', ' ')),
    language: article.language ?? detectLanguage(text),
  };
}

/** What is known of an article before it is read for a topic. */
export interface Beginnings {
  /** With which words a phrase that tells events can begin: numbers in the vocabularies of its text and its headline. */
  readonly text: readonly number[];
  readonly title: readonly number[];
  /** At what such phrases hint. */
  readonly hints: ReadonlySet<Hint>;
}

/**
 * Tells how an article stands to a topic's event; null when it has nothing to do with it.
 * @param begin where it is known: only phrases that tell events are then looked up (see {@link withAnswers})
 */
export function frameArticle(
  topic: Topic,
  { article, text, title, language }: SplitArticle,
  begin?: Beginnings,
): FramedArticle | null {
  if (isTooEarly(topic, article.published)) return null;
  const local = topicIn(topic, language);
  const dateline = datelineOf(article.published, topic);
  const facts: FrameFacts = { published: article.published, dateline };
  if (begin && !mayStand(local, text, begin.hints, facts)) return null;
  const read = lookUp(text, local.index, begin?.text);
  const readTitle = lookUp(title, local.index, begin?.title);
  if (!mayStand(local, text, hintsIn(local, [...read.hits, ...readTitle.hits]), facts)) return null;
  const headline = headlineOf(readTitle, local);
  const strict = readSentences(read, local, findEntities(read, local, false));
  const first = frameEvent(local, read, strict, headline, facts);
  if (first.relevance === 'none' && !nameAllWhoTakePart(local, [...(headline ? [headline] : []), ...strict]))
    return null;
  // Now that the event stands, a bare "Kim" is the one who takes part in it.
  const isSame = !hasWeakNames(read, local);
  const readings = isSame ? strict : readSentences(read, local, findEntities(read, local, true), strict);
  const frame = isSame ? first : frameEvent(local, read, readings, headline, facts, first);
  return frame.relevance === 'none' ? null : { article, topic, local, text: read, readings, frame, dateline };
}

/** The same article with all that the topic's questions ask for looked up in it too, where only what tells events was. */
export function withAnswers(framed: FramedArticle): FramedArticle {
  const { local } = framed;
  const text = lookUp(framed.text, local.index);
  const readings = readSentences(text, local, findEntities(text, local, true));
  return { ...framed, text, readings, frame: { ...framed.frame, readings } };
}

/** The headline as one sentence, or null when it has no word. A bare "Kim" in it is the one who takes part. */
function headlineOf(read: ReadText, topic: LocalTopic): SentenceReading | null {
  return readSentences(read, topic, findEntities(read, topic, true))[0] ?? null;
}

/** The day against which the text's relative dates resolve: its publication, else the event's first day. */
export function datelineOf(published: string | null, topic: TopicFacts): string {
  const { window } = topic.pack.event;
  if (published !== null && published.length >= 10) return published.slice(0, 10);
  if (published !== null && !window.from.startsWith(published))
    return published.length === 4 ? `${published}-12-31` : `${published}-28`;
  return window.from;
}
