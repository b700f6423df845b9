/** The languages that the interface speaks (BCP 47), each by what its speakers call it; in the order in which they are offered. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  'pt-BR': 'Português (Brasil)',
  ru: 'Русский',
  ko: '한국어',
  ja: '日本語',
} as const;

/** One of them. */
export type Language = keyof typeof LANGUAGES;

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

/** Which way a language is written, for `dir`. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(code) ? 'rtl' : 'ltr';
}

/**
 * The language of ours that is nearest to one that is wanted: the same, else one with the same primary subtag (RFC 4647, lookup), else English.
 * @param wanted BCP 47; `_` for `-` is understood, as browsers have it
 */
export function nearestLanguage(wanted: string): Language {
  const [whole, primary] = [
    wanted.replaceAll('_', '-').toLowerCase(),
    wanted.split(/[-_]/, 1)[0]?.toLowerCase(),
  ];
  const codes = Object.keys(LANGUAGES).filter(isLanguage);
  return (
    codes.find((code) => code.toLowerCase() === whole) ??
    codes.find((code) => code.split('-', 1)[0] === primary) ??
    'en'
  );
}

const isLanguage = (code: string): code is Language => Object.hasOwn(LANGUAGES, code);
