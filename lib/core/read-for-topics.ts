/** An article on a table where several topics lie: whose is it, and which others does it speak of? */
import { analyseFramed, type Analysis } from './analyse';
import type { Article } from './claims/claim';
import { frameArticle, splitArticle, withAnswers, type FramedArticle } from './frame-article';
import { POINTS } from './mentions/assess-sentence';
import { useOf } from './mentions/may-concern';
import type { Relevance } from './mentions/event-frame';
import { seasonOf } from './mentions/season';
import { beginningsIn, joinIndexes, type JointIndex, type Part } from './text/joint-index';
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
  const [inText, inTitle] = [split.text, split.title].map(({ tokens }) => beginningsIn(tokens, joint));
  const framed = topics.flatMap((topic, i) => {
    const [ofText, ofTitle] = [inText?.[i], inTitle?.[i]];
    if (!ofText || !ofTitle || !(ofText.isNeeded || ofTitle.isNeeded)) return [];
    const read = frameArticle(topic, split, { text: ofText.words, title: ofTitle.words });
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

let joined: { readonly topics: readonly LocalTopic[]; readonly joint: JointIndex } | null = null;

/** Made again only when other topics are asked for, or another language, as that takes as long as reading an article. */
function jointIndexOf(topics: readonly LocalTopic[]): JointIndex {
  const before = joined;
  if (before?.topics.length === topics.length && topics.every((topic, i) => topic === before.topics[i]))
    return before.joint;
  const joint = joinIndexes(topics.map(partOf));
  joined = { topics, joint };
  return joint;
}

function partOf(topic: LocalTopic): Part {
  const { frames, tells } = useOf(topic);
  return { index: topic.index, wants: frames, needs: tells };
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
