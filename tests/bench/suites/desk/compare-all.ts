/** A topic's whole comparison, without store and worker. */
import { indexArticles } from '../../../../lib/core/coverage/article-index';
import { compareAnswers, questionsDenying } from '../../../../lib/core/coverage/compare-answers';
import type { Row } from '../../../../lib/core/coverage/row';
import { groupBy } from '../../../../lib/core/group-by';
import type { TopicFacts } from '../../../../lib/core/topic/facts';
import type { ManyClaims } from '../../../many-claims';

/** The rows of all questions of a topic, by the question's id. */
export function compareAll(topic: TopicFacts, { articles, claims }: ManyClaims): Map<string, Row> {
  const index = indexArticles(articles);
  const byQuestion = groupBy(claims, ({ question }) => question);
  return new Map(
    topic.pack.questions.map(({ id }) => {
      const own = [id, ...questionsDenying(topic, id)].flatMap((asked) => byQuestion.get(asked) ?? []);
      return [id, compareAnswers(topic, id, own, index)];
    }),
  );
}
