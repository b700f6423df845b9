import { persistently, post } from '../../../lib/messaging/post';

/**
 * Lets the background know that topics were added, changed, removed or switched: it follows other names from now on, and reads open pages
 * anew. Never throws: a background that nobody reaches looks at the store when it starts.
 */
export async function tellTopicsChanged(): Promise<void> {
  await persistently(() => post('topicsChanged', undefined));
}
