import type { PluralTexts } from './say';
import type { Tables } from './tables';

/**
 * A table in another language: a text where English has one, and where English has plurals the plurals of that language. A key that English has
 * not does not compile; one that is missing is said in English, and a test names it (catalogues.test.ts).
 */
export type Translated<English> = {
  readonly [Key in keyof English]?: English[Key] extends string ? string : PluralTexts;
};

/** All tables in another language. */
export type Translation = { readonly [Name in keyof Tables]?: Translated<Tables[Name]> };
