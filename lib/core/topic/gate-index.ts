import { fold } from '../text/fold';
import { isAlphabetic, quickFold } from '../text/quick-fold';
import type { TopicFacts } from './facts';

/** Parts what a line tells: before every sign that a name can have, so that names are in order as their lines are. */
const END = '\u0001';

/**
 * What the gate has to know of the topics: of every group of a topic's participants at least one name must stand in a page. Empty when there
 * is no topic. One text, as the browser hands a text to a page in a tenth of the time that it takes for as much in lists, and each name
 * once, whichever topics have it, so that a page is searched once for all of them.
 *
 * The first line has for every group the number of its topic. Every further one has a name as {@link quickFold} leaves it, in order of
 * UTF-16 units; the number of the line with the longest other name that it begins with (0 when there is none); and the numbers of the
 * groups that it is in. All are parted by \u0001.
 */
export function gateIndexOf(topics: readonly TopicFacts[]): string {
  if (topics.length === 0) return '';
  const groups = topics.flatMap((topic, number) =>
    topic.pack.event.participants.map((ids) => ({ number, names: namesOf(topic, ids) })),
  );
  const byName = new Map<string, number[]>();
  for (const [group, { names }] of groups.entries()) {
    for (const name of names) {
      const before = byName.get(name);
      if (before) before.push(group);
      else byName.set(name, [group]);
    }
  }
  return [groups.map(({ number }) => number).join(END), ...linesOf(byName)].join('\n');
}

function linesOf(groupsOf: ReadonlyMap<string, readonly number[]>): string[] {
  /** Names that begin one another, the longest last, each with its line. */
  const begun: { name: string; line: number }[] = [];
  return [...groupsOf.keys()].sort(inOrder).map((name, i) => {
    while (begun.length > 0 && !name.startsWith(begun.at(-1)?.name ?? '')) begun.pop();
    const shorter = begun.at(-1)?.line ?? 0;
    begun.push({ name, line: i + 1 });
    return [name, shorter, ...(groupsOf.get(name) ?? [])].join(END);
  });
}

const inOrder = (a: string, b: string) => (a < b ? -1 : 1);

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
