import type { ReadText } from '../text/read-text';
import type { LocalTopic } from '../topic/local-topic';
import { takesPart } from './participants';

/**
 * Whether a text may have to do with a topic at all: a name of someone or something that takes part stands in it, or a word that leads to a
 * phrase which by itself points at the event. Without either no sentence can speak of the event, and none need be read.
 */
export function mayConcern(topic: LocalTopic, texts: readonly ReadText[]): boolean {
  const telling = tellingIn(topic);
  return texts.some(({ hits }) => hits.some(({ ids }) => telling(ids)));
}

const made = new WeakMap<LocalTopic, (ids: readonly number[]) => boolean>();

/** Whether a phrase by its ids may tell of the topic; worked out once for each phrase, as the ids of one are one array. */
function tellingIn(topic: LocalTopic): (ids: readonly number[]) => boolean {
  const before = made.get(topic);
  if (before) return before;
  const known = new WeakMap<readonly number[], boolean>();
  const telling = (ids: readonly number[]): boolean => {
    let is = known.get(ids);
    if (is === undefined) known.set(ids, (is = ids.some((id) => isTelling(topic, id))));
    return is;
  };
  made.set(topic, telling);
  return telling;
}

function isTelling(topic: LocalTopic, id: number): boolean {
  const meaning = topic.meanings[id];
  if (meaning?.kind === 'term') return topic.signaturesOfTerm.byTerm.has(meaning.term);
  if (meaning?.kind !== 'alias') return false;
  const terms = topic.termsOfEntity.get(meaning.entity) ?? [];
  return takesPart(topic, meaning.entity) || terms.some((term) => topic.signaturesOfTerm.byTerm.has(term));
}
