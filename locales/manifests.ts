import { manifest as en } from './en/manifest';
import { manifest as de } from './de/manifest';
import { manifest as es } from './es/manifest';
import { manifest as fr } from './fr/manifest';
import { manifest as it } from './it/manifest';
import { manifest as ja } from './ja/manifest';
import { manifest as ko } from './ko/manifest';
import { manifest as ptBr } from './pt-BR/manifest';
import { manifest as ru } from './ru/manifest';
import type { Language } from './languages';
import type { Translated } from './translated';

/** What the browser itself shows of the extension, in each language: the build makes `_locales` of it (scripts/put-catalogues.ts). */
export const MANIFESTS: Readonly<Record<Language, Translated<typeof en>>> = {
  en,
  de,
  es,
  fr,
  it,
  ja,
  ko,
  'pt-BR': ptBr,
  ru,
};

/** How the manifest names one of these texts. */
export const named = (key: keyof typeof en) => `__MSG_${key}__`;
