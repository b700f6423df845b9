/** The comparison of a topic's coverage as one record: what every format of it is written from, and what is read from a file. */
import * as v from 'valibot';
import { OutcomeSchema } from '../../checks/check';
import { ArticleSchema, ClaimSchema } from '../../claims/claim';
import { CurationSchema } from '../../claims/curation';

/** What a file says that it is. */
export const COMPARISON_FORMAT = 'crossread-comparison';
/** The version of the format. A reader of an older one refuses what is newer, as it would lose what it does not know. */
export const COMPARISON_VERSION = 1;

/** Schema of the topic that is compared, as far as a file needs to name it. */
export const ComparedTopicSchema = v.object({ id: v.string(), version: v.string(), title: v.string() });

/** Schema of an article. Its text is not in it, but the sketch by which copies of one text are known. */
export const ArticleRecordSchema = v.object({
  ...ArticleSchema.entries,
  fingerprint: v.array(v.number()),
});

/** Schema of a claim as it was found, and from where. What the reader said of it lies beside it, among the curations. */
export const ClaimRecordSchema = v.object({
  ...ClaimSchema.entries,
  source: v.picklist(['page', 'pack', 'reader', 'import']),
});

const HeldSchema = v.object({
  claim: v.string(),
  outcome: OutcomeSchema,
  /** What it would come to if nobody denied it (coverage/row). Older files do not say. */
  beside: v.optional(v.nullable(OutcomeSchema), null),
  passages: v.number(),
});

/** Schema of what the answers to a question come to: a row of the matrix, its answers by their claims. */
export const RowRecordSchema = v.object({
  question: v.string(),
  values: v.number(),
  origins: v.number(),
  articles: v.number(),
  answers: v.array(HeldSchema),
  denials: v.array(HeldSchema),
});

/** Schema of a question, in the words it was shown in. */
export const ComparedQuestionSchema = v.object({ id: v.string(), text: v.string(), group: v.string() });

/** Schema of an article's kept text. */
export const KeptTextSchema = v.object({ article: v.string(), text: v.string() });

/** Schema of the whole. */
export const ComparisonSchema = v.object({
  topic: ComparedTopicSchema,
  /** When it was made, ISO 8601. */
  made: v.string(),
  /** In the order of the columns. */
  articles: v.array(ArticleRecordSchema),
  /** In the order of the rows; `group` is the title of the group. */
  questions: v.array(ComparedQuestionSchema),
  claims: v.array(ClaimRecordSchema),
  curations: v.array(CurationSchema),
  /** What the claims come to among themselves. They follow from the rest; for programs that cannot work them out, and for eyes. */
  rows: v.array(RowRecordSchema),
  /** What the origins that claims name by ids are called. */
  origins: v.array(v.object({ id: v.string(), name: v.string() })),
  /** Kept texts, where the reader wanted them in; claims' spans are offsets into them. */
  texts: v.array(KeptTextSchema),
});

/** The comparison of a topic's coverage. */
export type ComparisonDocument = v.InferOutput<typeof ComparisonSchema>;
/** An article of it. */
export type ArticleRecord = v.InferOutput<typeof ArticleRecordSchema>;
/** A claim of it, as it was found. */
export type ClaimRecord = v.InferOutput<typeof ClaimRecordSchema>;
/** A row of it. */
export type RowRecord = v.InferOutput<typeof RowRecordSchema>;
