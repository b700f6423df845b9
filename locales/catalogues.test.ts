/** Every translation is whole, and takes in what English takes in. */
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from './catalogues';
import { MANIFESTS } from './manifests';
import type { Message, Messages } from './say';
import { TABLES } from './tables';

/** English, and each other language: table by table. */
const ENGLISH: Readonly<Record<string, Messages>> = TABLES;
const all: readonly (readonly [string, Readonly<Record<string, Messages>>])[] = Object.entries(CATALOGUES);

const textsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
/** Every key with its English text: `table.key`. */
const keys = Object.entries(ENGLISH).flatMap(([table, texts]) =>
  Object.entries(texts).map(([key, english]) => ({ table, key, english })),
);

describe.each(all)('%s', (code, catalogue) => {
  const told = keys.flatMap(({ table, key, english }) => {
    const message = catalogue[table]?.[key];
    return message === undefined ? [] : [{ name: `${table}.${key}`, english, message }];
  });

  it('says everything that English says', () => {
    const missing = keys.filter(({ table, key }) => catalogue[table]?.[key] === undefined);
    expect(missing.map(({ table, key }) => `${table}.${key}`)).toEqual([]);
  });

  it('says nothing else', () => {
    const unknown = Object.entries(catalogue).flatMap(([table, texts]) =>
      Object.keys(texts)
        .filter((key) => ENGLISH[table]?.[key] === undefined)
        .map((key) => `${table}.${key}`),
    );
    expect(unknown).toEqual([]);
  });

  it('puts in the values that English puts in, and no others', () => {
    const wrong = told.filter(({ english, message }) => {
      const wanted = new Set(textsOf(english).flatMap(namesIn));
      const given = textsOf(message).map((text) => new Set(namesIn(text)));
      // A plural may leave out its number: “one article”.
      const misses = given.some((names) => [...wanted].some((name) => name !== 'n' && !names.has(name)));
      return misses || given.some((names) => [...names].some((name) => !wanted.has(name)));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('has a text for every plural that the language has', () => {
    // “many” of the Romance languages is for whole millions, which nothing here counts.
    const wanted = new Intl.PluralRules(code)
      .resolvedOptions()
      .pluralCategories.filter((category) => category !== 'many' || code === 'ru');
    const wrong = told.filter(
      ({ message }) =>
        typeof message !== 'string' && wanted.some((category) => message[category] === undefined),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('has no empty text, none with straight quotes, and no dots for an ellipsis', () => {
    const wrong = told.filter(({ message }) =>
      textsOf(message).some((text) => text.trim() === '' || /"|\.\.\./.test(text)),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('tells the browser all of it, within what a store allows', () => {
    const said: Readonly<Record<string, string>> = MANIFESTS[code as keyof typeof MANIFESTS];
    expect(Object.keys(said).sort()).toEqual(Object.keys(MANIFESTS.en).sort());
    expect((said['description'] ?? '').length).toBeLessThanOrEqual(132);
  });
});
