/**
 * The texts that highlights are placed in: real pages, read as the extension reads them, when they are at hand beside the repository, and
 * generated prose. In two sets that share nothing: numbers were chosen on `tuning`, and are reported on `report`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readHtml } from '../../../../scripts/read-html';
import { firstEdition, type Edition } from './edits';
import { generateProse } from '../../prose';

/** Which set: that on which numbers were chosen, or that on which they are reported. */
export type Set = 'tuning' | 'report';

/** A text with its name. */
export interface Sample {
  readonly name: string;
  readonly edition: Edition;
}

const PAGES = new URL('../../../../../shared/peers/pages/', import.meta.url);
const SEEDS: Readonly<Record<Set, readonly number[]>> = { tuning: [11, 12, 13], report: [101, 102, 103] };
const PROSE_LENGTH = 100_000;
/** A shorter page has no room for many different highlights. */
const SHORTEST = 3_000;

/** Generated prose of 100,000 characters each. */
export function proseOf(set: Set): Sample[] {
  return SEEDS[set].map((seed) => ({
    name: `prose ${seed}`,
    edition: firstEdition(generateProse(seed, PROSE_LENGTH)),
  }));
}

/** Every other page, by name; none where they are not at hand. */
export function pagesOf(set: Set): Sample[] {
  if (!existsSync(PAGES)) return [];
  const names = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
  return names
    .sort()
    .filter((_, place) => (place % 2 === 0) === (set === 'tuning'))
    .map((name) => ({
      name,
      edition: firstEdition(readHtml(readFileSync(new URL(name, PAGES), 'utf8'), name).text),
    }))
    .filter(({ edition }) => edition.text.length >= SHORTEST);
}
