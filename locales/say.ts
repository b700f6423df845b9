import type { Tables } from './tables';

/** A text, or one for each plural category that the language has, chosen by the value `n`. */
export type Message = string | PluralTexts;

/** One text a category of `Intl.PluralRules`; `other` stands in for those that are not there. */
export type PluralTexts = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Values for the `{names}` in a text; `n` also chooses the plural. */
export type Values = Readonly<Record<string, string | number>>;

/** Texts by their keys. */
export type Messages = Readonly<Record<string, Message>>;

/** All texts of one language, by the name of their table. What a translation lacks is said in English. */
export type Catalogue = Readonly<Partial<Record<keyof Tables, Messages>>>;

/** The language the interface is in (BCP 47). Changes once, before anything is said: see {@link speak}. */
export let language = 'en';

/** Its name for `Intl`, where days are written: in English as most of the world writes them. */
export let dateLocale = 'en-GB';

let catalogue: Catalogue = {};
// Made when they are first needed: the browser's own tables take a worker that just woke some ten milliseconds.
let plural: Intl.PluralRules | undefined;
let figures: Intl.NumberFormat | undefined;

/** Has everything said from now on in another language. What is kept of the old one (a text held in a constant, a format) stays in it, so it is called before a page is drawn. */
export function speak(code: string, texts: Catalogue): void {
  language = code;
  dateLocale = code === 'en' ? 'en-GB' : code;
  catalogue = texts;
  plural = figures = undefined;
}

/** A table as it is spoken now, as far as it is translated. */
export function textsOf(table: keyof Tables): Messages {
  return catalogue[table] ?? {};
}

/** A function that gives the text of a key in a table, with values put in. @param english the table in English, which is always at hand */
export function sayFrom<Key extends string>(table: keyof Tables, english: Readonly<Record<Key, Message>>) {
  return (key: Key, values: Values = {}): string => {
    const message = catalogue[table]?.[key] ?? english[key];
    const text = typeof message === 'string' ? message : pluralOf(message, Number(values['n']));
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numberOf(value) : (value ?? whole);
    });
  };
}

const numberOf = (value: number) => (figures ??= new Intl.NumberFormat(language)).format(value);

function pluralOf(message: PluralTexts, n: number): string {
  return message[(plural ??= new Intl.PluralRules(language)).select(n)] ?? message.other;
}
