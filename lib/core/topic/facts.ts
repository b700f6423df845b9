import type { Entity, Question, TopicPack } from './schema';

/**
 * What of a topic it takes to compare claims, without the phrases and cues that it takes to read a text. Ready at once,
 * where compiling a pack of ten thousand phrases takes a tenth of a second.
 */
export interface TopicFacts {
  readonly pack: TopicPack;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly questionsById: ReadonlyMap<string, Question>;
}

/** The facts of a pack that was validated before. */
export function factsOf(pack: TopicPack): TopicFacts {
  return {
    pack,
    entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
    questionsById: new Map(pack.questions.map((question) => [question.id, question])),
  };
}
