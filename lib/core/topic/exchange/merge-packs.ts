import { barePack } from './canonical-pack';
import { isSame } from './is-same';
import { joinRecords, numbered, type Joins } from './join-records';
import { joinArticles, mergeArticles, mergeClaims } from './merge-articles';
import { joinEntities, mergeEntities } from './merge-entities';
import { joinQuestions, renameCues, renameQuestion, uniteQuestions, type Renaming } from './merge-questions';
import { mergeRecords } from './merge-records';
import { raiseVersion } from './raise-version';
import { rewriteCue, type NewNames } from './rewrite-cue';
import type { Question, TopicPack } from '../schema';
import { uniteByLanguage, uniteLists, Uniter, type MergeConflict } from './unite';

/** A record of the second pack that became one with a record of the first. */
export interface Joined {
  readonly kind: 'entity' | 'rival' | 'group' | 'question' | 'article';
  /** Its id in the first pack, and in the merged one. */
  readonly base: string;
  /** Its id in the second pack: another one where they were joined by name, words or address. */
  readonly other: string;
}

/** Two packs on one event as one. */
export interface MergedPack {
  /** It has the first's id and, where the second brought something new, a raised version and no checksum. */
  readonly pack: TopicPack;
  readonly joined: readonly Joined[];
  /** Where the two contradict each other: the first's word was kept. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two packs on one event. What is in both becomes one (see docs/topic-pack.md for how it is known); what is only in the second is
 * added, under another id or name where the first uses that for something else. Merging a pack with itself changes nothing, and merging the
 * second once more changes nothing more. Both must be valid; then so is the result, unless together they pass a limit of number.
 */
export function mergePacks(base: TopicPack, other: TopicPack): MergedPack {
  const uniter = new Uniter();
  const joins = {
    entity: joinEntities(base.entities, other.entities),
    rival: joinRivals(base, other),
    group: joinRecords(base.groups, other.groups, {
      isOne: () => true,
      keysOf: ({ title }) => [title.en.toLowerCase()],
    }),
    question: joinQuestions(base.questions, other.questions),
    article: joinArticles(base, other),
  };
  const entities = renamed(joins.entity);
  const { sets, names: setNames } = mergeSets(base.sets, other.sets, entities);
  const names: Renaming = {
    entities,
    sets: setNames,
    questions: renamed(joins.question),
    groups: renamed(joins.group),
  };
  const content = {
    entities: mergeEntities(base.entities, other.entities, joins.entity, uniter),
    event: mergeEvents(base.event, other.event, names, uniter),
    rivals: mergeRivals(base, other, joins.rival, names, uniter),
    sets,
    groups: mergeGroups(base, other, joins.group, uniter),
    questions: mergeQuestions(base, other, joins.question, names, uniter),
    articles: mergeArticles(base, other, joins.article, uniter),
    claims: mergeClaims(base, other, joins),
  };
  const pack = withHead(base, other, content, uniter);
  const joined = (['entity', 'rival', 'group', 'question', 'article'] as const).flatMap((kind) =>
    [...joins[kind].partnerOf].map(([mine, theirs]) => ({ kind, base: mine, other: theirs })),
  );
  return { pack, joined, conflicts: uniter.conflicts };
}

type Content = Pick<
  TopicPack,
  'entities' | 'event' | 'rivals' | 'sets' | 'groups' | 'questions' | 'articles' | 'claims'
>;

function withHead(base: TopicPack, other: TopicPack, content: Content, uniter: Uniter): TopicPack {
  const description = uniter.maybeTexts('description', base.description, other.description);
  const author = uniteAuthors(base.author, other.author);
  const licence = uniter.one('licence', base.licence, other.licence);
  const updated = [base.updated, other.updated]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const before = barePack(base);
  const merged = {
    ...before,
    title: uniter.texts('title', base.title, other.title),
    ...(description === undefined ? {} : { description }),
    ...(author === undefined ? {} : { author }),
    ...(licence === undefined ? {} : { licence }),
    ...(updated === undefined ? {} : { updated }),
    ...content,
  };
  return isSame(before, merged) ? base : { ...merged, version: raiseVersion(base.version) };
}

const LONGEST_NAME = 200;

function uniteAuthors(base: string | undefined, other: string | undefined): string | undefined {
  if (base === undefined || other === undefined) return base ?? other;
  if (base.split('; ').includes(other)) return base;
  const both = uniteLists(base.split('; '), other.split('; ')).join('; ');
  return both.length <= LONGEST_NAME ? both : base;
}

/** The ids that are others in the merged pack. */
function renamed({ idOf }: Joins): ReadonlyMap<string, string> {
  return new Map([...idOf].filter(([theirs, id]) => theirs !== id));
}

/** Sets by name; where the first pack has another set of that name, the second's gets a number behind its own. */
function mergeSets(
  base: TopicPack['sets'],
  other: TopicPack['sets'],
  entities: ReadonlyMap<string, string>,
): { sets: TopicPack['sets']; names: ReadonlyMap<string, string> } {
  const sets = new Map(Object.entries(base));
  const names = new Map<string, string>();
  const done = new Set<string>();
  const place = (name: string): void => {
    const words = other[name];
    if (words === undefined || !Object.hasOwn(other, name) || done.has(name)) return;
    done.add(name);
    // Those that it names first: what they are called is part of what it says. A valid pack has no circle.
    for (const [, inner] of words.matchAll(/(?:^|\|)\s*\$([^|\s]+)/g)) if (inner !== undefined) place(inner);
    const said = rewriteCue(words, { entities, sets: names });
    const isFree = (candidate: string) =>
      sets.get(candidate) === said ||
      (!sets.has(candidate) && (candidate === name || !Object.hasOwn(other, candidate)));
    let found = name;
    for (let n = 2; !isFree(found); n++) found = numbered(name, n);
    if (found !== name) names.set(name, found);
    sets.set(found, said);
  };
  for (const name of Object.keys(other)) place(name);
  return { sets: Object.fromEntries(sets), names };
}

function mergeEvents(
  base: TopicPack['event'],
  other: TopicPack['event'],
  names: NewNames,
  uniter: Uniter,
): TopicPack['event'] {
  const entity = (id: string) => names.entities.get(id) ?? id;
  const terms = (field: 'nouns' | 'verbs' | 'otherEvents') => {
    const theirs = Object.entries(other[field]).map(
      ([language, term]) => [language, rewriteCue(term, names)] as const,
    );
    return uniter.terms(`event.${field}`, base[field], Object.fromEntries(theirs));
  };
  return {
    participants: uniter.one(
      'event.participants',
      base.participants,
      other.participants.map((group) => group.map(entity)),
    ),
    places: uniteLists(base.places, other.places.map(entity)),
    window: uniter.one('event.window', base.window, other.window),
    announced: uniter.one('event.announced', base.announced, other.announced),
    utcOffset: uniter.one('event.utcOffset', base.utcOffset, other.utcOffset),
    nouns: terms('nouns'),
    verbs: terms('verbs'),
    signatures: uniteByLanguage(base.signatures, renameCues(other.signatures, names)),
    otherEvents: terms('otherEvents'),
  };
}

function joinRivals(base: TopicPack, other: TopicPack): Joins {
  return joinRecords(base.rivals, other.rivals, {
    isOne: (a, b) => isSame(a.window, b.window) || a.name.en === b.name.en,
    keysOf: ({ name, window }) => [`${name.en.toLowerCase()} ${window?.from ?? ''} ${window?.to ?? ''}`],
  });
}

function mergeRivals(
  base: TopicPack,
  other: TopicPack,
  joins: Joins,
  names: NewNames,
  uniter: Uniter,
): TopicPack['rivals'] {
  return mergeRecords(
    base.rivals,
    other.rivals,
    joins,
    (rival, partner, i) => {
      const path = `rivals.${i}`;
      const { name, window, cues } = partner;
      const days = uniter.one(`${path}.window`, rival.window, window);
      return {
        ...rival,
        name: uniter.texts(`${path}.name`, rival.name, name),
        ...(days === undefined ? {} : { window: days }),
        cues: uniteByLanguage(rival.cues, renameCues(cues, names)),
      };
    },
    (rival) => ({ ...rival, cues: renameCues(rival.cues, names) }),
  );
}

function mergeGroups(base: TopicPack, other: TopicPack, joins: Joins, uniter: Uniter): TopicPack['groups'] {
  return mergeRecords(base.groups, other.groups, joins, (group, partner, i) => ({
    ...group,
    title: uniter.texts(`groups.${i}.title`, group.title, partner.title),
    scene: uniter.one(`groups.${i}.scene`, group.scene, partner.scene),
  }));
}

function mergeQuestions(
  base: TopicPack,
  other: TopicPack,
  joins: Joins,
  names: Renaming,
  uniter: Uniter,
): Question[] {
  return mergeRecords(
    base.questions,
    other.questions,
    joins,
    (question, partner, i) =>
      uniteQuestions(question, renameQuestion(partner, names), `questions.${i}`, uniter),
    (question) => renameQuestion(question, names),
  );
}
