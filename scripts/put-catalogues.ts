import type { WxtHooks } from 'wxt';
import { CATALOGUES } from '../locales/catalogues';
import { catalogueAt } from '../locales/load-catalogue';
import { MANIFESTS } from '../locales/manifests';
import { TEAM_TABLES } from '../locales/tables';
import type { Translation } from '../locales/translated';
import { TEAM } from './swap-edition';

const codes = Object.keys(CATALOGUES);

/**
 * What the build puts beside public/: the translations, one file each, and what the manifest says in each language as the browser wants it.
 * @param isTeam whether they say what only the team edition says
 */
export function catalogueFiles(isTeam: boolean): { relativeDest: string; contents: string }[] {
  return [
    ...Object.entries(CATALOGUES).map(([code, texts]) => ({
      relativeDest: catalogueAt(code).slice(1),
      contents: JSON.stringify(isTeam ? texts : forReaders(texts)),
    })),
    ...Object.entries(MANIFESTS).map(([code, texts]) => ({
      relativeDest: `_locales/${code.replace('-', '_')}/messages.json`,
      contents: JSON.stringify(messagesOf(texts)),
    })),
  ];
}

/** What WXT does with them. */
export const putCatalogues: Pick<Required<WxtHooks>, 'build:publicAssets' | 'prepare:publicPaths'> = {
  'build:publicAssets'(wxt, files) {
    files.push(...catalogueFiles(wxt.config.mode === TEAM));
  },
  'prepare:publicPaths'(_, paths) {
    paths.push(...codes.map((code) => catalogueAt(code).slice(1)));
  },
};

/** As `browser.i18n` reads them. */
function messagesOf(texts: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }]));
}

/** Without what a reader's edition never says. */
function forReaders(texts: Translation): Translation {
  const unsaid: readonly string[] = TEAM_TABLES;
  return Object.fromEntries(Object.entries(texts).filter(([table]) => !unsaid.includes(table)));
}
