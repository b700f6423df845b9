import { startOf, type ReadText } from '../text/read-text';
import type { Topic } from '../topic/compile';
import { gapAfter } from '../claims/numbers';

/** An entity named in a text: tokens `first` to `last`, both inclusive. */
export interface EntityMention {
  readonly entity: string;
  readonly first: number;
  readonly last: number;
}

/** A name in the text, or (entity null) a longer name that hides one: "Kim Jong-il" hides "Kim". */
interface Candidate {
  readonly entity: string | null;
  readonly first: number;
  readonly last: number;
}

/**
 * The entities named in a text, in reading order, without overlaps: where names overlap the longest wins, and a blocker
 * hides the shorter name in it.
 * @param frameStands whether the article is about the event, so that weak aliases (a bare "Kim") count.
 */
export function findEntities(text: ReadText, topic: Topic, frameStands: boolean): EntityMention[] {
  const candidates = candidatesIn(text, topic, frameStands);
  candidates.sort(
    (a, b) => b.last - b.first - (a.last - a.first) || Number(a.entity === null) - Number(b.entity === null),
  );
  const taken = new Uint8Array(text.tokens.words.length);
  const found: EntityMention[] = [];
  for (const { entity, first, last } of candidates) {
    if (taken[first] || taken[last]) continue;
    taken.fill(1, first, last + 1);
    if (entity !== null) found.push({ entity, first, last });
  }
  return found.sort((a, b) => a.first - b.first);
}

function candidatesIn(text: ReadText, topic: Topic, frameStands: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { id, first, last } of text.hits) {
    const meaning = topic.meanings[id];
    if (!meaning || meaning.kind === 'term') continue;
    if (meaning.kind === 'blocker') candidates.push({ entity: null, first, last });
    else if (!meaning.weak || (frameStands && isNameHere(text, first, last))) {
      candidates.push({ entity: meaning.entity, first, last });
    }
  }
  return candidates;
}

/** A weak alias wants a capital where the script has them, and no given name behind it: "Kim Min-seok" is someone else. */
function isNameHere({ tokens, source }: ReadText, first: number, last: number): boolean {
  const initial = source.charAt(startOf(tokens, first));
  if (initial !== initial.toUpperCase()) return false;
  const next = source.charAt(startOf(tokens, last + 1));
  const isGivenName =
    gapAfter(tokens, last) === ' ' && gapAfter(tokens, last + 1) === '-' && /\p{Lu}/u.test(next);
  return !isGivenName;
}
