/** Names as topics have them, and a text in which some of them stand. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { chanceOf, draw, generateProse, type Chance } from '../../prose';

const PACK = new URL('../../../../public/topics/pyongyang-summit-2024.json', import.meta.url);
const Names = v.record(v.string(), v.array(v.string()));
const Pack = v.object({ entities: v.array(v.object({ aliases: v.optional(Names, {}) })) });

const SYLLABLES =
  'ba ce di fo gu ka le mi no pu ra se ti vo zu bran cher dol far gan hol jin kor lun mar nel os per qui rost'.split(
    ' ',
  );

/** So many names: first those that the summit's pack has for English texts, then made-up ones. All are plain words, none is open (`*`). */
export function namesFor(count: number): string[] {
  const { entities } = v.parse(Pack, JSON.parse(readFileSync(PACK, 'utf8')));
  const known = entities.flatMap(({ aliases }) => [...(aliases['en'] ?? []), ...(aliases['*'] ?? [])]);
  // Written in capitals they are found in capitals only, which an alternation that ignores case cannot tell.
  const plain = known.filter((name) => /^\p{L}[\p{L} ]+$/u.test(name) && name !== name.toUpperCase());
  const names = new Map(plain.slice(0, count).map((name) => [name.toLowerCase(), name]));
  for (const chance = chanceOf(5); names.size < count;) {
    const name = Array.from({ length: draw(chance, 1, 3) }, () => madeUp(chance)).join(' ');
    names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}

function madeUp(chance: Chance): string {
  const syllable = () => SYLLABLES[Math.floor(chance() * SYLLABLES.length)] ?? '';
  const word = Array.from({ length: draw(chance, 2, 4) }, syllable).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Prose of so many characters, with one of the names behind every fifth sentence or so. */
export function textWith(names: readonly string[], characters: number): string {
  const chance = chanceOf(11);
  return generateProse(12, characters).replaceAll(/\. /g, (end) =>
    chance() < 0.2 ? `, says ${names[Math.floor(chance() * names.length)]}. ` : end,
  );
}
