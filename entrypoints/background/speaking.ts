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

/**
 * Looks anew which language it is, once the settings or the browser's own may have changed.
 * @returns whether it is another one than pages were told, whichever worker told them; then they are told this one
 */
export async function speakAnew(): Promise<boolean> {
  speaking = begin();
  const now = await speaking;
  const told = (await pageWords.read())?.code ?? 'en';
  if (now === told) return false;
  await tellPages();
  return true;
}

/** Lays the texts for scripts in pages ready, as this version of the extension has them. */
export async function tellPages(): Promise<void> {
  const code = await spoken();
  const texts = Object.fromEntries(PAGE_TABLES.map((table) => [table, textsOf(table)]));
  await pageWords.write(code === 'en' ? null : { code, texts });
}

async function begin(): Promise<string> {
  const code = await ownLanguage();
  await loadCatalogue(code);
  return code;
}
