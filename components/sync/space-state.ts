import { t } from '../../locales/t-sync';
import { isPartly } from './say-fault';
import type { SpaceEntry } from './space-entry';

/** How a space stands. */
export type SpaceState = 'running' | 'paused' | 'trouble' | 'partly' | 'waiting' | 'synced';

/** How a space stands: what runs first, then what stands in the way, then whether all is done. */
export function stateOf({ space, waits, running, isOffline }: SpaceEntry): SpaceState {
  if (running) return 'running';
  if (space.isPaused || isOffline) return 'paused';
  if (space.trouble) return isPartly(space.trouble) ? 'partly' : 'trouble';
  if (space.aside?.unread || space.aside?.refused.length) return 'partly';
  return waits > 0 || space.syncedAt === null ? 'waiting' : 'synced';
}

/** A sign beside the words, so that a list is seen through at a glance; never alone. */
export const SIGNS: Readonly<Record<SpaceState, string>> = {
  running: '↻',
  paused: '‖',
  trouble: '!',
  partly: '!',
  waiting: '↑',
  synced: '✓',
};

/** What a space is called. */
export function nameOf({ topic }: Pick<SpaceEntry, 'topic'>): string {
  return topic === null ? t('space.private') : t('space.topic', { title: topic });
}
