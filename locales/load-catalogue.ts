import { speak, type Catalogue } from './say';

/** Where the build puts a translation (scripts/put-catalogues.ts). Below it is written out once more: the check of what is shipped wants to see what is fetched. */
export const catalogueAt = (code: string) => `/catalogues/${code}.json`;

/**
 * Speaks a language from now on, once its texts are fetched from the extension itself; English is at hand, and costs nothing. Where they are not
 * to be had English stays, and the error is reported.
 * @param code BCP 47: one of LANGUAGES, or one that a test has put beside them
 */
export async function loadCatalogue(code: string): Promise<void> {
  if (code === 'en') return speak('en', {});
  try {
    const texts: Catalogue = await (await fetch(`/catalogues/${code}.json`)).json();
    speak(code, texts);
  } catch (error) {
    reportError(error);
  }
}
