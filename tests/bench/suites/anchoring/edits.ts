/** What editors do to a text, with each word knowing where it came from: so the truth after an edit is known, not guessed. */
import type { Span } from '../../../../lib/core/text/span';
import { draw, type Chance } from '../../prose';

/** A word with its punctuation and the white space behind it; `origin` is its place in the text before the edit, null for a new one. */
export interface Item {
  readonly word: string;
  readonly gap: string;
  readonly origin: number | null;
}

/** A text as words, and where each of them stands. */
export interface Edition {
  readonly items: readonly Item[];
  readonly text: string;
  readonly starts: readonly number[];
}

/** An edition of items. */
export function editionOf(items: readonly Item[]): Edition {
  const starts: number[] = [];
  let text = '';
  for (const { word, gap } of items) {
    starts.push(text.length);
    text += word + gap;
  }
  return { items, text, starts };
}

/** A text as the first edition of itself. */
export function firstEdition(text: string): Edition {
  const items = [...text.trim().matchAll(/(\S+)(\s*)/g)].map(([, word = '', gap = ''], origin) => ({
    word,
    gap,
    origin,
  }));
  return editionOf(items);
}

/** Which words of an edition are left of the words `from` to `to` (half-open) of the first; null when none is. */
export function whatIsLeft(
  edition: Edition,
  from: number,
  to: number,
): { first: number; last: number } | null {
  let [first, last] = [-1, -1];
  for (let place = 0; place < edition.items.length; place++) {
    const origin = edition.items[place]?.origin ?? null;
    if (origin === null || origin < from || origin >= to) continue;
    if (first === -1) first = place;
    last = place;
  }
  return first === -1 ? null : { first, last };
}

/** Index of the first word that reaches beyond an offset. */
export function wordAt({ starts, items }: Edition, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = (starts[middle] ?? 0) + (items[middle]?.word.length ?? 0);
    if (end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of a span: the first and the last that it touches. */
export function wordsOf(edition: Edition, { start, end }: Span): { first: number; last: number } {
  return { first: wordAt(edition, start), last: wordAt(edition, end - 1) };
}

const CORE = /[\p{L}\p{N}][^]*[\p{L}\p{N}]|[\p{L}\p{N}]/u;
const coreOf = (word: string) => CORE.exec(word)?.[0] ?? word;

/** A share of the words edited: a third each replaced by, preceded by, and removed for another word of the same text. */
export function editWords({ items }: Edition, share: number, chance: Chance): Edition {
  const anyWord = () => coreOf(items[draw(chance, 0, items.length - 1)]?.word ?? '');
  const edited: Item[] = [];
  for (const item of items) {
    if (chance() >= share) edited.push(item);
    else {
      const kind = draw(chance, 0, 2);
      if (kind === 0) edited.push({ ...item, word: item.word.replace(CORE, () => anyWord()) });
      else if (kind === 1) edited.push({ word: anyWord(), gap: ' ', origin: null }, item);
      else keepBreak(edited, item.gap);
    }
  }
  return editionOf(edited);
}

/** The end of a paragraph outlives its last word. */
function keepBreak(edited: Item[], gap: string): void {
  const last = edited.at(-1);
  if (last && gap.includes('\n')) edited[edited.length - 1] = { ...last, gap };
}

/** The paragraphs of an edition as half-open ranges of words. */
export function paragraphsOf({ items }: Edition): [number, number][] {
  return partsOf(items, ({ gap }) => gap.includes('\n'));
}

/** The sentences of an edition as half-open ranges of words; none reaches beyond its paragraph. */
export function sentencesOf({ items }: Edition): [number, number][] {
  return partsOf(items, ({ word, gap }) => gap.includes('\n') || /[.?!][”"’')]*$/.test(word));
}

function partsOf(items: readonly Item[], isLast: (item: Item) => boolean): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  for (const [place, item] of items.entries()) {
    if (!isLast(item) && place < items.length - 1) continue;
    parts.push([from, place + 1]);
    from = place + 1;
  }
  return parts;
}

/** Without the words of a range. */
export function without({ items }: Edition, from: number, to: number): Edition {
  return editionOf([...items.slice(0, from), ...items.slice(to)]);
}

/** One sentence in so many put elsewhere, between two others. */
export function moveSentences(edition: Edition, share: number, chance: Chance): Edition {
  const sentences = sentencesOf(edition).map(([from, to]) => edition.items.slice(from, to));
  const moving = sentences.filter(() => chance() < share);
  const staying = sentences.filter((sentence) => !moving.includes(sentence));
  for (const sentence of moving) staying.splice(draw(chance, 0, staying.length), 0, sentence);
  return editionOf(staying.flat());
}

/** One paragraph in so many is there once more, somewhere else. The copy is told apart by its origins: it has none. */
export function duplicateParagraphs(edition: Edition, share: number, chance: Chance): Edition {
  const paragraphs = paragraphsOf(edition).map(([from, to]) => edition.items.slice(from, to));
  const all = [...paragraphs];
  for (const paragraph of paragraphs) {
    if (chance() >= share) continue;
    const copy = paragraph.map((item) => ({ ...item, origin: null }));
    const at = draw(chance, 0, all.length);
    all.splice(at, 0, copy);
  }
  return editionOf(all.flat());
}

const TYPOGRAPHY: readonly [RegExp, string][] = [
  [/[“”]/g, '"'],
  [/"(?=\p{L})/gu, '«\u00a0'],
  [/’/g, "'"],
  [/--|—/g, '–'],
  [/…/g, '...'],
  [/é/g, 'e\u0301'],
];

/** Set anew by another typographer: quotes, dashes, soft hyphens, spaces, line breaks. Not one word is another. */
export function setAnew({ items }: Edition, chance: Chance): Edition {
  return editionOf(
    items.map(({ word, gap, origin }) => {
      const set = TYPOGRAPHY.reduce((text, [from, to]) => text.replace(from, to), word);
      const hyphened = set.length > 7 && chance() < 0.3 ? `${set.slice(0, 4)}\u00ad${set.slice(4)}` : set;
      const space = ['\n', '\u00a0', '  ', ' '][draw(chance, 0, 3)] ?? ' ';
      return { word: hyphened, gap: gap.includes('\n') ? gap : space, origin };
    }),
  );
}

/** Commas and quotation marks put in and taken out. */
export function editPunctuation({ items }: Edition, share: number, chance: Chance): Edition {
  return editionOf(
    items.map((item) => {
      if (chance() >= share) return item;
      if (/[,;:”“"]/.test(item.word))
        return { ...item, word: item.word.replace(/(?!^)[,;:”“"](?!\p{N})/gu, '') };
      return { ...item, word: /[\p{L}\p{N}]$/u.test(item.word) ? `${item.word},` : item.word };
    }),
  );
}
