import type { WxtHooks } from 'wxt';
import { CATALOGUES } from '../locales/catalogues';
import { catalogueAt } from '../locales/load-catalogue';
import { MANIFESTS } from '../locales/manifests';

const codes = Object.keys(CATALOGUES);

/** What the build puts beside public/: the translations, one file each, and what the manifest says in each language as the browser wants it. */
export function catalogueFiles(): { relativeDest: string; contents: string }[] {
  return [
    ...Object.entries(CATALOGUES).map(([code, texts]) => ({
      relativeDest: catalogueAt(code).slice(1),
      contents: JSON.stringify(texts),
    })),
    ...Object.entries(MANIFESTS).map(([code, texts]) => ({
      relativeDest: `_locales/${code.replace('-', '_')}/messages.json`,
      contents: JSON.stringify(messagesOf(texts)),
    })),
  ];
}

/** What WXT does with them. */
export const putCatalogues: Pick<Required<WxtHooks>, 'build:publicAssets' | 'prepare:publicPaths'> = {
  'build:publicAssets'(_, files) {
    files.push(...catalogueFiles());
  },
  'prepare:publicPaths'(_, paths) {
    paths.push(...codes.map((code) => catalogueAt(code).slice(1)));
  },
};

/** As `browser.i18n` reads them. */
function messagesOf(texts: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }]));
}
