import { isObject, type JsonObject } from '../../interchange/json';
import type { PackErrors } from './pack-error';

/** A file of a pack may have so many characters: 20 MB. */
export const MAX_FILE = 20_000_000;
/** Opening brackets in a file; a parser takes seconds for millions that are never closed. */
export const MAX_BRACKETS = 2_000_000;
/** Lists within lists and fields within fields: a pack needs eight. */
export const MAX_DEPTH = 12;
/** What a place lies in, and that in turn: no further up than this. */
export const MAX_CHAIN = 50;
/** Alternatives of all terms and sets together, with the sets they name written out. */
export const MAX_PHRASES = 400_000;
/** Alternatives of one term, with the sets it names written out. */
export const MAX_ALTERNATIVES = 4_000;
/** Sets that name sets, and those again. */
export const MAX_NESTED_SETS = 8;
/** Terms of one cue. */
export const MAX_TERMS = 16;

/** How many there may be of each in one pack; docs/topic-pack.md says so too, and a test that it does. */
export const MOST = {
  entities: 20_000,
  names: 200_000,
  rivals: 1_000,
  sets: 2_000,
  groups: 200,
  questions: 2_000,
  options: 20_000,
  cues: 100_000,
  articles: 20_000,
  claims: 100_000,
} as const;

/** What can be counted. */
export type Counted = keyof typeof MOST;

const NAMES = ['aliases', 'weakAliases', 'blockers'] as const;

/**
 * Whether a pack has more of anything than may be. Looks at lengths only and at no text, so that a file with a million aliases is refused
 * before anything is made of them.
 */
export function checkLimits(json: JsonObject, errors: PackErrors): void {
  for (const [what, count] of countIn(json)) {
    const most = MOST[what];
    if (count > most) errors.add(PATHS[what], tooMany(what, count, most));
  }
}

const PATHS: Record<Counted, string> = {
  entities: 'entities',
  names: 'entities',
  rivals: 'rivals',
  sets: 'sets',
  groups: 'groups',
  questions: 'questions',
  options: 'questions',
  cues: 'questions',
  articles: 'articles',
  claims: 'claims',
};

const WORDS: Partial<Record<Counted, string>> = { names: 'aliases, weak aliases and blockers' };

function tooMany(what: Counted, count: number, most: number): string {
  const [is, may] = [count, most].map((number) => number.toLocaleString('en'));
  return `There are ${is} ${WORDS[what] ?? what}, and a pack may have ${may}. Leave out those that no article needs, or make several packs.`;
}

function countIn(json: JsonObject): [Counted, number][] {
  const entities = listIn(json.entities);
  const questions = listIn(json.questions);
  const options = questions.flatMap(({ value }) => (isObject(value) ? listIn(value.options) : []));
  const cued = [...questions, ...options, ...listIn(json.rivals)];
  return [
    ['entities', sizeOf(json.entities)],
    ['names', sum(entities, (entity) => sum(NAMES, (field) => countByLanguage(entity[field])))],
    ['rivals', sizeOf(json.rivals)],
    ['sets', isObject(json.sets) ? Object.keys(json.sets).length : 0],
    ['groups', sizeOf(json.groups)],
    ['questions', sizeOf(json.questions)],
    ['options', sum(questions, ({ value }) => (isObject(value) ? sizeOf(value.options) : 0))],
    ['cues', sum(cued, ({ cues, not }) => countByLanguage(cues) + countByLanguage(not))],
    ['articles', sizeOf(json.articles)],
    ['claims', sizeOf(json.claims)],
  ];
}

function countByLanguage(value: unknown): number {
  return isObject(value) ? sum(Object.values(value), sizeOf) : 0;
}

function listIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
