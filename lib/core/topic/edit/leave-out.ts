import type { Question, TopicPack } from '../schema';
import { cuesWithout, termsWithout } from './without-names';

/** Ids of what is left out of a pack, by kind. */
export interface LeftOut {
  readonly entities: ReadonlySet<string>;
  readonly rivals: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** A pack without one entity, and without what refers to it and means nothing without it. */
export function withoutEntity(pack: TopicPack, id: string): TopicPack {
  return leaveOut(pack, { entities: new Set([id]), rivals: NOTHING, questions: NOTHING });
}

/** A pack without one rival. */
export function withoutRival(pack: TopicPack, id: string): TopicPack {
  return leaveOut(pack, { entities: NOTHING, rivals: new Set([id]), questions: NOTHING });
}

/** A pack without one question, its claims and what says that it denies it. */
export function withoutQuestion(pack: TopicPack, id: string): TopicPack {
  return leaveOut(pack, { entities: NOTHING, rivals: NOTHING, questions: new Set([id]) });
}

/**
 * A pack without some of its parts. What refers to a part that is gone is rewritten without it; a rival or a question of which no cue is
 * left by that goes too, as it could never be found again.
 */
export function leaveOut(pack: TopicPack, gone: LeftOut): TopicPack {
  const named = gone.entities.size > 0 ? withoutEntities(pack, gone.entities) : pack;
  const lost = new Set([...gone.questions, ...idsMissing(pack.questions, named.questions)]);
  return {
    ...named,
    rivals: named.rivals.filter(({ id }) => !gone.rivals.has(id)),
    questions: lost.size === 0 ? named.questions : withoutQuestions(named.questions, lost),
    claims: lost.size === 0 ? named.claims : named.claims.filter(({ question }) => !lost.has(question)),
  };
}

function idsMissing(
  before: readonly { readonly id: string }[],
  now: readonly { readonly id: string }[],
): string[] {
  const there = new Set(now.map(({ id }) => id));
  return before.flatMap(({ id }) => (there.has(id) ? [] : [id]));
}

function withoutQuestions(questions: readonly Question[], lost: ReadonlySet<string>): Question[] {
  return questions
    .filter(({ id }) => !lost.has(id))
    .map((question) =>
      question.denies?.some((id) => lost.has(id))
        ? { ...question, denies: question.denies.filter((id) => !lost.has(id)) }
        : question,
    );
}

function withoutEntities(pack: TopicPack, gone: ReadonlySet<string>): TopicPack {
  const { event } = pack;
  const parents = new Map(pack.entities.map(({ id, partOf }) => [id, partOf]));
  return {
    ...pack,
    entities: pack.entities
      .filter(({ id }) => !gone.has(id))
      .map((entity) =>
        entity.partOf !== undefined && gone.has(entity.partOf)
          ? { ...entity, partOf: nearestLeft(parents, entity.partOf, gone) }
          : entity,
      ),
    event: {
      ...event,
      participants: event.participants
        .map((group) => idsWithout(group, gone))
        .filter(({ length }) => length > 0),
      places: idsWithout(event.places, gone),
      nouns: termsWithout(event.nouns, gone),
      verbs: termsWithout(event.verbs, gone),
      signatures: cuesWithout(event.signatures, gone),
      otherEvents: termsWithout(event.otherEvents, gone),
    },
    rivals: pack.rivals.flatMap((rival) => {
      const cues = cuesWithout(rival.cues, gone);
      return isEmpty(cues) && !isEmpty(rival.cues) ? [] : [{ ...rival, cues }];
    }),
    sets: termsWithout(pack.sets, gone),
    questions: pack.questions.flatMap((question) => questionWithout(question, gone) ?? []),
  };
}

/** The next thing further up that stays: an office whose ministry goes belongs to its government. */
function nearestLeft(
  parents: ReadonlyMap<string, string | undefined>,
  from: string,
  gone: ReadonlySet<string>,
): string | undefined {
  let at: string | undefined = from;
  // No more steps than there are entities: they may be in a circle, which is told elsewhere.
  for (let steps = 0; at !== undefined && gone.has(at) && steps <= parents.size; steps++)
    at = parents.get(at);
  return at !== undefined && gone.has(at) ? undefined : at;
}

function questionWithout(question: Question, gone: ReadonlySet<string>): Question | null {
  const cues = cuesWithout(question.cues, gone);
  const value = valueWithout(question.value, gone);
  if (value === null || (isEmpty(cues) && !isEmpty(question.cues))) return null;
  return { ...question, cues, not: cuesWithout(question.not, gone), value };
}

function valueWithout(value: Question['value'], gone: ReadonlySet<string>): Question['value'] | null {
  if (value.type === 'choice') {
    const options = value.options.flatMap((option) => {
      const cues = cuesWithout(option.cues, gone);
      return isEmpty(cues) && !isEmpty(option.cues) ? [] : [{ ...option, cues }];
    });
    const actor = value.actor !== undefined && gone.has(value.actor) ? undefined : value.actor;
    return options.length === 0 ? null : { ...value, options, actor };
  }
  if (value.type !== 'place') return value;
  const among = value.among && idsWithout(value.among, gone);
  // With none left to be among, every place would answer.
  if (among?.length === 0 && value.among?.length !== 0) return null;
  return { ...value, among, except: value.except && idsWithout(value.except, gone) };
}

function idsWithout(ids: readonly string[], gone: ReadonlySet<string>): string[] {
  return ids.filter((id) => !gone.has(id));
}

function isEmpty(cues: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.values(cues).every(({ length }) => length === 0);
}
