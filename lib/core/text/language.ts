/** Frequent short words by language, enough to tell news prose apart; a sentence or two suffice. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = words({
  en: 'the of and to in that for with was his is at him by from has on',
  es: 'el los del que por una con las su para y en al lo se este ha un tras',
  fr: 'le les des une et dans est du pour sur au un à en la aux qui son',
  de: 'der die und das den von mit ist im dem auf in am ihn ein einer',
  it: 'il di che della per del nel gli con una è un lo la si ha le al dei',
  pt: 'o do da em que os uma para no com não um ao dos por pelo esta',
  id: 'yang dan di ke dari untuk dengan ini pada akan',
  tr: 've bir bu için ile da de olarak ziyaret olan rusya devlet',
  nl: 'het een van en dat niet zijn voor naar met in de is',
  pl: 'się nie jest do że oraz przez po w z',
  cs: 'se na je že po ve který jeho od byl pro při jako která však',
  vi: 'của và các trong với được cho đã là tại',
});
/** Ends of words that only one of the languages alike writes so, each as good as a word. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  es: /(ción|ñ\p{L}+|\p{L}{2}[óú]|ieron|\p{L}[áé]n)(?!\p{L})/gu,
  fr: /\p{L}{2}(é|ée|és|eux|ès)(?!\p{L})/gu,
  it: /\p{L}{2}(zione|zioni|ato|ati|anno|à|ù|ì)(?!\p{L})/gu,
  pt: /\p{L}{2}(ão|ões|aram|eia|ém|nha)(?!\p{L})/gu,
};

function words(lists: Readonly<Record<string, string>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(lists).map(([language, list]) => [language, list.split(' ')]));
}

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
  for (const [language, ending] of Object.entries(ENDINGS))
    counts.set(language, (counts.get(language) ?? 0) + (sample.match(ending)?.length ?? 0));
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}
