import { directionOf } from './languages';
import { dateLocale, language } from './say';

interface Lists {
  readonly locale: string;
  readonly format: Intl.ListFormat;
  readonly comma: string;
}

let lists: Lists | undefined;

/** Things of one kind, as a sentence of the reader's language lists them: “Moscow, Pyongyang”, „Moskau und Pjöngjang“. */
export function listOf(things: readonly (string | number)[]): string {
  return listsOf(dateLocale).format.format(things.map(String));
}

/** Words of several kinds beside one another, with the language's own comma between: “6,700 containers, alleged, Seoul”. */
export function strung(words: readonly string[]): string {
  return words.join(listsOf(dateLocale).comma);
}

/** Names from whom to whom, along the line of the reader's language: “Ushakov → Interfax”. */
export function chained(names: readonly string[]): string {
  return names.join(directionOf(language) === 'rtl' ? ' ← ' : ' → ');
}

function listsOf(locale: string): Lists {
  if (lists?.locale === locale) return lists;
  const format = new Intl.ListFormat(locale, { style: 'narrow' });
  const between = format.formatToParts(['a', 'b', 'c']).find(({ type }) => type === 'literal');
  return (lists = { locale, format, comma: between?.value ?? ', ' });
}
