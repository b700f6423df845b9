import type { Space } from '../../space';

/** Whether what comes in a space may write over a row: the row belongs there, or the space is the user's own. */
export function audienceOfRow(spaces: readonly Space[], space: Space): boolean {
  return space.audience.is === 'private' || spaces.some(({ id }) => id === space.id);
}
