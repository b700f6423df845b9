/** The interface's texts for scripts in pages, as the background put them: in storage.local, without the schema library. */
import { native } from './native';
import type { PageWords } from './shared-state';

/** Under which key they lie. */
export const PAGE_WORDS = 'page-words';

/** The texts; null where the interface speaks English, which every script has with it. Only we write there. */
export async function readPageWords(): Promise<PageWords | null> {
  const { [PAGE_WORDS]: words = null }: { [PAGE_WORDS]?: PageWords | null } =
    await native().storage.local.get(PAGE_WORDS);
  return words;
}
