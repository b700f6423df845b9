import type { CheckWords } from '../lib/core/checks/check-words';
import { IN_ENGLISH } from '../lib/core/claims/value-words';
import { language } from './say';
import { t } from './t-checks';
import { valueWords } from './value-words';

/** How checks are explained in the reader's language: ask anew for each check, as the background's may change. */
export function checkWords(): CheckWords {
  return language === 'en' ? ENGLISH : { say: t, list, named: (name) => name, day, values: valueWords() };
}

interface Formats {
  readonly of: string;
  readonly list: Intl.ListFormat;
  readonly day: Intl.DateTimeFormat;
}

let formats: Formats | undefined;

/** Those of the language spoken: making one takes longer than a hundred reasons with it. */
function formatsHere(): Formats {
  if (formats?.of === language) return formats;
  return (formats = {
    of: language,
    list: new Intl.ListFormat(language),
    day: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  });
}

const list = (names: readonly string[]) => formatsHere().list.format(names);
const day = (iso: string) => formatsHere().day.format(new Date(iso));

/** Names of offices that English sets behind an article: "the US State Department", but "South Korea’s defence ministry". */
const WITH_ARTICLE =
  /^(?!the |.*['’]s? )(.* )?(department|ministry|government|house|kremlin|pentagon|agency|council|nations|states|union|army|military|embassy|office)$/i;

/** Without the browser's tables of languages, which take a worker that just woke some ten milliseconds. */
const ENGLISH: CheckWords = {
  say: t,
  list: (names) =>
    names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
  named: (name) => (WITH_ARTICLE.test(name) ? `the ${name}` : name),
  day: (iso) => IN_ENGLISH.date(iso).slice(0, -' 2024'.length),
  values: IN_ENGLISH,
};
