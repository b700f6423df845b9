import { analyse } from '../../analyse';
import type { Claim } from '../../claims/claim';
import type { ArticleText } from '../../frame-article';
import { parseTopicPack } from '../parse';
import type { TopicPack } from '../schema';

/**
 * Leaves out the questions that the article itself does not answer, and of two with the same answers there the second: they would fight for
 * the same words elsewhere too. As it is where the article is not found to be about the topic, so that nothing can be told.
 */
export function settleQuestions(pack: TopicPack, from: ArticleText): TopicPack {
  const parsed = parseTopicPack(pack);
  if (!parsed.ok) return pack;
  const { relevance, claims } = analyse(parsed.topic, from);
  if (relevance !== 'about') return pack;
  const taken = new Set<string>();
  const questions = pack.questions.filter(({ id }) => {
    const answers = placesOf(claims.filter(({ question }) => question === id));
    if (answers === '' || taken.has(answers)) return false;
    taken.add(answers);
    return true;
  });
  const groups = pack.groups.filter(({ id }) => questions.some(({ group }) => group === id));
  return { ...pack, questions, groups };
}

function placesOf(claims: readonly Claim[]): string {
  return claims.map(({ span }) => `${span?.start}-${span?.end}`).join(' ');
}
