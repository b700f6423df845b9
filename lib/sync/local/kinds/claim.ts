/** Claims that readers made from a selection. What was found in an article goes with it (article.ts). */
import * as v from 'valibot';
import { placeIn } from '../../../core/claims/reader-claims';
import { isObject } from '../../../core/interchange/json';
import { valueOf } from '../../../core/merge/merge-records';
import { RECORD_SCHEMAS } from '../../../store/backup/record-schemas';
import type { StoredClaim } from '../../../store/db';
import { toJson } from '../json';
import type { ArticleIds } from '../article-ids';
import { audienceOfRow } from './audience-of-row';
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

/** They are on a topic and go where that goes. */
export const claimKind: RowKind = {
  kind: 'claim',
  table: 'claims',
  words: null,
  once: ['base'],
  load: async (db, rows, audiences) => {
    const there = await db.claims.bulkGet([...rows]);
    return new Map(
      there.flatMap((claim): [string, Standing][] =>
        claim?.source === 'reader'
          ? [
              [
                claim.id,
                {
                  spaces: audiences.of(claim.topic),
                  articles: [claim.article],
                  saidAt: null,
                  fieldsIn: (_, ids) => fieldsOf(claim, ids),
                },
              ],
            ]
          : [],
      ),
    );
  },
  namesIn: (record) => {
    const base = valueOf(record, 'base');
    return isObject(base) && typeof base['article'] === 'string' ? [base['article']] : [];
  },
  take,
  remove: async (rows, { db }) => {
    const there = await db.claims.bulkGet([...rows]);
    await db.claims.bulkDelete(there.flatMap((claim) => (claim?.source === 'reader' ? [claim.id] : [])));
    return new Set();
  },
};

function fieldsOf(claim: StoredClaim, ids: ArticleIds): Fields {
  const { article, topic, sentence, span, rules, question, value, display } = claim;
  const { attribution, origin, modality, polarity } = claim;
  return {
    base: toJson({ article: ids.name(article), topic, sentence, span, rules }),
    question,
    value: toJson({ value, display }),
    told: toJson({ attribution, origin }),
    modality,
    polarity,
  };
}

const Said = v.object({
  base: v.object({
    article: v.string(),
    topic: v.unknown(),
    sentence: v.unknown(),
    span: v.unknown(),
    rules: v.unknown(),
  }),
  question: v.unknown(),
  value: v.object({ value: v.unknown(), display: v.unknown() }),
  told: v.object({ attribution: v.unknown(), origin: v.unknown() }),
  modality: v.unknown(),
  polarity: v.unknown(),
});

/** @throws v.ValiError when it is malformed */
function rowOf({ id, values }: Arrival, ids: ArticleIds): StoredClaim {
  const { base, question, value, told, modality, polarity } = v.parse(Said, values);
  const article = ids.row(base.article);
  return v.parse(RECORD_SCHEMAS.claims, {
    ...base,
    ...value,
    ...told,
    id,
    article,
    question,
    modality,
    polarity,
    source: 'reader',
  });
}

async function take(arrivals: readonly Arrival[], { db, space, ids, audiences }: Taking) {
  const there = await db.claims.bulkGet(arrivals.map(({ row }) => row));
  const refused = new Set<string>();
  const parsed = arrivals.flatMap((arrival, i) => {
    const row = unlessMalformed(() => rowOf(arrival, ids));
    const mine = there[i];
    const isOthers = mine && (mine.source !== 'reader' || !audienceOfRow(audiences.of(mine.topic), space));
    if (row && isOf(space, row.topic) && !isOthers) return [{ row, mine }];
    refused.add(arrival.id);
    return [];
  });
  const texts = await textsOf(
    db,
    parsed.map(({ row }) => row.article),
  );
  const rows = parsed.map(({ row, mine }): StoredClaim => {
    // Where its words stand is each device's own.
    if (mine) {
      const { article, topic, sentence, span, rules } = mine;
      return { ...row, article, topic, sentence, span, rules };
    }
    const text = texts.get(row.article);
    return text === undefined ? row : placeIn(text, row);
  });
  await db.claims.bulkPut(rows);
  await putUnderTopics(db, rows);
  return { ...ALL_SETTLED, refused };
}
