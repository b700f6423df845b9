/** Longest name, in code points: with an ending and a number it stays under what file systems take, in every script. */
const LONGEST = 80;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file's name, without ending, from a title: without what Windows, macOS, Linux or Obsidian's links refuse, or what changes the
 * direction of writing. `fallback` when nothing is left.
 */
export function fileName(title: string, fallback: string): string {
  const clean = title
    .replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}\\/:*?"<>|#^[\]%]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const name = [...clean]
    .slice(0, LONGEST)
    .join('')
    .replace(/(?<![. ])[. ]+$/, '');
  return name === '' || DEVICE.test(name) ? fallback : name;
}

/** The names, each made different from those before it by a number, whatever the letter case. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Map<string, number>();
  const used = new Set<string>();
  return names.map((name) => {
    let number = taken.get(name.toLowerCase()) ?? 0;
    let distinct: string;
    do {
      number++;
      distinct = number === 1 ? name : `${name} ${number}`;
    } while (used.has(distinct.toLowerCase()));
    taken.set(name.toLowerCase(), number);
    used.add(distinct.toLowerCase());
    return distinct;
  });
}
