import { fold } from '../text/fold';
import { KEYED } from '../text/name-key';
import { isAlphabetic, quickFold } from '../text/quick-fold';
import type { TopicFacts } from './facts';
import { keysOf } from './gate-keys';

/** The longest pattern that V8 makes machine code of is 20 kB; longer ones are thirty times as slow. */
const LONGEST_PATTERN = 20_000;
/** So many units at its beginning stand for a name in a pattern: of more the pattern takes longer to make, of less it finds more that is none. */
const BEGINNING = 6;
/** Groups are called by a letter each, from here on. */
const FIRST_GROUP = 0x100;
/** What a name that begins with a letter does not begin behind: lib/core/text/quick-fold.ts. */
const NOT_INSIDE = '(?<![a-z\\u00df-\\u024f\\u0370-\\u052f])';

/**
 * What the gate has to know of the topics: of every group of a topic's participants at least one name must stand in a page. Empty when there
 * is no topic. One text, as the browser hands a text to a page in a tenth of the time that it takes for as much in lists.
 *
 * Its lines: a pattern that finds how each name in Latin letters begins, in what {@link quickFold} leaves of a text; one for all others; the
 * topics, with a space between them, each as the letters of its groups; and for each name a line, sorted, with the letters of the groups that it
 * is in behind a tab. Where the names are so many that a pattern would be slow, KEYED and keysOf (gate-keys.ts) instead.
 */
export function gateIndexOf(topics: readonly TopicFacts[]): string {
  if (topics.length === 0) return '';
  const named = topics.map((topic) => topic.pack.event.participants.map((ids) => namesOf(topic, ids)));
  const groups = groupsByName(named);
  const names = [...groups.keys()].sort();
  const isLatin = (name: string) => /^[\0-\u036F]*$/.test(name);
  const patterns = [names.filter(isLatin), names.filter((name) => !isLatin(name))].map(patternOf);
  if (patterns.some(({ length }) => length > LONGEST_PATTERN)) return KEYED + keysOf(named);
  let group = FIRST_GROUP;
  const letters = named.map((of) => of.map(() => String.fromCharCode(group++)).join(''));
  const lines = names.map((name) => `${name}\t${groups.get(name) ?? ''}`);
  return [...patterns, letters.join(' '), ...lines, ''].join('\n');
}

/** By name, the letters of the groups that it is in. */
function groupsByName(topics: readonly (readonly (readonly string[])[])[]): Map<string, string> {
  const groups = new Map<string, string>();
  topics.flat().forEach((names, i) => {
    for (const name of names)
      groups.set(name, (groups.get(name) ?? '') + String.fromCharCode(FIRST_GROUP + i));
  });
  return groups;
}

/** @param names sorted */
function patternOf(names: readonly string[]): string {
  const beginnings = names
    .map((name) => name.slice(0, BEGINNING))
    .reduce<string[]>((found, next) => {
      // The shorter finds what begins as the longer, too, and comes before it.
      if (found.length === 0 || !next.startsWith(found.at(-1) ?? '')) found.push(next);
      return found;
    }, []);
  const isWord = (name: string) => isAlphabetic(name.charCodeAt(0));
  const [words, others] = [beginnings.filter(isWord), beginnings.filter((name) => !isWord(name))].map(
    (some) => some.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
  );
  return [words && `${NOT_INSIDE}(?:${words})`, others].filter((part) => part).join('|');
}

/** The names of some participants, with marks and without, but for those in which another stands: with "Putin", "Vladimir Putin" is there. */
function namesOf(topic: TopicFacts, ids: readonly string[]): string[] {
  const written = ids.flatMap((id) => Object.values(topic.entities.get(id)?.aliases ?? {}).flat());
  const names = new Set(
    written
      .flatMap((name) => [name, fold(name).folded])
      .map((name) => quickFold(name.replaceAll('*', '')).trim())
      .filter((name) => name !== ''),
  );
  const lengths = [...new Set([...names].map(({ length }) => length))].sort((a, b) => a - b);
  return [...names].filter((name) => !holdsAnother(name, names, lengths));
}

/** Whether another name begins in a name where one could begin in a text; `lengths` are those that there are, ascending. */
function holdsAnother(name: string, names: ReadonlySet<string>, lengths: readonly number[]): boolean {
  let isInside = false;
  for (let at = 0; at < name.length; at++) {
    const isLetter = isAlphabetic(name.charCodeAt(at));
    const isBeginning = !(isLetter && isInside);
    isInside = isLetter;
    if (!isBeginning) continue;
    for (const length of lengths) {
      if (length >= name.length || at + length > name.length) break;
      if (names.has(name.slice(at, at + length))) return true;
    }
  }
  return false;
}
