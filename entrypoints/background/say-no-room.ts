import { isFull } from '../../lib/store/full';

const NO_ROOM =
  'The browser has no room left for it. Delete something in the settings or on the disk, then try again.';

/**
 * Does what writes, and has the reader told in words where there is no room for it.
 * @param said what to do then
 * @throws Error with these words; all else as `work` threw it
 */
export async function orSayNoRoom<T>(work: () => Promise<T>, said = NO_ROOM): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw (await isFull(error)) ? new Error(said) : error;
  }
}
