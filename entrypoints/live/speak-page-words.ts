import { readPageWords } from '../../lib/messaging/read-page-words';
import { speak } from '../../locales/say';

/** Has a script in a page speak the reader's language. */
export async function speakPageWords(): Promise<void> {
  const words = await readPageWords();
  if (words) speak(words.code, words.texts);
}
