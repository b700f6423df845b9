/** Frequent short words by language, enough to tell news prose apart; a sentence or two suffice. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'that', 'for', 'with', 'was', 'his', 'is'],
  es: ['el', 'los', 'del', 'que', 'por', 'una', 'con', 'las', 'su', 'para', 'y'],
  fr: ['le', 'les', 'des', 'une', 'et', 'dans', 'est', 'du', 'pour', 'sur', 'au'],
  de: ['der', 'die', 'und', 'das', 'den', 'von', 'mit', 'ist', 'im', 'dem', 'auf'],
  it: ['il', 'di', 'che', 'della', 'per', 'del', 'nel', 'gli', 'con', 'una', 'è'],
  pt: ['o', 'do', 'da', 'em', 'que', 'os', 'uma', 'para', 'no', 'com', 'não'],
  id: ['yang', 'dan', 'di', 'ke', 'dari', 'untuk', 'dengan', 'ini', 'pada', 'akan'],
  tr: ['ve', 'bir', 'bu', 'için', 'ile', 'da', 'de', 'olarak', 'ziyaret', 'olan'],
  nl: ['het', 'een', 'van', 'en', 'dat', 'niet', 'zijn', 'voor', 'naar', 'met'],
  pl: ['się', 'nie', 'jest', 'do', 'że', 'oraz', 'przez', 'po', 'w', 'z'],
  cs: ['se', 'na', 'je', 'že', 'po', 've', 'který', 'jeho', 'od', 'byl'],
  vi: ['của', 'và', 'các', 'trong', 'với', 'được', 'cho', 'đã', 'là', 'tại'],
};
const FUNCTION_LANGUAGES = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words) FUNCTION_LANGUAGES.set(word, [...(FUNCTION_LANGUAGES.get(word) ?? []), language]);
}
const SAMPLE = 4000;

/**
 * The language of a text as a BCP 47 primary subtag, by script and by its commonest words; null when it cannot be told.
 * Looks at the first 4,000 characters.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  return byScript(sample) ?? byWords(sample);
}

function byScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / letters;
  if (share(/\p{Script=Hangul}/gu) > 0.3) return 'ko';
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.15) return 'ja';
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh';
  if (share(/\p{Script=Arabic}/gu) > 0.3) return /[پچژگ]/.test(sample) ? 'fa' : 'ar';
  if (share(/\p{Script=Cyrillic}/gu) > 0.3) return /[іїєґ]/i.test(sample) ? 'uk' : 'ru';
  return null;
}

function byWords(sample: string): string | null {
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of FUNCTION_LANGUAGES.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 ? best[0] : null;
}
