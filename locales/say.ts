/** A text, or one for each plural category that the language has, chosen by the value `n`. */
export type Message = string | { readonly one?: string; readonly other: string };

/** Values for the `{names}` in a text; `n` also chooses the plural. */
export type Values = Readonly<Record<string, string | number>>;

/** The language the interface is in (BCP 47). */
export const language = 'en';

// Made when they are first needed: the browser's own tables take a worker that just woke some ten milliseconds.
let plural: Intl.PluralRules | undefined;
let figures: Intl.NumberFormat | undefined;

/** A function that gives the text of a key in `messages`, with values put in. */
export function sayFrom<Key extends string>(messages: Readonly<Record<Key, Message>>) {
  return (key: Key, values: Values = {}): string => {
    const message = messages[key];
    const text = typeof message === 'string' ? message : pluralOf(message, Number(values['n']));
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numberOf(value) : (value ?? whole);
    });
  };
}

const numberOf = (value: number) => (figures ??= new Intl.NumberFormat(language)).format(value);

function pluralOf(message: Exclude<Message, string>, n: number): string {
  return (plural ??= new Intl.PluralRules(language)).select(n) === 'one'
    ? (message.one ?? message.other)
    : message.other;
}
