import { pageWords } from '../../lib/messaging/shared-state';
import { loadCatalogue } from '../../locales/load-catalogue';
import { textsOf } from '../../locales/say';
import { ownLanguage } from '../live/own-language';

/** The tables from which scripts in pages say something: they cannot fetch them. */
export const PAGE_TABLES = ['claims', 'annotating', 'editing', 'annotations'] as const;

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
  const texts = Object.fromEntries(PAGE_TABLES.map((table) => [table, textsOf(table)]));
  await pageWords.write(now === 'en' ? null : { code: now, texts });
  return now !== before;
}

async function begin(): Promise<string> {
  const code = await ownLanguage();
  await loadCatalogue(code);
  return code;
}
