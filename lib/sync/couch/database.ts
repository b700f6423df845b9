/** One database of a CouchDB: each call asks once, and gives only what has the form that Apache CouchDB 3 documents. */
import type * as v from 'valibot';
import { ask, type Answer, type Question } from '../net/ask';
import { faultOf } from '../net/faults';
import { readJson } from '../net/read-json';
import type { Server } from '../space';
import { SyncError } from '../target';
import {
  AllDocsSchema,
  BulkDocsSchema,
  BulkGetSchema,
  ChangesSchema,
  InfoSchema,
  NoDatabaseSchema,
  SecuritySchema,
  SessionSchema,
  type Content,
  type Security,
  type Stored,
} from './answers';
import { generationOf } from './base';

/** How a CouchDB is reached. */
export type CouchServer = Extract<Server, { is: 'couch' }>;

/** Where a database is. */
export interface Place {
  readonly server: CouchServer;
  readonly database: string;
}

/** A leaf of a doc's tree of revisions. */
export interface Leaf {
  readonly id: string;
  readonly rev: string;
}

/** Rows of the feed of changes. */
export interface Changes {
  /** All leaves of each doc that changed, also deleted ones. */
  readonly rows: readonly { readonly id: string; readonly revs: readonly string[] }[];
  readonly last: string;
  readonly more: boolean;
}

/** A doc as it is sent. */
export interface Sent {
  readonly id: string;
  /** The revision that it follows; absent for a new one. */
  readonly rev?: string | undefined;
  readonly content: Content | 'deleted';
}

/** What became of a doc that was sent. */
export type Outcome =
  | { readonly is: 'taken'; readonly rev: string }
  | { readonly is: 'conflict' }
  | { readonly is: 'too-large' }
  /** By a rule of that server's administrator. */
  | { readonly is: 'forbidden' };

/** Milliseconds after which a server that waits for news says that it is there. */
const HEARTBEAT = 10_000;

const JSON_HEADERS = { Accept: 'application/json', 'Content-Type': 'application/json' };

type Asked = Pick<Question, 'method' | 'takes'> & { readonly json?: unknown };

/** Asks for a path behind the server's address. @throws SyncError */
async function askAt(
  { server }: Place,
  path: string,
  signal: AbortSignal,
  { json, ...how }: Asked,
): Promise<Answer> {
  const { user, password } = server;
  const url = `${server.url.replace(/\/+$/, '')}/${path}`;
  const body = json === undefined ? {} : { body: JSON.stringify(json) };
  return ask({ ...how, ...body, url, user, password, headers: JSON_HEADERS, signal });
}

/** Who the server takes one for. @throws SyncError unauthorised when name or password is wrong */
export async function sessionAt(
  place: Place,
  signal: AbortSignal,
): Promise<v.InferOutput<typeof SessionSchema>['userCtx']> {
  const { userCtx } = readJson(SessionSchema, await askAt(place, '_session', signal, {}));
  if (userCtx.name !== place.server.user) throw new SyncError({ is: 'unauthorised' });
  return userCtx;
}

/**
 * Asks for a path in the database. A 401 is looked into: CouchDB answers 403 to who is no member, others 401 as to a wrong password.
 * @throws SyncError
 */
async function askIn(place: Place, path: string, signal: AbortSignal, how: Asked = {}): Promise<Answer> {
  try {
    return await askAt(place, `${encodeURIComponent(place.database)}${path}`, signal, how);
  } catch (error) {
    if (error instanceof SyncError && error.fault.is === 'unauthorised') await throwForbidden(place, signal);
    throw error;
  }
}

/** @throws SyncError forbidden when name and password are right, unauthorised when they are not */
async function throwForbidden(place: Place, signal: AbortSignal): Promise<never> {
  await sessionAt(place, signal);
  throw new SyncError({ is: 'forbidden' });
}

/** How a database stands. */
export interface Info {
  /** The last change in its feed. */
  readonly last: string;
  readonly isEmpty: boolean;
}

/** How the database stands; null when there is none. @throws SyncError */
export async function infoOf(place: Place, signal: AbortSignal): Promise<Info | null> {
  const answer = await askIn(place, '', signal, { takes: [404] });
  if (answer.status === 404) {
    // What is no CouchDB at all has no such page either.
    readJson(NoDatabaseSchema, answer);
    return null;
  }
  const { update_seq: last, doc_count: count } = readJson(InfoSchema, answer);
  return { last, isEmpty: count === 0 };
}

/** Makes the database; it may be there already. @throws SyncError */
export async function makeDatabase(place: Place, signal: AbortSignal): Promise<void> {
  // 412: somebody was first.
  await askIn(place, '', signal, { method: 'PUT', takes: [412] });
}

/** Who may read the database. @throws SyncError */
export async function securityOf(place: Place, signal: AbortSignal): Promise<Security> {
  return readJson(SecuritySchema, await askIn(place, '/_security', signal));
}

/** Says who may read the database. @throws SyncError forbidden to all but its administrators */
export async function putSecurity(place: Place, security: Security, signal: AbortSignal): Promise<void> {
  await askIn(place, '/_security', signal, { method: 'PUT', json: security });
}

/** What changed since, with all leaves. @throws SyncError */
export async function changesIn(
  place: Place,
  since: string | null,
  limit: number,
  signal: AbortSignal,
): Promise<Changes> {
  const query = new URLSearchParams({ style: 'all_docs', limit: String(limit), since: since ?? '0' });
  return readChanges(await askIn(place, `/_changes?${query.toString()}`, signal), limit);
}

/** As {@link changesIn}, but answers only when something changed. @throws SyncError */
export async function newsIn(place: Place, since: string | null, signal: AbortSignal): Promise<Changes> {
  const query = new URLSearchParams({
    feed: 'longpoll',
    style: 'all_docs',
    heartbeat: String(HEARTBEAT),
    since: since ?? '0',
  });
  return readChanges(await askIn(place, `/_changes?${query.toString()}`, signal), Infinity);
}

function readChanges(answer: Answer, limit: number): Changes {
  const { results, last_seq: last, pending } = readJson(ChangesSchema, answer);
  if (results.length > limit) throw new SyncError({ is: 'not-a-server', detail: 'answer: more than asked' });
  return {
    rows: results.map(({ id, changes }) => ({ id, revs: changes.map(({ rev }) => rev) })),
    last,
    // Without a row it would go on for ever at the same place.
    more: results.length > 0 && (pending == null ? results.length >= limit : pending > 0),
  };
}

/** Leaves as they are stored, by `id rev`; of those that are no more, nothing. @throws SyncError */
export async function leavesIn(
  place: Place,
  leaves: readonly Leaf[],
  signal: AbortSignal,
): Promise<readonly Stored[]> {
  const docs = leaves.map(({ id, rev }) => ({ id, rev }));
  const answer = await askIn(place, '/_bulk_get', signal, { method: 'POST', json: { docs } });
  const { results } = readJson(BulkGetSchema, answer);
  const asked = new Set(leaves.map(nameOfLeaf));
  const answered = new Set(results.map(({ id }) => id));
  if (docs.some(({ id }) => !answered.has(id))) throw lessThanAsked();
  return results.flatMap(({ id, docs: found }) =>
    found.flatMap(({ ok }) => {
      if (ok && !(ok.id === id && asked.has(nameOfLeaf(ok)))) throw notAsked(id);
      return ok ? [ok] : [];
    }),
  );
}

/** A leaf's name in maps. */
export function nameOfLeaf({ id, rev }: Leaf): string {
  return `${id} ${rev}`;
}

/** Docs as they are now, by id; of those that are not there, or deleted, nothing. @throws SyncError */
export async function docsIn(
  place: Place,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Stored>> {
  const how = { method: 'POST', json: { keys: ids } };
  const { rows } = readJson(AllDocsSchema, await askIn(place, '/_all_docs?include_docs=true', signal, how));
  const answered = new Set(rows.map(({ key }) => key));
  if (ids.some((id) => !answered.has(id))) throw lessThanAsked();
  const docs = new Map<string, Stored>();
  for (const { key, doc } of rows) {
    if (!doc || doc.isDeleted) continue;
    if (doc.id !== key) throw notAsked(key);
    docs.set(key, doc);
  }
  return docs;
}

/**
 * Sends docs, each with an id of its own; each is taken or not by itself.
 * @returns by id. @throws SyncError too-large when it is too much at once, or one of them too large by itself
 */
export async function putDocs(
  place: Place,
  docs: readonly Sent[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Outcome>> {
  const json = { docs: docs.map(onTheWire) };
  const answer = await askIn(place, '/_bulk_docs', signal, { method: 'POST', json });
  const results = readJson(BulkDocsSchema, answer);
  // By id and not by place: an answer in another order, or to another question, must not be believed.
  const sent = new Map(docs.map((doc) => [doc.id, doc]));
  const outcomes = new Map<string, Outcome>();
  for (const result of results) {
    const doc = sent.get(result.id);
    if (!doc || outcomes.has(result.id)) throw notAsked(result.id);
    if ('error' in result && result.error === 'unauthorized') await throwForbidden(place, signal);
    outcomes.set(result.id, outcomeOf(doc, result));
  }
  if (outcomes.size < sent.size) throw lessThanAsked();
  return outcomes;
}

function onTheWire({ id, rev, content }: Sent): object {
  const named = { _id: id, ...(rev === undefined ? {} : { _rev: rev }) };
  return content === 'deleted' ? { ...named, _deleted: true } : { ...named, ...content };
}

function outcomeOf({ id, rev }: Sent, result: v.InferOutput<typeof BulkDocsSchema>[number]): Outcome {
  if ('rev' in result) {
    // A new revision is the next one; any other is that of another push. Over a deleted doc a new one goes on from it.
    const next = rev === undefined ? null : generationOf(rev) + 1;
    if (next !== null && generationOf(result.rev) !== next) throw notAsked(id);
    return { is: 'taken', rev: result.rev };
  }
  switch (result.error) {
    case 'conflict':
    case 'forbidden':
      return { is: result.error };
    case 'document_too_large':
    case 'too_large':
      return { is: 'too-large' };
    default:
      throw new SyncError(faultOf(500, null, `${result.error}: ${result.reason ?? ''}`, Date.now()));
  }
}

function notAsked(id: string): SyncError {
  return new SyncError({ is: 'not-a-server', detail: `answer: not asked: ${id.slice(0, 100)}` });
}

function lessThanAsked(): SyncError {
  return new SyncError({ is: 'not-a-server', detail: 'answer: less than asked' });
}
