/**
 * Two languages that nobody speaks, made of the English texts, for the eye and for tests: in `en-XA` every text is accented, longer and in
 * brackets, so that what is not translated and what is cut off shows; `ar-XB` runs from right to left.
 *
 *     npx tsx scripts/pseudo-locale.ts .output/chrome-mv3
 *
 * Then the setting `language` takes either of the two.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogueAt } from '../locales/load-catalogue';
import type { Catalogue, Message, Messages } from '../locales/say';
import { TABLES } from '../locales/tables';

/** The languages, each with how a text is made of an English one. */
export const PSEUDO_LOCALES: Readonly<Record<'en-XA' | 'ar-XB', (english: string) => string>> = {
  'en-XA': (english) => `⟦${lengthened(spelled(english, ACCENTED))}⟧`,
  'ar-XB': (english) => spelled(english, ARABIC),
};

const ACCENTED = ['abcdeghiklnorstuyzACDEGHIKLNORSTUYZ', 'áƀćďéǧĥíķĺńóŕśťúýžÁĆĎÉǦĤÍĶĹŃÓŔŚŤÚÝŽ'] as const;
const ARABIC = ['abcdefghijklmnopqrstuvwxyz', 'ابشدهفغحيجكلمنوپقرستعڤوخيز'] as const;

/** All texts of the interface in a language that nobody speaks. */
export function pseudoCatalogue(say: (english: string) => string): Catalogue {
  return Object.fromEntries(Object.entries(TABLES).map(([name, table]) => [name, saidIn(table, say)]));
}

function saidIn(table: Messages, say: (english: string) => string): Messages {
  return Object.fromEntries(Object.entries(table).map(([key, message]) => [key, inWords(message, say)]));
}

function inWords(message: Message, say: (english: string) => string): Message {
  return typeof message === 'string'
    ? say(message)
    : { other: say(message.other), one: say(message.one ?? message.other) };
}

/** Spells a text with other letters; what stands in braces is put in later, and stays. */
function spelled(text: string, [from, to]: readonly [string, string]): string {
  const letter = (char: string) =>
    [...to][from.indexOf(char)] ?? [...to][from.indexOf(char.toLowerCase())] ?? char;
  return text.replaceAll(/\{\w+\}|./gsu, (part) => (part.length > 1 ? part : letter(part)));
}

/** Two fifths longer, as German and Russian are; short texts grow most. */
function lengthened(text: string): string {
  const more = Math.ceil(text.replaceAll(/\{\w+\}/g, '').length * 0.4);
  return `${text} ${'óńé ťŵó ţĥŕéé ƒóúŕ '.repeat(1 + Math.floor(more / 19)).slice(0, more)}`.trimEnd();
}

/** Puts both languages into a folder with a built extension. */
export function writePseudoLocales(folder: string): void {
  for (const [code, say] of Object.entries(PSEUDO_LOCALES))
    writeFileSync(join(folder, catalogueAt(code)), JSON.stringify(pseudoCatalogue(say)));
}

const [, self = '', folder] = process.argv;
if (import.meta.url === pathToFileURL(self).href) {
  if (folder === undefined)
    throw new Error('of which built extension? npx tsx scripts/pseudo-locale.ts FOLDER');
  writePseudoLocales(folder);
}
