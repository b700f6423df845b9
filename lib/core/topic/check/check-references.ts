import { findCircles } from './find-circles';
import { cite, type PackErrors } from './pack-error';
import { MAX_CHAIN } from './pack-limits';
import type { Entity, TopicPack } from '../schema';

/** Ids that stand twice, that name nothing, and that lead back to where they came from. */
export function checkReferences(pack: TopicPack, errors: PackErrors): void {
  const known = {
    entity: idsOf(pack.entities, 'entities', errors),
    rival: idsOf(pack.rivals, 'rivals', errors),
    group: idsOf(pack.groups, 'groups', errors),
    question: idsOf(pack.questions, 'questions', errors),
    article: idsOf(pack.articles, 'articles', errors),
  };
  const refer = (what: keyof typeof known, id: string | undefined, path: string) => {
    if (id !== undefined && !known[what].has(id))
      errors.add(path, `There is no ${what} with the id ${cite(id)}. Add it, or correct the id.`);
  };
  const kinds = new Map(pack.entities.map(({ id, kind }) => [id, kind]));
  const referToPlaces = (ids: readonly string[] | undefined, path: string) =>
    ids?.forEach((id, i) => {
      refer('entity', id, `${path}.${i}`);
      const kind = kinds.get(id);
      if (kind !== undefined && kind !== 'place' && kind !== 'country')
        errors.add(
          `${path}.${i}`,
          `${cite(id)} is of the kind “${kind}”, and this is no place. Name a place or a country.`,
        );
    });
  pack.entities.forEach(({ partOf }, i) => refer('entity', partOf, `entities.${i}.partOf`));
  checkTree(pack.entities, errors);
  pack.event.participants.forEach((group, i) =>
    group.forEach((id, k) => refer('entity', id, `event.participants.${i}.${k}`)),
  );
  checkNamed(pack, errors);
  referToPlaces(pack.event.places, 'event.places');
  pack.questions.forEach(({ id, group, denies, value }, i) => {
    const path = `questions.${i}`;
    refer('group', group, `${path}.group`);
    denies?.forEach((denied, k) => {
      refer('question', denied, `${path}.denies.${k}`);
      if (denied === id)
        errors.add(`${path}.denies.${k}`, 'A question cannot deny itself. Take its own id out of the list.');
    });
    if (value.type === 'place') {
      referToPlaces(value.among, `${path}.value.among`);
      referToPlaces(value.except, `${path}.value.except`);
    }
    if (value.type === 'choice') {
      refer('entity', value.actor, `${path}.value.actor`);
      checkOptions(value.options, `${path}.value.options`, errors);
    }
  });
  pack.claims.forEach(({ article, question }, i) => {
    refer('article', article, `claims.${i}.article`);
    refer('question', question, `claims.${i}.question`);
  });
}

/** Groups of participants that no text can name: weak aliases count only in a text that is known to be on the event. */
function checkNamed({ entities, event }: TopicPack, errors: PackErrors): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const written = entities.filter(({ aliases }) => Object.values(aliases).some(({ length }) => length > 0));
  const named = new Set(written.map(({ id }) => id));
  /** What something lies in that is named: a country is named by its capital, but no person by his office. */
  const around = new Set<string>();
  for (const { partOf } of written)
    for (let at = partOf; at !== undefined && !around.has(at); at = byId.get(at)?.partOf) around.add(at);
  const canBeNamed = (id: string) => {
    const entity = byId.get(id);
    return entity === undefined || named.has(id) || (entity.kind !== 'person' && around.has(id));
  };
  event.participants.forEach((group, i) => {
    if (group.length > 0 && !group.some(canBeNamed))
      errors.add(
        `event.participants.${i}`,
        `No article can name ${group.map((id) => cite(byId.get(id)?.name.en ?? id)).join(' or ')}, as no alias is given, so none would be found. Add an alias: the name as papers write it.`,
      );
  });
}

/** The ids of a list, those that stand twice noted. */
function idsOf(
  list: readonly { readonly id: string }[],
  path: string,
  errors: PackErrors,
): ReadonlySet<string> {
  const first = new Map<string, number>();
  list.forEach(({ id }, i) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, i);
    else
      errors.add(
        `${path}.${i}.id`,
        `The id ${cite(id)} stands at ${path}.${other} already. Give one of them another id, or make one of the two.`,
      );
  });
  return new Set(first.keys());
}

function checkTree(entities: readonly Entity[], errors: PackErrors): void {
  const above = new Map(entities.map(({ id, partOf }) => [id, partOf]));
  const at = new Map(entities.map(({ id }, i) => [id, i]));
  const circles = findCircles(above.keys(), (id) => {
    const next = above.get(id);
    return next === undefined ? [] : [next];
  });
  for (const circle of circles)
    errors.add(
      `entities.${at.get(circle[0] ?? '') ?? 0}.partOf`,
      `It belongs to itself: ${chainOf(circle)}. Take partOf away from one of them.`,
    );
  if (circles.length > 0) return;
  const heights = new Map<string, number>();
  entities.forEach(({ id }, i) => {
    if (heightOf(id, above, heights) > MAX_CHAIN)
      errors.add(
        `entities.${i}.partOf`,
        `It lies in more than ${MAX_CHAIN} others, one within the other. Leave out some of those between.`,
      );
  });
}

/** How many an id lies in, one within the other. A loop, as a chain may be as long as the list. */
function heightOf(
  id: string,
  above: ReadonlyMap<string, string | undefined>,
  known: Map<string, number>,
): number {
  const chain: string[] = [];
  let at: string | undefined = id;
  while (at !== undefined && !known.has(at)) {
    chain.push(at);
    at = above.get(at);
  }
  let height = at === undefined ? 0 : (known.get(at) ?? 0) + 1;
  for (const one of chain.reverse()) known.set(one, height++);
  return known.get(id) ?? 0;
}

type Options = Extract<TopicPack['questions'][number]['value'], { type: 'choice' }>['options'];

function checkOptions(options: Options, path: string, errors: PackErrors): void {
  const ids = idsOf(options, path, errors);
  options.forEach(({ implies }, i) =>
    implies?.forEach((id, k) => {
      if (!ids.has(id))
        errors.add(
          `${path}.${i}.implies.${k}`,
          `This question has no option with the id ${cite(id)}. Add it, or correct the id.`,
        );
    }),
  );
  const implied = new Map(options.map(({ id, implies }) => [id, implies]));
  for (const circle of findCircles(implied.keys(), (id) => implied.get(id)))
    errors.add(
      `${path}.${options.findIndex(({ id }) => id === circle[0])}.implies`,
      `It implies itself: ${chainOf(circle)}. Take one of these out; options that mean the same are one option.`,
    );
}

function chainOf(circle: readonly string[]): string {
  const shown = circle.length <= 6 ? circle : [...circle.slice(0, 5), '…'];
  return [...shown, circle[0]].join(' → ');
}
