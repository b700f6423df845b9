/** Articles that were read or imported, with their texts and what was found in them. */
import type { Json } from '../../../core/merge/stamped-record';
import { groupBy } from '../../../core/group-by';
import type { CrossreadDb, StoredArticle, StoredClaim } from '../../../store/db';
import type { Space } from '../../space';
import { toJson } from '../json';
import type { Audiences } from '../audiences';
import type { Fields, RowKind, Standing } from './kind';
import { spacesOf } from './article-spaces';
import { removeArticles } from './remove-articles';
import { takeArticles } from './take-articles';
import { TYPED, typedAs, typedField } from './typed-facts';

/** The other facts that an article's page states. */
const STATED = [
  'url',
  'byline',
  'modified',
  'source',
  'readAt',
  'rules',
  'addedFrom',
  'fingerprint',
] as const;

/** An article goes to each space that has a topic of it, with what was found on that; one on no topic goes to the own devices. */
export const articleKind: RowKind = {
  kind: 'article',
  table: 'articles',
  words: null,
  once: [],
  load,
  namesIn: ({ id }) => [id],
  take: takeArticles,
  remove: removeArticles,
};

/** An article and all that its reading holds. */
interface Read {
  readonly article: StoredArticle;
  readonly text: string | null;
  /** What was found in it or imported. */
  readonly claims: readonly StoredClaim[];
}

async function load(
  db: CrossreadDb,
  rows: readonly string[],
  audiences: Audiences,
): Promise<ReadonlyMap<string, Standing>> {
  const [articles, snapshots, claims] = await Promise.all([
    db.articles.bulkGet([...rows]),
    db.snapshots.bulkGet([...rows]),
    db.claims
      .where('article')
      .anyOf(rows)
      .filter(({ source }) => source === 'page' || source === 'import')
      .toArray(),
  ]);
  const found = groupBy(claims, ({ article }) => article);
  return new Map(
    articles.flatMap((article, i): [string, Standing][] => {
      // What only a pack knows comes with the pack.
      if (!article || article.source === 'pack') return [];
      const read = { article, text: snapshots[i]?.text ?? null, claims: found.get(article.id) ?? [] };
      return [[article.id, standing(read, audiences)]];
    }),
  );
}

function standing(read: Read, audiences: Audiences): Standing {
  const { id } = read.article;
  return {
    spaces: spacesOf(read.article, audiences),
    articles: [id],
    // Which of two readings counts is told by when they were read, not by their stamps.
    saidAt: null,
    fieldsIn: (space) => fieldsOf(read, space, audiences),
  };
}

function fieldsOf({ article, text, claims }: Read, space: Space, audiences: Audiences): Fields {
  const isIn = (topic: string) => audiences.has(space, topic);
  const typed = article.typed ?? {};
  const facts = Object.fromEntries([
    ...STATED.map((fact) => [fact, article[fact]]),
    // What the reader put right is told apart: what the page states is not known any more.
    ...TYPED.map((fact) => [fact, fact in typed ? undefined : article[fact]]),
  ]);
  return {
    reading: toJson({
      ...facts,
      text,
      topics: article.topics.filter(isIn).sort(),
      ...(article.alsoOn && { alsoOn: article.alsoOn.filter(isIn).sort() }),
      claims: claims
        .filter(({ topic }) => isIn(topic))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ article: _, ...claim }) => claim),
    }),
    ...Object.fromEntries(TYPED.map((fact): [string, Json] => [typedField(fact), typedAs(typed[fact])])),
  };
}
