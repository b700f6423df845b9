import * as v from 'valibot';
import { AnnotationSchema, type Annotation } from '../../core/annotation/annotation';
import { ArticleSchema, ClaimSchema, IdSchema } from '../../core/claims/claim';
import { CurationSchema, type Curation } from '../../core/claims/curation';
import { SourceSchema } from '../../core/claims/source';
import { isHarmless } from '../../core/interchange/comparison/harmless-address';
import { isObject } from '../../core/interchange/json';
import { PackErrors } from '../../core/topic/check/pack-error';
import { checkLimits } from '../../core/topic/check/pack-limits';
import { barePack } from '../../core/topic/exchange/canonical-pack';
import { SignerSchema } from '../../core/topic/feed/signature';
import { parseTopicPack } from '../../core/topic/parse';
import { TopicPackSchema } from '../../core/topic/schema';
import type {
  Binned,
  BinnedRows,
  Snapshot,
  StoredArticle,
  StoredClaim,
  StoredTopic,
  TopicDraft,
} from '../db';
import type { TableInBackup } from './format';

/** A row of each table in a backup. */
export interface RowsInBackup {
  readonly articles: StoredArticle;
  readonly snapshots: Snapshot;
  readonly claims: StoredClaim;
  readonly curations: Curation;
  readonly topics: StoredTopic;
  readonly annotations: Annotation;
  readonly drafts: TopicDraft;
  readonly bin: Binned;
  readonly binnedRows: BinnedRows;
}

/** Milliseconds since 1970, to the end of the year 9999: what a date can be made of, and shown as one. */
const Moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_402_300_799_999));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Ids = v.array(IdSchema);
const SomeId = v.pipe(IdSchema, v.minLength(1));
const { title, publisher, published, language } = ArticleSchema.entries;

const StoredArticleSchema = v.object({
  ...ArticleSchema.entries,
  id: SomeId,
  url: v.pipe(v.string(), v.check(isHarmless, 'Its address is no page of the web.')),
  source: SourceSchema,
  topics: Ids,
  readAt: v.nullable(Moment),
  rules: v.exactOptional(v.string()),
  alsoOn: v.exactOptional(Ids),
  addedFrom: v.exactOptional(v.picklist(['file', 'paste'])),
  typed: v.exactOptional(
    v.object({
      title: v.exactOptional(title),
      publisher: v.exactOptional(publisher),
      published: v.exactOptional(published),
      language: v.exactOptional(language),
    }),
  ),
  fingerprint: v.array(v.pipe(v.number(), v.finite())),
});

const SnapshotSchema = v.object({ article: IdSchema, text: v.string() });
const StoredClaimSchema = v.object({ ...ClaimSchema.entries, source: SourceSchema });

/** A topic's pack is held against all that a pack from outside is. */
const Pack = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseTopicPack(dataset.value);
    if (parsed.ok) return barePack(parsed.topic.pack);
    const [first] = parsed.errors;
    addIssue({ message: `In its pack${first?.path ? `, at “${first.path}”` : ''}: ${first?.message ?? ''}` });
    return NEVER;
  }),
);

/** One that is being written may still break the rules of packs, but is of their form and not larger than they may be. */
const DraftPack = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const errors = new PackErrors();
    if (isObject(dataset.value)) checkLimits(dataset.value, errors);
    const parsed = v.safeParse(TopicPackSchema, dataset.value);
    if (errors.none && parsed.typed) return parsed.output;
    const why = errors.list()[0]?.message ?? 'It does not have the form of a topic pack.';
    addIssue({ message: `In its pack: ${why}` });
    return NEVER;
  }),
);

const StoredTopicSchema = v.pipe(
  v.object({
    id: IdSchema,
    pack: Pack,
    // What comes with Crossread is in no backup, so that nobody's file can put another in its place.
    from: v.picklist(['imported', 'own']),
    changed: Moment,
    checksum: v.string(),
    signed: v.exactOptional(SignerSchema),
  }),
  v.check(({ id, pack }) => id === pack.id, 'Its id is not that of its pack.'),
);

const DraftSchema = v.object({
  topic: SomeId,
  base: v.nullable(v.string()),
  pack: DraftPack,
  article: v.nullable(IdSchema),
  proposed: v.nullable(DraftPack),
  seen: v.array(v.object({ of: v.string(), id: IdSchema, count: Count })),
  changed: Moment,
});

const BinnedSchema = v.object({
  id: SomeId,
  at: Moment,
  is: v.picklist(['articles', 'topic', 'claim', 'said', 'draft', 'everything-read']),
  title,
  went: v.object({ articles: Count, claims: Count, ownClaims: Count, said: Count, drafts: Count }),
  characters: Count,
  wasFollowed: v.exactOptional(v.boolean()),
});

const BinnedRowsSchema = v.object({
  bin: SomeId,
  part: Count,
  topics: v.array(StoredTopicSchema),
  articles: v.array(StoredArticleSchema),
  snapshots: v.array(SnapshotSchema),
  claims: v.array(StoredClaimSchema),
  /** Found again in the texts when they are asked for. */
  openReadings: v.strictTuple([]),
  curations: v.array(CurationSchema),
  drafts: v.array(DraftSchema),
  planted: Ids,
});

/** The schema of each table's rows. What it does not name is left out, so a field that is added to a row is added here, too. */
export const RECORD_SCHEMAS: { readonly [T in TableInBackup]: v.GenericSchema<unknown, RowsInBackup[T]> } = {
  articles: StoredArticleSchema,
  snapshots: SnapshotSchema,
  claims: StoredClaimSchema,
  curations: CurationSchema,
  topics: StoredTopicSchema,
  annotations: AnnotationSchema,
  drafts: DraftSchema,
  bin: BinnedSchema,
  binnedRows: BinnedRowsSchema,
};
