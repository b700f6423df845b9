import { fold } from '../../text/fold';

/** Whether names of the language stay as they are, whatever they do in a sentence. */
export function isCaseless(language: string): boolean {
  return language !== 'ru' && language !== 'uk';
}

/** Endings of names; "-ов" and "-ин" are how names end in the nominative. */
const RUSSIAN_ENDING =
  /(?:ами|ями|ого|его|ому|ему|ыми|ими|ой|ую|юю|ая|яя|ом|ем|ым|им|ах|ях|ые|ие|ых|их|ый|ий|а|я|о|е|у|ю|ы|и|ь|й)$/;
/** A stem has at least so many letters. */
const SHORTEST = 3;

/** A Russian word without its ending; as it is when too little would be left. */
export function russianStem(word: string): string {
  const stem = word.replace(RUSSIAN_ENDING, '');
  return stem.length >= SHORTEST ? stem : word;
}

/** A name as an alias that finds its forms: "Владимир* Путин*" from "Владимира Путина". */
export function stemsOf(name: string, language: string): string {
  if (isCaseless(language)) return name;
  return name
    .split(' ')
    .map((word) => {
      if (!/^\p{Script=Cyrillic}{3,}$/u.test(word)) return word;
      return word === word.toUpperCase() ? word : `${russianStem(word)}*`;
    })
    .join(' ');
}

/** What forms of one name have in common: its words, folded, in inflected languages without their endings. */
export function nameKey(words: readonly string[], language: string): string {
  if (isCaseless(language)) return words.join(' ');
  return words.map((word) => russianStem(fold(word).folded)).join(' ');
}
