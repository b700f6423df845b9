import { fold } from '../../text/fold';
import { findCircles } from '../check/find-circles';
import { joinRecords, type Joins } from './join-records';
import { rewriteCue, type NewNames } from './rewrite-cue';
import type { Question } from '../schema';
import { uniteByLanguage, uniteLists, type Uniter } from './unite';

type ValueSpec = Question['value'];
type Choice = Extract<ValueSpec, { type: 'choice' }>;
type Option = Choice['options'][number];

/** Questions are one by id when they are answered by the same kind of value, else by their words in English. */
export function joinQuestions(base: readonly Question[], other: readonly Question[]): Joins {
  const kindOf = ({ value }: Question) => (value.type === 'quantity' ? `quantity ${value.unit}` : value.type);
  return joinRecords(base, other, {
    isOne: (a, b) => kindOf(a) === kindOf(b),
    keysOf: (question) => [`${kindOf(question)} ${fold(question.text.en).folded.trim()}`],
  });
}

/** The options of two choices that are one question. */
export function joinOptions(base: Question, other: Question): Joins {
  return joinRecords(optionsOf(base), optionsOf(other), {
    isOne: () => true,
    keysOf: ({ label }) => [fold(label.en).folded.trim()],
  });
}

function optionsOf({ value }: Question): readonly Option[] {
  return value.type === 'choice' ? value.options : [];
}

/** What ids of the second pack are called in the merged one. */
export interface Renaming extends NewNames {
  readonly questions: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
}

/** A question of the second pack, with the merged one's ids in it. */
export function renameQuestion(question: Question, names: Renaming): Question {
  const { id, group, cues, not, denies, value } = question;
  return {
    ...question,
    id: names.questions.get(id) ?? id,
    group: names.groups.get(group) ?? group,
    value: renameValue(value, names),
    cues: renameCues(cues, names),
    not: renameCues(not, names),
    ...(denies === undefined
      ? {}
      : { denies: denies.map((denied) => names.questions.get(denied) ?? denied) }),
  };
}

/** Cues by language, with other names in them. */
export function renameCues(cues: Record<string, string[]>, names: NewNames): Record<string, string[]> {
  const renamed = Object.entries(cues).map(
    ([language, list]) => [language, list.map((cue) => rewriteCue(cue, names))] as const,
  );
  return Object.fromEntries(renamed);
}

function renameValue(value: ValueSpec, names: Renaming): ValueSpec {
  const entity = (id: string) => names.entities.get(id) ?? id;
  if (value.type === 'quantity') return { ...value, nouns: rewriteCue(value.nouns, names) };
  if (value.type === 'place') {
    const { among, except } = value;
    return {
      ...value,
      ...(among === undefined ? {} : { among: among.map(entity) }),
      ...(except === undefined ? {} : { except: except.map(entity) }),
    };
  }
  if (value.type !== 'choice') return value;
  const { actor, options } = value;
  return {
    ...value,
    ...(actor === undefined ? {} : { actor: entity(actor) }),
    options: options.map((option) => ({ ...option, cues: renameCues(option.cues, names) })),
  };
}

/** Two questions that are one. `other` has the merged pack's ids already, but for its options. */
export function uniteQuestions(base: Question, other: Question, path: string, uniter: Uniter): Question {
  const denies = uniteLists(base.denies ?? [], other.denies ?? []).filter((id) => id !== base.id);
  return {
    ...base,
    text: uniter.texts(`${path}.text`, base.text, other.text),
    group: uniter.one(`${path}.group`, base.group, other.group),
    value: uniteValues(base, other, `${path}.value`, uniter),
    cues: uniteByLanguage(base.cues, other.cues),
    not: uniteByLanguage(base.not, other.not),
    ...(base.denies === undefined && denies.length === 0 ? {} : { denies }),
  };
}

function uniteValues(base: Question, other: Question, path: string, uniter: Uniter): ValueSpec {
  const [mine, theirs] = [base.value, other.value];
  if (mine.type === 'quantity' && theirs.type === 'quantity')
    return {
      ...uniteFields(mine, theirs, ['cumulative', 'atLeast', 'atMost'], path, uniter),
      nouns: uniter.term(`${path}.nouns`, mine.nouns, theirs.nouns),
    };
  if (mine.type === 'date' && theirs.type === 'date')
    return uniteFields(mine, theirs, ['within', 'coarsest', 'run'], path, uniter);
  if (mine.type === 'place' && theirs.type === 'place')
    return uniteFields(mine, theirs, ['among', 'when', 'except'], path, uniter);
  if (mine.type === 'statement' && theirs.type === 'statement')
    return {
      ...mine,
      yes: uniter.texts(`${path}.yes`, mine.yes, theirs.yes),
      no: uniter.texts(`${path}.no`, mine.no, theirs.no),
    };
  if (mine.type !== 'choice' || theirs.type !== 'choice') return mine;
  const fields = ['exclusive', 'actor', 'whoCounts', 'onePhrase'] as const;
  const options = uniteOptions(base, other, `${path}.options`, uniter);
  return { ...uniteFields(mine, theirs, fields, path, uniter), options };
}

/**
 * What narrows a question down is the first's word, also where it says nothing: figures that the second leaves out may be answers to the
 * first's.
 */
function uniteFields<T extends object>(
  base: T,
  other: T,
  fields: readonly (keyof T & string)[],
  path: string,
  uniter: Uniter,
): T {
  for (const field of fields)
    if (other[field] !== undefined) uniter.one(`${path}.${field}`, base[field] ?? null, other[field]);
  return base;
}

function uniteOptions(base: Question, other: Question, path: string, uniter: Uniter): Option[] {
  const { idOf, partnerOf } = joinOptions(base, other);
  const theirs = new Map(
    optionsOf(other).map((option) => {
      const { implies, ...rest } = option;
      const renamed = implies?.map((id) => idOf.get(id) ?? id);
      const id = idOf.get(option.id) ?? option.id;
      return [option.id, { ...rest, id, ...(renamed === undefined ? {} : { implies: renamed }) }];
    }),
  );
  const mine = optionsOf(base);
  const known = new Set(mine.map(({ id }) => id));
  const united = mine.map((option, i): Option => {
    const partner = theirs.get(partnerOf.get(option.id) ?? '');
    if (partner === undefined) return option;
    const label = uniter.texts(`${path}.${i}.label`, option.label, partner.label);
    return { ...option, label, cues: uniteByLanguage(option.cues, partner.cues) };
  });
  const all = [...united, ...[...theirs.values()].filter(({ id }) => !known.has(id))];
  return uniteImplications(all, theirs, uniter, path);
}

/** What options of the second imply, unless that would lead back. */
function uniteImplications(
  options: readonly Option[],
  theirs: ReadonlyMap<string, Option>,
  uniter: Uniter,
  path: string,
): Option[] {
  const fresh = new Map([...theirs.values()].map(({ id, implies }) => [id, implies ?? []]));
  const implied = new Map(options.map(({ id, implies }) => [id, implies]));
  return options.map((option, i) => {
    for (const id of fresh.get(option.id) ?? []) {
      const before = implied.get(option.id) ?? [];
      if (before.includes(id)) continue;
      implied.set(option.id, [...before, id]);
      if (findCircles([option.id], (at) => implied.get(at)).length === 0) continue;
      implied.set(option.id, before);
      uniter.conflicts.push({ path: `${path}.${i}.implies`, kept: before, left: id });
    }
    const implies = implied.get(option.id);
    return implies === undefined || (option.implies === undefined && implies.length === 0)
      ? option
      : { ...option, implies };
  });
}
