import { de } from './de/catalogue';
import { es } from './es/catalogue';
import { fr } from './fr/catalogue';
import { it } from './it/catalogue';
import { ja } from './ja/catalogue';
import { ko } from './ko/catalogue';
import { ptBr } from './pt-BR/catalogue';
import { ru } from './ru/catalogue';
import type { Language } from './languages';
import type { Translation } from './translated';

/** Every translation, for the build (scripts/put-catalogues.ts) and tests: a page fetches the one that it speaks. */
export const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, Translation>> = {
  de,
  es,
  fr,
  it,
  ja,
  ko,
  'pt-BR': ptBr,
  ru,
};
