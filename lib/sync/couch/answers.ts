/** What a CouchDB answers, as far as it is used. Whatever else it says is left out; what is not of these forms is no answer. */
import * as v from 'valibot';
import { REVISION } from './base';

/** Longer ids than CouchDB's users give; ours have far fewer characters. */
const ID = v.pipe(v.string(), v.maxLength(1000));
const REV = v.pipe(v.string(), v.regex(REVISION));

/** Opaque. A number in CouchDB 1 and in what stands in for one. */
const SEQ = v.pipe(
  v.union([v.pipe(v.string(), v.minLength(1), v.maxLength(64 * 1024)), v.pipe(v.number(), v.safeInteger())]),
  v.transform(String),
);

/** How a doc of ours looks that carries a record: whole, or as the head of parts. */
const OF_OURS = v.union([
  v.object({ body: v.string() }),
  v.object({
    parts: v.object({
      token: v.pipe(v.string(), v.regex(/^[\da-z]{1,32}$/)),
      count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
      sha256: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
    }),
  }),
]);

/** What a doc holds; null for one that none of us wrote, which is told as forged where it is opened. */
const CONTENT = v.fallback(v.nullable(OF_OURS), null);

/** What a doc of ours holds. */
export type Content = v.InferOutput<typeof OF_OURS>;

/** A doc as it is stored. */
export interface Stored {
  readonly id: string;
  readonly rev: string;
  readonly isDeleted: boolean;
  readonly content: Content | null;
}

const STORED = v.pipe(
  v.looseObject({ _id: ID, _rev: REV, _deleted: v.optional(v.boolean(), false) }),
  v.transform(({ _id: id, _rev: rev, _deleted: isDeleted, ...rest }): Stored => ({
    id,
    rev,
    isDeleted,
    content: v.parse(CONTENT, rest),
  })),
);

/** `GET /db`. */
export const InfoSchema = v.object({ db_name: v.string(), doc_count: v.number(), update_seq: SEQ });

/** `GET /db` where there is none. */
export const NoDatabaseSchema = v.object({ error: v.literal('not_found') });

/** `GET /_session`. */
export const SessionSchema = v.object({
  userCtx: v.object({ name: v.nullable(v.string()), roles: v.array(v.string()) }),
});

/** `GET /db/_changes`. */
export const ChangesSchema = v.object({
  results: v.array(v.object({ id: ID, changes: v.array(v.object({ rev: REV })) })),
  last_seq: SEQ,
  pending: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0)))),
});

/** `POST /db/_bulk_get`: what is not there is told in several ways, none of which is `ok`. */
export const BulkGetSchema = v.object({
  results: v.array(v.object({ id: ID, docs: v.array(v.object({ ok: v.optional(STORED) })) })),
});

/** `POST /db/_all_docs` with `include_docs`: a deleted one has no doc. */
export const AllDocsSchema = v.object({
  rows: v.array(v.object({ key: ID, doc: v.optional(v.nullable(STORED)), error: v.optional(v.string()) })),
});

/** `POST /db/_bulk_docs`. */
export const BulkDocsSchema = v.array(
  v.union([
    v.object({ id: ID, rev: REV }),
    v.object({ id: ID, error: v.string(), reason: v.optional(v.nullable(v.string())) }),
  ]),
);

const NAMES = v.optional(
  v.looseObject({ names: v.optional(v.array(v.string()), []), roles: v.optional(v.array(v.string()), []) }),
  { names: [], roles: [] },
);

/** `GET /db/_security`; what else is in it is kept when it is written again. */
export const SecuritySchema = v.looseObject({ admins: NAMES, members: NAMES });

/** Who may read a database, and who may say who may. */
export type Security = v.InferOutput<typeof SecuritySchema>;
