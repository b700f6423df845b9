/** What belongs to which space. */
import type { CrossreadDb } from '../../store/db';
import type { Space } from '../space';
import { syncTables } from './schema';

/** The spaces there are, as each row asks for its own. */
export interface Audiences {
  readonly all: readonly Space[];
  /** Where what is on a topic belongs: into the spaces that share it, else into the private one. Null: what is on none. */
  of(topic: string | null): readonly Space[];
  /** As {@link of}, for the reader's highlights. */
  ofHighlights(topic: string | null): readonly Space[];
  /** Whether what is on a topic belongs into a space. */
  has(space: Space, topic: string): boolean;
  /** Whether nothing is said in a space any more, as the topic that it shares was deleted here. @param space its id */
  isSilent(space: string): boolean;
}

/** Reads which spaces there are, within a transaction over spaces, topics and synced. */
export async function readAudiences(db: CrossreadDb): Promise<Audiences> {
  const all = await syncTables(db).spaces.toArray();
  const removed = new Set<string>();
  for (const { id, audience } of all)
    if (audience.is === 'topic' && (await isRemoved(db, id, audience.topic))) removed.add(audience.topic);
  return audiencesOf(all, removed);
}

/** That a topic was deleted here takes it from nobody else: it was in its space, and is not here. */
async function isRemoved(db: CrossreadDb, space: string, topic: string): Promise<boolean> {
  const was = await syncTables(db).synced.where('[space+kind+id]').equals([space, 'topic', topic]).count();
  return was > 0 && (await db.topics.where(':id').equals(topic).count()) === 0;
}

/** @param removed ids of the shared topics that were deleted here, of which nothing is said any more */
export function audiencesOf(all: readonly Space[], removed: ReadonlySet<string> = new Set()): Audiences {
  const own = all.filter(({ audience }) => audience.is === 'private');
  const sharing = (topic: string | null) =>
    all.filter(({ audience }) => audience.is === 'topic' && audience.topic === topic);
  const of = (topic: string | null): readonly Space[] => {
    if (topic !== null && removed.has(topic)) return [];
    const shared = sharing(topic);
    return shared.length > 0 ? shared : own;
  };
  return {
    all,
    of,
    ofHighlights: (topic) => {
      const open = of(topic).filter(
        ({ audience, sharesHighlights }) => audience.is === 'private' || sharesHighlights,
      );
      return open.length > 0 ? open : own;
    },
    has: (space, topic) => of(topic).some(({ id }) => id === space.id),
    isSilent: (space) =>
      all.some(({ id, audience }) => id === space && audience.is === 'topic' && removed.has(audience.topic)),
  };
}
