import type { LocalText } from './schema';

/** The text in `language` (BCP 47; its primary subtag counts), else in English. */
export function localText(text: LocalText, language: string): string {
  return text[language.slice(0, 2).toLowerCase()] ?? text.en;
}
