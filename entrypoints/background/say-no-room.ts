import { isFull } from '../../lib/store/full';
import type { RefusalsMessageKey } from '../../locales/t-refusals';
import { NotDone } from './not-done';

/**
 * Does what writes, and has the reader told where there is no room for it.
 * @param why what to tell
 * @throws NotDone with that; all else as `work` threw it
 */
export async function orSayNoRoom<T>(work: () => Promise<T>, why: RefusalsMessageKey = 'noRoom'): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw (await isFull(error)) ? new NotDone(why) : error;
  }
}
