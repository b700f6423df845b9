import { canonicalText } from './canonical-pack';
import { joinRecords, type Joins } from './join-records';
import { joinOptions } from './merge-questions';
import { mergeRecords } from './merge-records';
import type { TopicPack } from '../schema';
import type { Uniter } from './unite';

type SeedArticle = TopicPack['articles'][number];

/** Articles are one when they have an address, a sketch of their text, or title, publisher and date in common, whatever their ids. */
export function joinArticles(base: TopicPack, other: TopicPack): Joins {
  const keysOf = ({ url, fingerprint, title, publisher, published }: SeedArticle) => [
    ...(url === null ? [] : [`url ${url}`]),
    ...(fingerprint === undefined || fingerprint.length === 0 ? [] : [`text ${fingerprint.join(' ')}`]),
    `title ${title.toLowerCase()} ${publisher ?? ''} ${published ?? ''}`,
  ];
  const mayBe = (a: string | null, b: string | null) => a === null || b === null || a === b;
  const isOne = (a: SeedArticle, b: SeedArticle) =>
    a.title === b.title && mayBe(a.publisher, b.publisher) && mayBe(a.published, b.published);
  return joinRecords(base.articles, other.articles, { isOne, keysOf });
}

/** The articles of both; one that both have as the first has it, with the second’s address where the first has none. */
export function mergeArticles(
  base: TopicPack,
  other: TopicPack,
  joins: Joins,
  uniter: Uniter,
): SeedArticle[] {
  return mergeRecords(base.articles, other.articles, joins, (article, partner, i) => {
    const path = `articles.${i}`;
    const differ = (field: 'publisher' | 'published' | 'language') => {
      if (article[field] !== null && partner[field] !== null)
        uniter.one(`${path}.${field}`, article[field], partner[field]);
    };
    (['publisher', 'published', 'language'] as const).forEach(differ);
    uniter.one(`${path}.title`, article.title, partner.title);
    // What it is known by stays, or it would be another's like at the next merge; address and sketch are only added to that.
    const fingerprint = article.fingerprint ?? partner.fingerprint;
    const url = article.url ?? partner.url;
    return { ...article, url, ...(fingerprint === undefined ? {} : { fingerprint }) };
  });
}

type SeedClaim = TopicPack['claims'][number];

/** The claims of both, each once, however its gist is put. */
export function mergeClaims(
  base: TopicPack,
  other: TopicPack,
  joins: { readonly article: Joins; readonly question: Joins; readonly entity: Joins },
): SeedClaim[] {
  const mine = new Map(base.questions.map((question) => [question.id, question]));
  const theirs = new Map(other.questions.map((question) => [question.id, question]));
  const options = new Map<string, ReadonlyMap<string, string>>();
  for (const [id, partner] of joins.question.partnerOf) {
    const [a, b] = [mine.get(id), theirs.get(partner)];
    if (a !== undefined && b !== undefined) options.set(partner, joinOptions(a, b).idOf);
  }
  const said = new Set(base.claims.map(sayingOf));
  const added = other.claims.flatMap((claim) => {
    const { article, question, value } = claim;
    const renamedClaim = {
      ...claim,
      article: joins.article.idOf.get(article) ?? article,
      question: joins.question.idOf.get(question) ?? question,
      value:
        value.type === 'choice'
          ? { ...value, option: options.get(question)?.get(value.option) ?? value.option }
          : value.type === 'place'
            ? { ...value, place: joins.entity.idOf.get(value.place) ?? value.place }
            : value,
    };
    const saying = sayingOf(renamedClaim);
    if (said.has(saying)) return [];
    said.add(saying);
    return [renamedClaim];
  });
  return [...base.claims, ...added];
}

function sayingOf({ gist: _, ...claim }: SeedClaim): string {
  return canonicalText(claim);
}
