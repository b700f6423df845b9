/** What readers say of claims. */
import * as v from 'valibot';
import {
  CurationSchema,
  sayingOf,
  type Curation,
  type Saying,
  type Verdict,
} from '../../../core/claims/curation';
import { placeIn } from '../../../core/claims/reader-claims';
import { isObject } from '../../../core/interchange/json';
import { valueOf } from '../../../core/merge/merge-records';
import type { Json } from '../../../core/merge/stamped-record';
import { toJson } from '../json';
import type { ArticleIds } from '../article-ids';
import { audienceOfRow } from './audience-of-row';
import { earlierIn, fieldsOfEarlier, withOneMore } from './earlier';
import {
  ALL_SETTLED,
  isOf,
  type Arrival,
  type Fields,
  type RowKind,
  type Standing,
  type Taking,
} from './kind';
import { putUnderTopics, textsOf } from './words-of-articles';
import { unlessMalformed } from './unless-malformed';

/** Curations are on a topic and go where that goes. */
export const curationKind: RowKind = {
  kind: 'curation',
  table: 'curations',
  words: 'verdict',
  once: ['base'],
  load: async (db, rows, audiences) => {
    const there = await db.curations.bulkGet([...rows]);
    return new Map(
      there.flatMap((said): [string, Standing][] =>
        said
          ? [
              [
                said.id,
                {
                  spaces: audiences.of(said.topic),
                  articles: articlesIn(said),
                  saidAt: Date.parse(said.at),
                  fieldsIn: (_, ids) => fieldsOf(said, ids),
                },
              ],
            ]
          : [],
      ),
    );
  },
  namesIn: (record) =>
    [
      valueOf(record, 'base'),
      valueOf(record, 'verdict'),
      ...Object.entries(record.fields).flatMap(([field, { value }]) =>
        field.startsWith('earlier/') ? [value] : [],
      ),
    ].flatMap(namesWithin),
  take,
  remove: async (rows, { db }) => {
    await db.curations.bulkDelete([...rows]);
    return new Set();
  },
};

function articlesIn(said: Curation): string[] {
  const others = [said, ...said.earlier].flatMap(({ verdict }) =>
    verdict.is === 'merged' && verdict.as ? [verdict.as.article] : [],
  );
  return [...new Set([said.article, said.claim.article, ...others])];
}

function fieldsOf(said: Curation, ids: ArticleIds): Fields {
  const { topic, article, claim, earlier } = said;
  const told = (one: Saying) => sayingWith(sayingOf(one), ids.name);
  return {
    base: toJson({
      topic,
      article: ids.name(article),
      claim: { ...claim, article: ids.name(claim.article) },
    }),
    verdict: toJson(told(said)),
    ...fieldsOfEarlier(earlier.map(told)),
  };
}

/** A saying, with the article of a claim in it under another name. */
function sayingWith(said: Saying, named: (article: string) => string): Saying {
  const { verdict } = said;
  if (verdict.is !== 'merged' || !verdict.as) return said;
  const as: Verdict = { ...verdict, as: { ...verdict.as, article: named(verdict.as.article) } };
  return { ...said, verdict: as };
}

/** Names of articles in what came, which is not validated yet. */
function namesWithin(value: Json | undefined): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([field, held]) =>
    field === 'article' && typeof held === 'string' ? [held] : namesWithin(toJson(held)),
  );
}

const Said = v.pick(CurationSchema, ['verdict', 'at', 'imported']);
const Base = v.pick(CurationSchema, ['topic', 'article', 'claim']);

/** @throws v.ValiError when it is malformed */
function rowOf({ id, values, overruled }: Arrival, ids: ArticleIds): Curation {
  const base = v.parse(Base, values['base']);
  const here = (said: unknown) => sayingWith(v.parse(Said, said), ids.row);
  const earlier = withOneMore(earlierIn(values), overruled?.value ?? null).map(here);
  return v.parse(CurationSchema, {
    id,
    topic: base.topic,
    article: ids.row(base.article),
    claim: { ...base.claim, article: ids.row(base.claim.article) },
    ...here(values['verdict']),
    earlier: earlier.sort((a, b) => (a.at > b.at ? -1 : 1)),
  });
}

async function take(arrivals: readonly Arrival[], { db, space, ids, audiences }: Taking) {
  const there = await db.curations.bulkGet(arrivals.map(({ row }) => row));
  const refused = new Set<string>();
  const parsed = arrivals.flatMap((arrival, i) => {
    const row = unlessMalformed(() => rowOf(arrival, ids));
    const mine = there[i];
    const isOthers = mine && !audienceOfRow(audiences.of(mine.topic), space);
    if (row && isOf(space, row.topic) && isOf(space, row.claim.topic) && !isOthers) return [{ row, mine }];
    refused.add(arrival.id);
    return [];
  });
  const texts = await textsOf(
    db,
    parsed.flatMap(({ row, mine }) => (mine ? [] : [row.article])),
  );
  const rows = parsed.map(({ row, mine }): Curation => {
    // Where its words stand is each device's own.
    if (mine) return { ...row, topic: mine.topic, article: mine.article, claim: mine.claim };
    const text = row.claim.source === 'pack' ? undefined : texts.get(row.article);
    return text === undefined ? row : { ...row, claim: placeIn(text, row.claim) };
  });
  await db.curations.bulkPut(rows);
  await putUnderTopics(db, rows);
  return { ...ALL_SETTLED, refused };
}
