import { Slugs } from './propose/slug';
import type { LocalText, TopicPack } from './schema';

/**
 * A pack as one of its own, under another title and an id that none of `taken` is. Who made it, and on what terms, stays with it.
 * @param titleOf the copy's title by that of the pack, in English; in the other languages it is marked with a number
 */
export function copyTopic(
  { checksum: _, ...pack }: TopicPack,
  titleOf: (title: string) => string,
  taken: readonly string[],
): TopicPack {
  const title = renamed(pack.title, titleOf);
  return { ...pack, id: freeId(title.en, taken), title, version: '1.0.0' };
}

/** An id for a topic, made of its title, that none of these is. */
export function freeId(title: string, taken: readonly string[]): string {
  const slugs = new Slugs();
  for (const id of taken) slugs.take(id);
  return slugs.for(title, 'topic');
}

/** The id under which a file's pack is imported whose own id another kind of topic has: always the same, so that it can be updated. */
export function copyId(id: string): string {
  return `${id.slice(0, LONGEST - COPY.length)}${COPY}`;
}

/** A file's pack, to lie beside a topic that has its id. */
export function besideOwner(
  { checksum: _, ...pack }: TopicPack,
  titleOf: (title: string) => string,
): TopicPack {
  return { ...pack, id: copyId(pack.id), title: renamed(pack.title, titleOf) };
}

const LONGEST = 80;
const COPY = '.imported';

function renamed(title: LocalText, titleOf: (title: string) => string): LocalText {
  const others = Object.entries(title).map(([language, text]) => [language, `${text} (2)`]);
  return { ...Object.fromEntries(others), en: titleOf(title.en) };
}
