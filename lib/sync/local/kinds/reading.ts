/** What was read in an article, as it comes in a record. */
import * as v from 'valibot';
import type { Json } from '../../../core/merge/stamped-record';
import type { StoredArticle } from '../../../store/db';
import type { Space } from '../../space';
import { isOf } from './kind';

/** Claims and facts are validated once they are rows. */
const ReadingSchema = v.looseObject({
  text: v.nullable(v.string()),
  topics: v.array(v.string()),
  alsoOn: v.optional(v.array(v.string())),
  claims: v.array(
    v.looseObject({ id: v.string(), topic: v.string(), source: v.picklist(['page', 'import']) }),
  ),
  source: v.picklist(['page', 'import']),
  readAt: v.nullable(v.number()),
  url: v.string(),
  rules: v.optional(v.string()),
  fingerprint: v.array(v.number()),
});

/** A reading as it came. */
export type Reading = v.InferOutput<typeof ReadingSchema>;

/** The reading that a record came with, where it may stand in the space; null where it is none or tells of another audience. */
export function readingOf(value: Json | undefined, space: Space): Reading | null {
  const parsed = v.safeParse(ReadingSchema, value);
  if (!parsed.success) return null;
  const { topics, alsoOn = [], claims } = parsed.output;
  const all = [...topics, ...alsoOn, ...claims.map(({ topic }) => topic)];
  return all.every((topic) => isOf(space, topic)) ? parsed.output : null;
}

type Ordered = Pick<StoredArticle, 'readAt' | 'fingerprint'> & { readonly rules?: string | undefined };

/** Whether the first of two readings is the later one: what was read last counts, on every device, whoever told of it when. */
export function isReadLater(mine: Ordered, theirs: Ordered): boolean {
  const order = ({ readAt, rules, fingerprint }: Ordered) =>
    [readAt ?? -1, rules ?? '', fingerprint.join()] as const;
  const [a, b] = [order(mine), order(theirs)];
  for (const [i, one] of a.entries()) {
    const other = b[i];
    if (other !== undefined && one !== other) return one > other;
  }
  return false;
}
