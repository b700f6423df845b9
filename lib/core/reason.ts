import { inFigures } from './text/in-figures';

/**
 * Why something is as it is, or where, to be said in the reader's language: a whole sentence by its key and what is put into it, each as it is. A
 * value may be a text of the same table.
 */
export interface Reason<Key extends string> {
  readonly key: Key;
  readonly values?: Readonly<Record<string, string | number | Reason<Key>>>;
}

/** A reason in words. @param say gives a text of the table with values put in */
export function sayReason<Key extends string>(
  { key, values = {} }: Reason<Key>,
  say: (key: Key, values: Readonly<Record<string, string | number>>) => string,
): string {
  const said = Object.entries(values).map(
    ([name, value]) => [name, typeof value === 'object' ? sayReason(value, say) : value] as const,
  );
  return say(key, Object.fromEntries(said));
}

/** A reason in English: for what is read by no reader of the interface, as tests, scripts and an Error's own message. */
export function sayInEnglish<Key extends string>(
  english: Readonly<Record<Key, string>>,
  reason: Reason<Key>,
): string {
  return sayReason(reason, (key, values) =>
    english[key].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? inFigures(value) : (value ?? whole);
    }),
  );
}
