import { fold } from '../../text/fold';

/** Cyrillic letters, folded, in Latin ones. */
const CYRILLIC = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
  }),
);
const LONGEST = 48;

/** Gives ids that no other thing of a pack has: lower-case ASCII, from the name where its letters allow. */
export class Slugs {
  /** What a pack may not use as an id is taken from the beginning. */
  private readonly taken = new Set(['constructor', 'prototype']);

  /** An id from `name`, or from `fallback` where its letters have no Latin ones here; numbered where it is taken. */
  for(name: string, fallback: string): string {
    const base = slugOf(name) || fallback;
    let id = base;
    for (let number = 2; this.taken.has(id); number++) id = `${base}-${number}`;
    this.taken.add(id);
    return id;
  }

  /** Takes an id as it is, so that no other thing gets it. */
  take(id: string): void {
    this.taken.add(id);
  }
}

/** `name` in lower-case ASCII letters, digits and dashes; empty when nothing of it is left. */
function slugOf(name: string): string {
  const latin = [...fold(name).folded].map((letter) => CYRILLIC.get(letter) ?? letter).join('');
  const slug = latin.replace(/'/g, '').replace(/[^a-z0-9]+/g, '-');
  return slug.slice(0, LONGEST).replace(/^-+|-+$/g, '');
}
