import { fold, isEastAsian } from '../../text/fold';

/** Words that stand in nearly every text of a language: as a name or as a cue by themselves they would match everywhere. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the a an and or but of to in on at by for from with as is are was were be been it its he she they his her their this that not has have had will would said says who which',
  es: 'el la los las un una unos unas y o de del al en con por para que se su sus es son fue era no lo ha dijo como más',
  fr: 'le la les l un une des et ou de du d au aux en dans par pour sur avec que qui il elle ils est sont a été ce se sa son ses n ne pas dit',
  de: 'der die das den dem des ein eine einen einem einer und oder aber von vom zu zum zur in im an am auf mit für bei aus nach ist sind war waren hat haben er sie es nicht sich sagte als auch',
  it: 'il lo la i gli le un uno una e o di del della dei in nel nella con per da dal su che è sono era ha non si ha detto come',
  pt: 'o a os as um uma e ou de do da dos das em no na nos nas com por para que é são foi era não se disse ao à',
  nl: 'de het een en of van in op aan met voor door bij uit is zijn was waren dat die niet hij zij zei',
  ru: 'и в во на с со к ко по из от за о об у не что как а но или для это он она они его её был была было были сказал также',
  uk: 'і й та в у на з із до по від за про не що як а але або для це він вона вони його її був була було були сказав також',
  pl: 'i w we na z ze do po od za o u nie że jak a ale lub dla to jest są był była było on ona oni się powiedział',
  cs: 'a i v ve na s se z ze do po od za o u ne že jak ale nebo pro to je jsou byl byla bylo on ona řekl',
  tr: 've veya bir bu şu o da de ile için olan olarak dedi',
  id: 'dan atau yang di ke dari untuk dengan pada ini itu adalah kata',
  vi: 'và của là có các một những trong với cho đã được này',
  ar: 'و في من على إلى الى عن أن ان هذا هذه هو هي مع قال',
  fa: 'و در از به که این آن با را است گفت',
  he: 'של את על עם הוא היא זה לא כי אמר',
  hi: 'और का की के में से को ने है हैं था कि यह वह कहा',
  ko: '그 이 저 및 등 수 것 있다 했다 말했다',
  ja: 'の に は を が と で も た だ する した いる ある',
  zh: '的 了 在 是 和 与 有 不 这 那 他 她 说',
};

/** English words that are no abbreviation: unlike “IT”, “US” and “WHO” they mean in capitals what they always do. */
const SHOUTED = wordsOf(
  'the and but of to are was were be been is he she they his her their this that not has have had will would said which from with by for',
);
const CAPITALS = /^[A-Z][A-Z.&-]*[A-Z.]$/;
/** “The Who”: an article before one of the commonest words is no English, so it stands nowhere but in a name. */
const NAME_BEHIND_ARTICLE = /^The \p{Lu}\p{L}+$/u;

/** Of all these the verbs and negations: two of them in one sentence, or one in a phrase, tell more than “of the” does. */
const TELLING = new Set(
  wordsOf(
    'is are was were be been not has have had will would said says es son fue era no ha dijo sont a été n ne pas dit ist sind war waren hat haben nicht sagte è sono non detto são foi não disse zijn niet zei не был была было были сказал також сказав byl byla bylo nie jest są był była było powiedział ne jsou řekl olan olarak dedi adalah kata là có được كان قال است گفت לא אמר है हैं था कहा 있다 했다 말했다 だった した いる ある 是 有 不 说',
  ),
);

/** The words that stand everywhere in a language, and with what they begin. */
interface StopWords {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

function stopWords(words: readonly string[]): StopWords {
  const beginnings = words.flatMap((word) => Array.from(word, (_, i) => word.slice(0, i + 1)));
  return { words: new Set(words), beginnings: new Set(beginnings) };
}

const LISTS = Object.entries(STOP_WORDS).map(([language, words]) => [language, wordsOf(words)] as const);
const BY_LANGUAGE = new Map(LISTS.map(([language, words]) => [language, stopWords(words)]));
const ALL = stopWords(LISTS.flatMap(([, words]) => words));
const isStrict = (word: string) => !TELLING.has(word);
const STRICT_BY_LANGUAGE = new Map(
  LISTS.map(([language, words]) => [language, stopWords(words.filter(isStrict))]),
);
const STRICT = stopWords([...ALL.words].filter(isStrict));

/** The words of a phrase as they are looked for, but Chinese, Japanese and Korean ones in one piece. */
function wordsOf(phrase: string): string[] {
  return fold(phrase)
    .folded.split(/[\p{P}\p{Z}\p{S}\p{C}\u{10000}-\u{10FFFF}]+/u)
    .filter((word) => word !== '');
}

/** The first word of a phrase where that is plain, which nearly always tells already. */
const FIRST = /^[A-Za-z]+(?=[ -]|$)/;

/**
 * Whether a name is made of words that stand in nearly every text, so that it would match everywhere. A name is looked for in texts of all
 * languages: what is common in any of them counts, except for names of one word with a capital that are common neither in English nor in
 * the language they are listed under (“Im”, “Dan”, “Son”), and except for abbreviations.
 * @param language BCP 47 primary subtag, or `*`
 */
export function isCommonName(name: string, language: string): boolean {
  const [plain] = FIRST.exec(name) ?? [];
  if (plain !== undefined && !ALL.words.has(plain.toLowerCase())) return false;
  if (isNamedInCapitals(name, language) || NAME_BEHIND_ARTICLE.test(name)) return false;
  const own = BY_LANGUAGE.get(language);
  if (own !== undefined && /^\p{Lu}\p{Ll}+$/u.test(name))
    return isAllCommon(name, own) || isAllCommon(name, BY_LANGUAGE.get('en') ?? own);
  return [...BY_LANGUAGE.values()].some((list) => isAllCommon(name, list));
}

/**
 * Whether a phrase of a cue is made of words that stand in nearly every text of the cue's language (`*`, or one without a list: of any).
 * @param strictly without verbs and negations, as with phrases of several words
 */
export function isCommonPhrase(phrase: string, language: string, strictly: boolean): boolean {
  const [plain] = FIRST.exec(phrase) ?? [];
  if (plain !== undefined && !(BY_LANGUAGE.get(language) ?? ALL).words.has(plain.toLowerCase())) return false;
  if (isNamedInCapitals(phrase, language)) return false;
  const list =
    strictly || wordsOf(phrase).length > 1
      ? (STRICT_BY_LANGUAGE.get(language) ?? STRICT)
      : (BY_LANGUAGE.get(language) ?? ALL);
  return isAllCommon(phrase, list);
}

/** “IS” is an organisation where “is” is not the language's own word. */
function isNamedInCapitals(phrase: string, language: string): boolean {
  if (!CAPITALS.test(phrase.trim())) return false;
  const words = wordsOf(phrase);
  if (words.join() === 'is') return language !== 'en' && BY_LANGUAGE.has(language);
  return !words.every((word) => SHOUTED.includes(word));
}

/** Whether every word is one of the list, or a letter behind an apostrophe; an open word when one of the list begins so. */
function isAllCommon(phrase: string, { words, beginnings }: StopWords): boolean {
  let hasCommon = false;
  for (const part of phrase.trim().split(/\s+/)) {
    const pieces = wordsOf(part);
    for (const [i, word] of pieces.entries()) {
      const isOpen = i === pieces.length - 1 && part.endsWith('*');
      const isStop = isOpen ? beginnings.has(word) : words.has(word);
      const isEnding = pieces.length > 1 && word.length === 1 && !isEastAsian(word.charCodeAt(0));
      if (!isStop && !isEnding) return false;
      hasCommon ||= isStop;
    }
  }
  return hasCommon;
}
