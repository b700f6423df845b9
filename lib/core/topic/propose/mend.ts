import { checkPack } from '../parse';
import type { Entity, TopicPack } from '../schema';

/** Mending may lay open what was hidden behind another mistake; more rounds than these it never takes. */
const ROUNDS = 4;

/**
 * Takes out what of a proposal cannot be used: a text can make a name or a cue that no rule foresees. What is left fits the schema and
 * compiles.
 */
export function mend(pack: TopicPack): TopicPack {
  let mended = pack;
  for (let round = 0; round < ROUNDS; round++) {
    const paths = checkPack(mended).map(({ path }) => path.split('.'));
    if (paths.length === 0) return mended;
    mended = without(mended, paths);
  }
  return bare(mended);
}

function without(pack: TopicPack, paths: readonly (readonly string[])[]): TopicPack {
  const indexes = (part: string) =>
    new Set(paths.filter(([first]) => first === part).map(([, index]) => Number(index)));
  const questions = indexes('questions');
  const rivals = indexes('rivals');
  const entities = paths.filter(([first]) => first === 'entities');
  return {
    ...pack,
    event: { ...pack.event, participants: participantsWithout(pack, paths) },
    questions: pack.questions.filter((_, i) => !questions.has(i)),
    rivals: pack.rivals.filter((_, i) => !rivals.has(i)),
    entities: pack.entities.map((entity, i) => {
      const own = entities.filter(([, index]) => Number(index) === i);
      if (own.length === 0) return entity;
      return {
        ...entity,
        aliases: withoutNames(entity.aliases, 'aliases', own),
        weakAliases: withoutNames(entity.weakAliases ?? {}, 'weakAliases', own),
      };
    }),
  };
}

/** Without the groups that no text can name; where none would be left, whoever can be named. */
function participantsWithout(
  { event: { participants }, entities }: TopicPack,
  paths: readonly (readonly string[])[],
): string[][] {
  const unnamed = new Set(
    paths
      .filter(([first, field]) => first === 'event' && field === 'participants')
      .map(([, , i]) => Number(i)),
  );
  if (unnamed.size === 0) return participants;
  const left = participants.filter((_, i) => !unnamed.has(i));
  const anyone = entities.find(hasAlias);
  return left.length > 0 || anyone === undefined ? left : [[anyone.id]];
}

function hasAlias({ aliases }: Entity): boolean {
  return Object.values(aliases).some(({ length }) => length > 0);
}

function withoutNames(
  names: Record<string, string[]>,
  field: string,
  paths: readonly (readonly string[])[],
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(names).map(([language, list]) => [
      language,
      list.filter(
        (_, i) =>
          !paths.some(([, , of, spoken, at]) => of === field && spoken === language && Number(at) === i),
      ),
    ]),
  );
}

/** The words for the event and nothing that the text brought: when all else fails. */
function bare(pack: TopicPack): TopicPack {
  return { ...pack, rivals: [], questions: [], groups: [] };
}
