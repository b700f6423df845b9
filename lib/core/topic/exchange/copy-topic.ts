import { barePack } from './canonical-pack';
import type { LocalText, TopicPack } from '../schema';

/**
 * A pack as one of its own, under an id and a title of its own. Who made it, and on what terms, stays with it.
 * @param titleOf the copy's title by that of the pack, in English; in the other languages it is marked with a number
 */
export function copyTopic(pack: TopicPack, id: string, titleOf: (title: string) => string): TopicPack {
  return { ...barePack(pack), id, title: renamed(pack.title, titleOf), version: '1.0.0' };
}

/** The id under which a file's pack is imported whose own id another kind of topic has: always the same, so that it can be updated. */
export function copyId(id: string): string {
  return `${id.slice(0, LONGEST - COPY.length)}${COPY}`;
}

/** A file's pack, to lie beside a topic that has its id. */
export function besideOwner(pack: TopicPack, titleOf: (title: string) => string): TopicPack {
  return { ...barePack(pack), id: copyId(pack.id), title: renamed(pack.title, titleOf) };
}

const LONGEST = 80;
const COPY = '.imported';

function renamed(title: LocalText, titleOf: (title: string) => string): LocalText {
  const others = Object.entries(title).map(([language, text]) => [language, `${text} (2)`]);
  return { ...Object.fromEntries(others), en: titleOf(title.en) };
}
