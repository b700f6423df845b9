/** Which of two records of one topic counts. */
import { compareCopies, type Order } from '../core/merge/last-word';
import type { StoredTopic } from './db';

const RANK: Readonly<Record<StoredTopic['from'], number>> = { own: 2, shipped: 1, imported: 0 };

/** One of the reader's own is not given up for one that comes with Crossread, nor that for one from a file. */
const BY_OWNER: Order<Pick<StoredTopic, 'from'>> = [({ from }) => RANK[from]];

/** The order of two records of one topic: by whose it is, by when it was put here or changed, and by what it says. */
export const TOPICS: Order<StoredTopic> = [...BY_OWNER, ({ changed }) => changed, ({ checksum }) => checksum];

/** Whether a topic stays in its place when another of its id comes, whatever the two say and of when they are. */
export function outranks(known: Pick<StoredTopic, 'from'>, other: Pick<StoredTopic, 'from'>): boolean {
  return compareCopies(BY_OWNER, known, other) > 0;
}
