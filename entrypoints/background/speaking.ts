import { pageWords } from '../../lib/messaging/shared-state';
import { loadCatalogue } from '../../locales/load-catalogue';
import { textsOf } from '../../locales/say';
import { ownLanguage } from '../live/own-language';

let speaking: Promise<string> | undefined;

/** Waits until the worker speaks the reader's language: once in its life, and in English for nothing. @returns the language (BCP 47) */
export function spoken(): Promise<string> {
  return (speaking ??= begin());
}

/** After the settings changed, or the extension. @returns whether it is another language than this worker spoke before */
export async function speakAnew(): Promise<boolean> {
  const before = await speaking;
  speaking = begin();
  const now = await speaking;
  // Scripts in pages cannot fetch them.
  await pageWords.write(
    now === 'en'
      ? null
      : { code: now, texts: { claims: textsOf('claims'), annotating: textsOf('annotating') } },
  );
  return now !== before;
}

async function begin(): Promise<string> {
  const code = await ownLanguage();
  await loadCatalogue(code);
  return code;
}
