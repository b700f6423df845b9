import type { PhraseHit } from '../text/phrases';
import type { Cue } from '../topic/cue';
import { leaderOf, type LocalTopic } from '../topic/local-topic';
import { groupsOf, isAtPlace, takesPart } from './participants';

/** What the phrases of a topic's index are for, by their ids. */
export interface Use {
  /** Whether an event is told by it; others only answer questions. */
  readonly frames: (id: number) => boolean;
  /**
   * What may be in a text because of it: it is a name of someone or something that takes part, or a word that leads to a phrase which by
   * itself points at the event. Without either no sentence can speak of the event, and none need be read: of other phrases it is undefined.
   */
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

/** What may be in a text because of the phrases that were found in it; nothing where it has nothing to do with the topic. */
export function hintsIn(topic: LocalTopic, hits: readonly PhraseHit[]): ReadonlySet<Hint> {
  const { hint } = useOf(topic);
  const found = new Set<Hint>();
  for (const ids of new Set(hits.map(({ ids }) => ids))) {
    for (const id of ids) {
      const one = hint(id);
      if (one) found.add(one);
    }
  }
  return found;
}

function workOut(topic: LocalTopic): Use {
  const { meanings, termsOfEntity, signatures, rivals, nounTerms, verbTerms, otherEventTerms } = topic;
  const names = new Set([...termsOfEntity.values()].flat());
  const leaders = new Set(signatures.map((cue) => leaderOf(cue, names)?.term));
  const framing = new Set([
    ...[...signatures, ...rivals].flatMap(termsOf),
    ...[nounTerms, verbTerms, otherEventTerms].flat(),
  ]);
  const ofNames = new Map<string, Hint | null>();
  const hintOfName = (entity: string): Hint | null => {
    const known = ofNames.get(entity);
    if (known !== undefined) return known;
    const isSign = (termsOfEntity.get(entity) ?? []).some((term) => leaders.has(term));
    const hint =
      isSign || takesPart(topic, entity)
        ? { isSign, isPlace: isAtPlace(topic, entity), groups: groupsOf(topic, entity) }
        : null;
    ofNames.set(entity, hint);
    return hint;
  };
  return {
    frames: (id) => {
      const meaning = meanings[id];
      return meaning !== undefined && (meaning.kind !== 'term' || framing.has(meaning.term));
    },
    hint: (id) => {
      const meaning = meanings[id];
      if (meaning?.kind === 'term') return leaders.has(meaning.term) ? SIGN : undefined;
      return meaning?.kind === 'alias' ? (hintOfName(meaning.entity) ?? undefined) : undefined;
    },
  };
}

const SIGN: Hint = { isSign: true, isPlace: false, groups: [] };

function termsOf({ terms, none }: Cue): readonly number[] {
  return [...terms.map(({ term }) => term), ...none];
}
