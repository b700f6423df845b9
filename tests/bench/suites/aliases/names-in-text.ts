/** Names as topics have them, and a text in which some of them stand. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { chanceOf, generateProse } from '../../prose';
import { makeTopics } from '../analysis/many-topics';

const PACK = new URL('../../../../public/topics/pyongyang-summit-2024.json', import.meta.url);
const Names = v.record(v.string(), v.array(v.string()));
const Pack = v.object({ entities: v.array(v.object({ aliases: v.optional(Names, {}) })) });

/** So many names: first those that the summit's pack has for English texts, then made-up ones. All are plain words, none is open (`*`). */
export function namesFor(count: number): string[] {
  const { entities } = v.parse(Pack, JSON.parse(readFileSync(PACK, 'utf8')));
  const known = entities.flatMap(({ aliases }) => [...(aliases['en'] ?? []), ...(aliases['*'] ?? [])]);
  const made = makeTopics(Math.ceil(count / 100), 500, 'strangers').flatMap(({ entities }) =>
    entities.flatMap(({ aliases }) => Object.values(aliases).flat()),
  );
  // Written in capitals they are found in capitals only, which an alternation that ignores case cannot tell.
  const plain = [...known, ...made].filter(
    (name) => /^\p{L}[\p{L} ]+$/u.test(name) && name !== name.toUpperCase(),
  );
  const names = new Map(plain.map((name) => [name.toLowerCase(), name]));
  return [...names.values()].slice(0, count);
}

/** Prose of so many characters, with one of the names behind every fifth sentence or so. */
export function textWith(names: readonly string[], characters: number): string {
  const chance = chanceOf(11);
  return generateProse(12, characters).replaceAll(/\. /g, (end) =>
    chance() < 0.2 ? `, says ${names[Math.floor(chance() * names.length)]}. ` : end,
  );
}
