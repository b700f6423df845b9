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

const BY_LANGUAGE = new Map(
  Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
);
const ALL = new Set([...BY_LANGUAGE.values()].flatMap((words) => [...words]));

/** Whether every word of a phrase is one that stands in nearly every text of the language (`*`: of any language). */
export function isAllStopWords(phrase: string, language: string): boolean {
  const stop = language === '*' ? ALL : BY_LANGUAGE.get(language);
  if (stop === undefined) return false;
  // Nearly every name's first word already tells.
  const [first = ''] = /[^\s’'-]+/.exec(phrase) ?? [];
  if (!stop.has(first.toLowerCase())) return false;
  const words = phrase.toLowerCase().split(/[\s’'-]+/);
  return words.every((word) => word === '' || stop.has(word));
}
