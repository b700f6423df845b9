import { en } from './en';

/** A text, or one text a plural category of Intl.PluralRules, chosen by `n`. */
export type Message = string | { readonly one?: string; readonly other: string };
export type MessageKey = keyof typeof en;
/** Values for the `{names}` in a message. `n` also chooses the plural. */
export type Values = Readonly<Record<string, string | number>>;

const language = 'en';
const plural = new Intl.PluralRules(language);
const figures = new Intl.NumberFormat(language);

/** The interface text `key`, with `values` put in. */
export function t(key: MessageKey, values: Values = {}): string {
  const message: Message = en[key];
  const text = typeof message === 'string' ? message : pluralOf(message, Number(values['n']));
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? figures.format(value) : (value ?? whole);
  });
}

function pluralOf(message: Exclude<Message, string>, n: number): string {
  return plural.select(n) === 'one' ? (message.one ?? message.other) : message.other;
}
