/** Lookalikes: the quote with one number, name or negation changed, in its place. */
import type { Difference } from '../../../../lib/core/annotation/anchoring';
import { editionOf, type Edition, type Item } from './edits';
import { draw, type Chance } from '../../prose';
import type { Quote } from './score';

/** What is changed in a lookalike. */
export type Changed = Difference['touches'][number];

/** A lookalike of a quote: the text with that one change, and which kind it was. Null when the quote has nothing of that kind. */
export function lookalikeOf(edition: Edition, quote: Quote, kind: Changed, chance: Chance): Edition | null {
  const places = range(quote.from, quote.to).filter((place) =>
    CHANGES[kind].has(edition.items, place, quote),
  );
  const place = places[draw(chance, 0, Math.max(0, places.length - 1))];
  const item = place === undefined ? undefined : edition.items[place];
  if (place === undefined || !item) return null;
  const word = CHANGES[kind].change(item.word, chance);
  return editionOf([...edition.items.slice(0, place), { ...item, word }, ...edition.items.slice(place + 1)]);
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

interface Change {
  has(items: readonly Item[], place: number, quote: Quote): boolean;
  change(word: string, chance: Chance): string;
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|do|does|did)$/;
const OTHER_NAMES = ['Holloway', 'Petrenko', 'Brandt', 'Okafor'] as const;

const CHANGES: Readonly<Record<Changed, Change>> = {
  number: {
    has: (items, place) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(items[place]?.word ?? ''),
    change: (word, chance) => {
      const digits = [...word.matchAll(/\d/g)];
      const { index, 0: digit } = digits[draw(chance, 0, digits.length - 1)] ?? { index: 0, 0: '0' };
      return `${word.slice(0, index)}${(Number(digit) + draw(chance, 1, 8)) % 10}${word.slice(index + 1)}`;
    },
  },
  name: {
    // A capital within a sentence.
    has: (items, place) =>
      /^\p{Lu}\p{Ll}{2,}\p{P}*$/u.test(items[place]?.word ?? '') &&
      place > 0 &&
      /[\p{Ll},]$/u.test(items[place - 1]?.word ?? '') &&
      items[place - 1]?.gap === ' ',
    change: (word, chance) =>
      word.replace(/[\p{L}]+/u, OTHER_NAMES[draw(chance, 0, OTHER_NAMES.length - 1)] ?? ''),
  },
  negation: {
    has: (items, place, quote) => place < quote.to - 1 && AUXILIARY.test(items[place]?.word ?? ''),
    change: (word) => `${word} not`,
  },
};
