import type { PhraseHit } from '../text/phrases';
import type { Cue } from '../topic/cue';
import { leaderOf, type LocalTopic } from '../topic/local-topic';
import { groupsOf, isAtPlace, takesPart } from './participants';

/** What the phrases of a topic's index are for, by their ids. */
export interface Use {
  /** Whether an event is told by it; others only answer questions. */
  readonly frames: (id: number) => boolean;
  /**
   * Whether a text may have to do with the topic because of it: a name of someone or something that takes part, or a word that leads to a
   * phrase which by itself points at the event. Without either no sentence can speak of the event, and none need be read.
   */
  readonly tells: (id: number) => boolean;
  /** What may be in a text because of it; undefined of one that is not asked for. */
  readonly hint: (id: number) => Hint | undefined;
}

/** What a phrase may show of an event. */
export interface Hint {
  /** A phrase that by itself points at the event: it is the word, or a name, that leads to one. */
  readonly isSign: boolean;
  /** Names where the event was, be it only the country. */
  readonly isPlace: boolean;
  /** Of which groups of participants it names one. */
  readonly groups: readonly boolean[];
}

const made = new WeakMap<LocalTopic, Use>();

/** Worked out once for each topic. */
export function useOf(topic: LocalTopic): Use {
  const known = made.get(topic);
  if (known) return known;
  const use = workOut(topic);
  made.set(topic, use);
  return use;
}

/** Whether one of the phrases found tells that a text may have to do with the topic. */
export function mayConcern(topic: LocalTopic, hits: readonly PhraseHit[]): boolean {
  const { tells } = useOf(topic);
  return hits.some(({ ids }) => ids.some(tells));
}

function workOut(topic: LocalTopic): Use {
  const { meanings, termsOfEntity, signatures, rivals, nounTerms, verbTerms, otherEventTerms } = topic;
  const names = new Set([...termsOfEntity.values()].flat());
  const leaders = new Set(signatures.map((cue) => leaderOf(cue, names)?.term));
  const framing = new Set([
    ...[...signatures, ...rivals].flatMap(termsOf),
    ...[nounTerms, verbTerms, otherEventTerms].flat(),
  ]);
  const isLeading = (entity: string) => (termsOfEntity.get(entity) ?? []).some((term) => leaders.has(term));
  const tellingNames = new Set(
    [...topic.entities.keys()].filter((entity) => takesPart(topic, entity) || isLeading(entity)),
  );
  const hintOfName = (entity: string): Hint => ({
    isSign: isLeading(entity),
    isPlace: isAtPlace(topic, entity),
    groups: groupsOf(topic, entity),
  });
  const tells = meanings.map((meaning) =>
    meaning.kind === 'term'
      ? leaders.has(meaning.term)
      : meaning.kind === 'alias' && tellingNames.has(meaning.entity),
  );
  const frames = meanings.map((meaning) => meaning.kind !== 'term' || framing.has(meaning.term));
  const hints = meanings.map((meaning, id): Hint | undefined => {
    if (!tells[id]) return undefined;
    return meaning.kind === 'alias' ? hintOfName(meaning.entity) : SIGN;
  });
  return {
    frames: (id) => frames[id] ?? false,
    tells: (id) => tells[id] ?? false,
    hint: (id) => hints[id],
  };
}

const SIGN: Hint = { isSign: true, isPlace: false, groups: [] };

function termsOf({ terms, none }: Cue): readonly number[] {
  return [...terms.map(({ term }) => term), ...none];
}
