/** A topic tried out on an article: what it would find there, and why it takes the article for what it does. For the editor of topics. */
import { analyseFramed, type Analysis, NOTHING_FOUND } from './analyse';
import { frameArticle, splitArticle, type ArticleText, type SplitArticle } from './frame-article';
import { findEntities } from './mentions/find-entities';
import { namesOneOf } from './mentions/participants';
import { readSentences, type SentenceReading } from './mentions/read-sentence';
import { seasonOf } from './mentions/season';
import { lookUp } from './text/read-text';
import type { Topic } from './topic/compile';
import { topicIn } from './topic/local-topic';

/** One thing that speaks for or against an article's being about the event. */
export type Reason =
  /** Of a group of participants (their ids), those that the article names: none when it names none. */
  | { readonly is: 'named'; readonly group: readonly string[]; readonly found: readonly string[] }
  /** When it appeared beside the event; `published` as exact as stated. */
  | {
      readonly is: 'day';
      readonly published: string | null;
      readonly when: 'unknown' | 'before-announced' | 'early' | 'around' | 'late';
    }
  /** In how many of its sentences a word for the event, or for taking part in it, stands. */
  | { readonly is: 'words'; readonly sentences: number }
  /** How many of its sentences speak of the event. */
  | { readonly is: 'this'; readonly sentences: number; readonly all: number }
  /** How many speak of an event that resembles it. */
  | { readonly is: 'rival'; readonly rival: string; readonly sentences: number };

/** What a topic makes of an article. */
export interface Trial {
  readonly analysis: Analysis;
  readonly reasons: readonly Reason[];
}

/** Reads an article for one topic, and says why. Offsets are into its text (half-open, UTF-16). Never throws. */
export function tryTopic(topic: Topic, article: ArticleText): Trial {
  const split = splitArticle(article);
  const framed = frameArticle(topic, split);
  const readings = framed?.readings ?? readingsOf(topic, split);
  const events = framed?.frame.events ?? [];
  const reasons: Reason[] = [
    ...namedIn(topic, [...headlineOf(topic, split), ...readings]),
    dayOf(topic, article.article.published),
    { is: 'words', sentences: readings.filter((reading) => hasWord(topic, split, reading)).length },
  ];
  if (framed)
    reasons.push({
      is: 'this',
      sentences: events.filter((event) => event === 'this').length,
      all: events.length,
    });
  for (const { id } of topic.pack.rivals) {
    const sentences = events.filter((event) => typeof event === 'object' && event.rival === id).length;
    if (sentences > 0) reasons.push({ is: 'rival', rival: id, sentences });
  }
  return { analysis: framed ? analyseFramed(framed) : NOTHING_FOUND, reasons };
}

function readingsOf(topic: Topic, { text, language }: SplitArticle): SentenceReading[] {
  const local = topicIn(topic, language);
  const read = lookUp(text, local.index);
  return readSentences(read, local, findEntities(read, local, false));
}

function headlineOf(topic: Topic, { title, language }: SplitArticle): SentenceReading[] {
  const local = topicIn(topic, language);
  const read = lookUp(title, local.index);
  return readSentences(read, local, findEntities(read, local, true));
}

function namedIn(topic: Topic, readings: readonly SentenceReading[]): Reason[] {
  return topic.pack.event.participants.map((group, i): Reason => {
    const naming = readings.filter((reading) => namesOneOf(topic, reading, i));
    const names = new Set(naming.flatMap(({ entities }) => entities.map(({ entity }) => entity)));
    const own = group.filter((id) => names.has(id));
    // Something in one of them was named in its stead: an office of the city.
    return { is: 'named', group, found: own.length > 0 || naming.length === 0 ? own : group.slice(0, 1) };
  });
}

function dayOf(topic: Topic, published: string | null): Reason {
  if (published === null) return { is: 'day', published, when: 'unknown' };
  const { announced } = topic.pack.event;
  const day = published.slice(0, 10);
  if (day < announced.slice(0, day.length)) return { is: 'day', published, when: 'before-announced' };
  const { late, fresh } = seasonOf(topic, published);
  return { is: 'day', published, when: late ? 'late' : fresh ? 'around' : 'early' };
}

function hasWord(topic: Topic, { language }: SplitArticle, { hits }: SentenceReading): boolean {
  const { nounTerms, verbTerms } = topicIn(topic, language);
  return [...nounTerms, ...verbTerms].some((term) => hits.has(term));
}
