/** A feed: packs that somebody publishes as files on any web server, each version named by its SHA-256. docs/topic-pack.md describes it. */
import * as v from 'valibot';
import { isObject } from '../../interchange/json';
import { PackErrors, type PackError } from '../check/pack-error';
import { checkTexts } from '../check/check-text';
import { MAX_FILE } from '../check/pack-limits';
import { KeySchema, MomentSchema, SignatureSchema, SignatureValueSchema } from './signature';

/** The name of a feed's index. */
export const INDEX_NAME = 'index.json';
/** Bytes of an index. */
export const MAX_INDEX = 1_000_000;
/** Bytes of a pack or delta when it is unpacked: of the longest pack (pack-limits.ts), in the widest letters. */
export const MAX_UNPACKED = 3 * MAX_FILE;
/** Packs of one feed. */
export const MOST_PACKS = 500;
/** Earlier versions from which a delta leads to a pack. */
export const MOST_DELTAS = 20;
/** Changes of key that an index can tell of. */
export const MOST_KEY_CHANGES = 20;
/** What the signer's clock may be ahead of ours, in milliseconds: a day. */
const MOST_AHEAD = 86_400_000;

const Digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Bytes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_UNPACKED));
const Name = v.pipe(v.string(), v.regex(/\S/), v.maxLength(200));
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/));

const DeltaEntrySchema = v.object({
  /** SHA-256 of the version that it begins from. */
  from: Digest,
  gzip: Bytes,
});

const PackEntrySchema = v.object({
  /** The topic's id. */
  id: Id,
  version: v.pipe(v.string(), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/)),
  /** What people call it, in English. */
  title: Name,
  /** Of its canonical text in UTF-8; the name of its file. */
  sha256: Digest,
  /** Bytes of that text, and of its file. */
  size: Bytes,
  gzip: Bytes,
  deltas: v.optional(v.pipe(v.array(DeltaEntrySchema), v.maxLength(MOST_DELTAS)), []),
});

/** A pack in a feed. */
export type PackEntry = v.InferOutput<typeof PackEntrySchema>;

const KeyChangeSchema = v.object({
  from: KeySchema,
  to: KeySchema,
  at: MomentSchema,
  /** Signature of the other fields with the key that was in use before. */
  value: SignatureValueSchema,
});

/** That a feed is signed with another key from now on, on the word of the one before. */
export type KeyChange = v.InferOutput<typeof KeyChangeSchema>;

const FeedIndexSchema = v.object({
  /** The version of the format. */
  feed: v.literal(1),
  id: Id,
  title: Name,
  /** Raised with every index that is published. */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER)),
  created: MomentSchema,
  /** When the next one is due at the latest. */
  expires: MomentSchema,
  packs: v.pipe(
    v.array(PackEntrySchema),
    v.maxLength(MOST_PACKS),
    v.check((packs) => new Set(packs.map(({ id }) => id)).size === packs.length, 'A pack stands twice.'),
  ),
  /** The oldest first. */
  keyChanges: v.optional(v.pipe(v.array(KeyChangeSchema), v.maxLength(MOST_KEY_CHANGES)), []),
  signature: SignatureSchema,
});

/** The index of a feed, whose signature is still to be checked. */
export type FeedIndex = v.InferOutput<typeof FeedIndexSchema>;

/** An index from outside, or what is wrong in it. */
export type ReadIndex =
  | { readonly ok: true; readonly index: FeedIndex; readonly json: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly errors: readonly PackError[] };

/** Whether JSON means to be the index of a feed, and no pack. */
export function isFeedIndex(json: unknown): boolean {
  return isObject(json) && 'feed' in json && 'packs' in json;
}

/** Reads the text of a file as the index of a feed. Never throws, whatever it holds. */
export function readIndex(text: string): ReadIndex {
  const refuse = (message: string): ReadIndex => ({ ok: false, errors: [{ path: '', message }] });
  if (text.length > MAX_INDEX) return refuse('The index is larger than a megabyte.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse('The index is no JSON.');
  }
  if (!isObject(json)) return refuse('The index is no group of fields.');
  const errors = new PackErrors();
  checkTexts(json, errors);
  const parsed = v.safeParse(FeedIndexSchema, json);
  for (const issue of parsed.issues ?? []) errors.add(v.getDotPath(issue) ?? '', issue.message);
  if (!errors.none || !parsed.success) return { ok: false, errors: errors.list() };
  return { ok: true, index: parsed.output, json };
}

/** As much as is remembered of the last index of a feed. */
export interface SeenIndex {
  readonly id: string;
  readonly sequence: number;
  readonly created: string;
  /** Signature of that index: of one sequence there is one. */
  readonly value: string;
}

/** Why an index is not taken, although it is signed: told by what it is held against. */
export type RollbackFault =
  /** Another feed's, signed by the same hand. */
  | 'other-feed'
  /** Older than the one that was seen. */
  | 'rolled-back'
  /** Two indexes under one number: not all readers are shown the same. */
  | 'two-of-one'
  /** From the future: then nothing that is published until then would count as newer. */
  | 'ahead';

/** Whether an index may take the place of the one that was seen last. @param now milliseconds since 1970 */
export function checkRollback(seen: SeenIndex | null, index: FeedIndex, now: number): RollbackFault | null {
  if (Date.parse(index.created) > now + MOST_AHEAD) return 'ahead';
  if (seen === null) return null;
  if (index.id !== seen.id) return 'other-feed';
  if (index.sequence < seen.sequence) return 'rolled-back';
  if (index.sequence === seen.sequence) return index.signature.value === seen.value ? null : 'two-of-one';
  return Date.parse(index.created) < Date.parse(seen.created) ? 'rolled-back' : null;
}

/** Whether a feed should have published again by now: nobody does, or somebody withholds it. @param now milliseconds since 1970 */
export function isOverdue({ expires }: Pick<FeedIndex, 'expires'>, now: number): boolean {
  return Date.parse(expires) < now;
}
