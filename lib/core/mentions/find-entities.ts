import type { ReadText } from '../text/read-text';
import type { Topic } from '../topic/compile';

/** An entity named in a text: tokens `first` to `last`, both inclusive. */
export interface EntityMention {
  readonly entity: string;
  readonly first: number;
  readonly last: number;
}

/**
 * The entities named in a text, in reading order, without overlaps: where names overlap the longest wins, and a blocker
 * ("Kim Jong-il") hides the shorter name in it ("Kim").
 * @param frameStands whether the article is about the event, so that weak aliases (a bare "Kim") count.
 */
export function findEntities(text: ReadText, topic: Topic, frameStands: boolean): EntityMention[] {
  const found: EntityMention[] = [];
  let free = 0;
  let at = 0;
  while (at < text.hits.length) {
    const first = text.hits[at]?.first ?? 0;
    let best: EntityMention | null = null;
    let blocked = -1;
    for (; at < text.hits.length && text.hits[at]?.first === first; at++) {
      const hit = text.hits[at];
      const meaning = hit && topic.meanings[hit.id];
      if (!hit || !meaning || meaning.kind === 'term') continue;
      if (meaning.kind === 'blocker') blocked = Math.max(blocked, hit.last);
      else if ((frameStands || !meaning.weak) && (!best || hit.last > best.last)) {
        best = { entity: meaning.entity, first, last: hit.last };
      }
    }
    if (first < free) continue;
    if (best && best.last >= blocked) {
      found.push(best);
      free = best.last + 1;
    } else if (blocked >= first) {
      free = blocked + 1;
    }
  }
  return found;
}
