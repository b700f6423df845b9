/** An article on a table where several topics lie: whose is it, and which others does it speak of? */
import { analyseFramed, type Analysis } from './analyse';
import type { Article } from './claims/claim';
import { frameArticle, splitArticle, withAnswers, type FramedArticle } from './frame-article';
import { POINTS } from './mentions/assess-sentence';
import { useOf, type Hint } from './mentions/hints';
import type { Relevance } from './mentions/event-frame';
import { seasonOf } from './mentions/season';
import { JointIndex, type Part } from './text/joint-index';
import type { Topic } from './topic/compile';
import { topicIn, type LocalTopic } from './topic/local-topic';

/** How an article stands to several topics. */
export interface TopicsReading {
  /** The topic that it goes to, with what that finds in it; null when it has to do with none. */
  readonly best: { readonly topic: Topic; readonly analysis: Analysis } | null;
  /** The other topics that it speaks of, the nearest first; of the same event in another pack it is `about` too. */
  readonly also: readonly { readonly topic: Topic; readonly relevance: Exclude<Relevance, 'none'> }[];
}

/**
 * Reads an article for several topics: it goes to one that it is about before one that it only mentions, then to the one that more in it
 * stands for; where nothing tells two apart, to the first. Claims are sought for that one only. Never throws.
 */
export function readForTopics(topics: readonly Topic[], article: Article, text: string): TopicsReading {
  const split = splitArticle({ article, text });
  const joint = jointIndexOf(topics.map((topic) => topicIn(topic, split.language)));
  const [inText, inTitle] = [split.text, split.title].map(({ tokens }) => joint.beginningsIn(tokens));
  const framed = topics.flatMap((topic, i) => {
    const [ofText, ofTitle] = [inText?.[i], inTitle?.[i]];
    if (!ofText || !ofTitle) return [];
    const hints = new Set([...ofText.hints, ...ofTitle.hints]);
    const read = frameArticle(topic, split, { text: ofText.words, title: ofTitle.words, hints });
    return read ? [{ read, weight: weigh(read) }] : [];
  });
  const [first, ...others] = framed.sort((a, b) => b.weight - a.weight).map(({ read }) => read);
  return {
    best: first ? { topic: first.topic, analysis: analyseFramed(withAnswers(first)) } : null,
    also: others.map(({ topic, frame }) => ({
      topic,
      relevance: frame.relevance === 'about' ? 'about' : 'mention',
    })),
  };
}

/** Makes ready what the first text in a language (BCP 47 primary subtag) needs of the topics, and would wait for. */
export function prepareFor(topics: readonly Topic[], language: string): void {
  jointIndexOf(topics.map((topic) => topicIn(topic, language)));
}

/** Of topics asked for together: the languages that one reads in by turns. */
interface Joined {
  readonly topics: readonly LocalTopic[];
  readonly joint: JointIndex<Hint>;
}

const MOST_JOINED = 4;
let joined: readonly Joined[] = [];

/** Kept while the same topics are asked for, as it knows the words of the articles before. */
function jointIndexOf(topics: readonly LocalTopic[]): JointIndex<Hint> {
  const known = joined.find((one) => isSame(one.topics, topics)) ?? {
    topics,
    joint: new JointIndex(topics.map(partOf)),
  };
  joined = [known, ...joined.filter((one) => one !== known)].slice(0, MOST_JOINED);
  return known.joint;
}

function isSame(some: readonly LocalTopic[], others: readonly LocalTopic[]): boolean {
  return some.length === others.length && some.every((topic, i) => topic === others[i]);
}

function partOf(topic: LocalTopic): Part<Hint> {
  const { frames, hint } = useOf(topic);
  return { index: topic.index, wants: frames, hintOf: hint };
}

/** More than any article's points. */
const ABOUT = 1e6;

/** How much in an article stands for a topic's event: sentences on it against those on its rivals, and that it appeared in its days. */
function weigh({ article, topic, frame }: FramedArticle): number {
  const points = frame.assessed.reduce(
    (sum, { points, event }) => sum + (typeof event === 'object' ? -1 : points),
    0,
  );
  const season = seasonOf(topic, article.published);
  return (frame.relevance === 'about' ? ABOUT : 0) + points + (season.coverage ? POINTS.signature : 0);
}
