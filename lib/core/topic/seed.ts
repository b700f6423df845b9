import type { Article, Claim } from '../claims/claim';
import { displayValue } from '../claims/display';
import { groupBy } from '../group-by';
import { stableId } from '../text/hash';
import type { TopicFacts } from './facts';
import { originOf } from './origin-of';

/** An article of the pack with its claims, as the store keeps them. */
export interface Seed {
  readonly article: Article;
  readonly fingerprint: readonly number[];
  readonly claims: readonly Claim[];
}

/** The pack's own articles and claims as store records; their ids are the same at every import. */
export function seedOf(topic: TopicFacts): Seed[] {
  const { articles, claims, id } = topic.pack;
  const claimsOf = groupBy(claims, ({ article }) => article);
  return articles.map((source) => {
    const article: Article = {
      id: `${id}/${source.id}`,
      url: source.url ?? `pack:${id}/${source.id}`,
      title: source.title,
      publisher: source.publisher,
      byline: null,
      published: source.published,
      modified: null,
      language: source.language,
    };
    const own = claimsOf.get(source.id) ?? [];
    return {
      article,
      fingerprint: source.fingerprint ?? [],
      claims: own.map((claim) => toClaim(topic, article.id, claim)),
    };
  });
}

function toClaim(topic: TopicFacts, article: string, seed: TopicFacts['pack']['claims'][number]): Claim {
  const { question, value, attribution, modality, polarity, gist } = seed;
  return {
    // A denial is another claim; what is affirmed keeps the id that it always had, as what the reader said of it hangs on that.
    id: stableId(
      article,
      question,
      JSON.stringify(value),
      polarity === 'affirmed' ? modality : `${polarity} ${modality}`,
      ...attribution,
    ),
    article,
    topic: topic.pack.id,
    question,
    value,
    display: displayValue(topic, question, value),
    span: null,
    sentence: { start: 0, end: 0, exact: gist },
    attribution,
    origin: attribution[0] === undefined ? null : originOf(topic, attribution[0]),
    modality,
    polarity,
    rules: ['pack'],
  };
}
