import { gapAfter } from '../../claims/numbers';
import { indexPhrases } from '../../text/phrases';
import { whyNoName } from '../check/why-no-phrase';
import { hitsByTokens } from './choose-event-kind';
import { countryOf } from './countries';
import type { DraftText } from './draft-text';
import { written } from './draft-text';
import { EVENT_NAMES } from './event-names';
import { isAcronym, type Name, type NameHit } from './find-names';
import { nameKey, stemsOf } from './inflect';
import { AGENCIES, FIRST_NAMES, ORGANISATION_WORDS, PLACE_WORDS, WORK_WORDS } from './name-words';

/** Kinds of what is named; `event` is the event's own name. */
export type NameKind = 'person' | 'country' | 'place' | 'organisation' | 'agency' | 'event' | 'work';

/** Someone or something that the text names, under all its names there. */
export interface NamedThing {
  /** The fullest of its names. */
  readonly name: string;
  readonly kind: NameKind;
  readonly aliases: readonly string[];
  readonly weakAliases: readonly string[];
  readonly hits: readonly NameHit[];
}

interface Group {
  words: readonly string[];
  written: string;
  hits: NameHit[];
  aliases: string[];
  weak: string[];
}

/** What is longer is no name; three of these still fit a title. */
const LONGEST_NAME = 150;

/** Joins the names of one and the same: full name and surname, acronym and long form, and tells its kind. Most telling first. */
export function gatherEntities(names: readonly Name[], draft: DraftText): NamedThing[] {
  const { language } = draft;
  const groups = groupForms(
    names.filter(({ written: form }) => form.length <= LONGEST_NAME),
    language,
  );
  joinAcronyms(groups);
  const whole = withoutAdjectives(joinSurnames(joinOpened(groups), language));
  return whole
    .filter((group) => isName(group, draft))
    .map((group) => ({ ...group, hits: [...inTitle(group, draft), ...group.hits] }))
    .map((group): NamedThing => ({
      name: group.written,
      kind: kindOf(group),
      aliases: [...new Set([group.written, ...group.aliases])].map((alias) => stemsOf(alias, language)),
      weakAliases: [...new Set(group.weak)].map((alias) => stemsOf(alias, language)),
      hits: group.hits,
    }))
    .sort((a, b) => weightOf(b) - weightOf(a));
}

/** Where the headline has a name that the text told: there, capitals say nothing by themselves. */
function inTitle({ written: form, aliases }: Group, { lines, language }: DraftText): NameHit[] {
  const usable = [form, ...aliases]
    .map((name) => stemsOf(name, language))
    .filter((name) => whyNoName(name, language) === null);
  if (usable.length === 0) return [];
  const index = indexPhrases(usable.map((phrase) => ({ phrase, id: 0 })));
  const title = lines.filter(({ where }) => where === 'title');
  return hitsByTokens(title, index).map((hit) => ({ ...hit, isSure: true, clue: null, isDateline: false }));
}

/** How much a text is about what is named: by how often and where. */
export function weightOf({ hits }: Pick<NamedThing, 'hits'>): number {
  return hits.reduce((sum, { line }) => sum + WEIGHTS[line.where], 0);
}

const WEIGHTS = { title: 4, lead: 2, body: 1 };

function groupForms(names: readonly Name[], language: string): Group[] {
  const byKey = new Map<string, Group>();
  const known = new Set(names.map(({ words }) => words.join(' ')));
  for (const { words, written: form, hits } of names) {
    const genitive = language === 'de' && words.at(-1)?.endsWith('s');
    const base = words.join(' ').slice(0, -1);
    const isGenitive = genitive && known.has(base);
    const key = isGenitive ? base : nameKey(words, language);
    const group = byKey.get(key);
    if (!group) byKey.set(key, { words, written: form, hits: [...hits], aliases: [], weak: [] });
    else {
      group.hits.push(...hits);
      if (
        language === 'ru'
          ? form.length < group.written.length
          : form.length < group.written.length && genitive
      ) {
        group.aliases.push(group.written);
        group.written = form;
        group.words = words;
      } else group.aliases.push(form);
    }
  }
  return [...byKey.values()];
}

/** "the Kelm Athletics Federation (KAF)". */
function joinAcronyms(groups: Group[]): void {
  for (const short of groups.filter(({ written: form }) => isAcronym(form))) {
    const long = groups.find(
      (group) =>
        group !== short &&
        group.words.length > 1 &&
        group.hits.some(({ line, last }) =>
          short.hits.some(
            (hit) =>
              hit.line === line && hit.first === last + 1 && /^ ?\($/.test(gapAfter(line.tokens, last)),
          ),
        ),
    );
    if (!long) continue;
    long.hits.push(...short.hits);
    long.aliases.push(short.written);
    groups.splice(groups.indexOf(short), 1);
  }
}

/** "Lindqvist" is Ana Lindqvist, where only one of that name is there. */
function joinSurnames(groups: Group[], language: string): Group[] {
  const long = groups.filter(({ words }) => words.length > 1);
  return groups.filter((group) => {
    if (group.words.length > 1) return true;
    const key = nameKey(group.words, language);
    const [owner, another] = long.filter(
      (other) => canBePerson(other) && nameKey(other.words.slice(-1), language) === key,
    );
    if (owner) {
      owner.hits.push(...group.hits);
      (another ? owner.weak : owner.aliases).push(group.written);
      return false;
    }
    const firms = long.filter(
      (one) => ORGANISATION_WORDS.has(one.words.at(-1) ?? '') && one.words[0] === group.words[0],
    );
    const [firm] = firms;
    if (firm && firms.length === 1 && firm.words.length === 2) {
      firm.hits.push(...group.hits);
      firm.aliases.push(group.written);
      return false;
    }
    const [given, other] = long.filter(
      (one) => nameKey(one.words.slice(0, 1), language) === key && canBePerson(one),
    );
    if (!given || other) return true;
    const isShort = FIRST_NAMES.has(group.words[0] ?? '') || given.words.length === 3;
    if (!isShort || group.hits.some(({ clue }) => clue === 'place')) return true;
    given.hits.push(...group.hits);
    given.weak.push(group.written);
    return false;
  });
}

/** "Tavrian", where Tavria is named: what belongs to a country is no name of its own. */
function withoutAdjectives(groups: Group[]): Group[] {
  return groups.filter(({ words }) => {
    const [word = ''] = words;
    if (words.length > 1 || !/(?:n|ns|ian|ians|ese|ish|er|ern|isch|ische|ischen)$/.test(word)) return true;
    return !groups.some(
      ({ words: [other = ''], words: { length } }) =>
        length === 1 && other.length >= 5 && other !== word && word.startsWith(other.slice(0, -1)),
    );
  });
}

/** "Neighbouring Lomark offered help": what opens a sentence is no part of a name that stands alone elsewhere. */
function joinOpened(groups: Group[]): Group[] {
  return groups.filter((group) => {
    const rest = group.words.slice(1).join(' ');
    if (rest === '' || FIRST_NAMES.has(group.words[0] ?? '')) return true;
    if (!group.hits.every(({ line, first }) => first === line.first)) return true;
    const owner = groups.find((other) => other !== group && other.words.join(' ') === rest);
    owner?.hits.push(...group.hits.map((hit) => ({ ...hit, first: hit.first + 1 })));
    return owner === undefined;
  });
}

/** Whether something but a capital at the beginning of a sentence tells a name; in German something must. */
function isName({ words, written: form, hits }: Group, { small, language, authors }: DraftText): boolean {
  if (authors.has(words.join(' ')) || hits.every(isByline)) return false;
  if (words.length > 1 || isAcronym(form)) return true;
  const [word = ''] = words;
  const isTold = hits.some(({ clue }) => clue === 'title' || clue === 'age' || clue === 'body');
  if ((small.has(word) || EVENT_NAMES.has(word)) && !isTold) return false;
  if (language === 'de')
    return hits.some(({ clue, isDateline }) => isDateline || (clue !== null && clue !== 'the'));
  return hits.length > 1 || hits.some(({ isSure, isDateline }) => isSure || isDateline);
}

const BY = new Set('by von por par di da'.split(' '));

/** "By Ana Lindqvist", and nothing more: who wrote it. */
function isByline({ line, first, last }: NameHit): boolean {
  const { words } = line.tokens;
  return first === line.first + 1 && last === line.last && BY.has(words[line.first] ?? '') && last > first;
}

function canBePerson(group: Group): boolean {
  return !hasWord(group, ORGANISATION_WORDS) && !hasWord(group, PLACE_WORDS) && !hasWord(group, EVENT_NAMES);
}

function hasWord({ words }: Pick<Group, 'words'>, set: ReadonlySet<string>): boolean {
  return words.length > 1 && words.some((word) => set.has(word));
}

function kindOf(group: Group): NameKind {
  const { words, hits } = group;
  if (countryOf(words.join(' '))) return 'country';
  if (hasWord(group, EVENT_NAMES)) return 'event';
  if (words.some((word) => AGENCIES.has(word))) return 'agency';
  if (hasWord(group, WORK_WORDS)) return 'work';
  const count = (clue: NameHit['clue']) => hits.filter((hit) => hit.clue === clue).length;
  const isOne = words.length === 1;
  const votes = {
    person: count('title') * 3 + count('said') * (isOne ? 0.6 : 1.5) + count('age') * 2 + count('did'),
    place: count('place') * 1.5 + (hits.some(({ isDateline }) => isDateline) ? 4 : 0),
    country: count('country') * 3,
    organisation: count('said') * 0.5 + count('body') * 3 + count('the') * (isOne ? 0.3 : 1.5),
  };
  if (!isOne && words.length < 5 && canBePerson(group)) votes.person += 1;
  if (FIRST_NAMES.has(words[0] ?? '') && !isOne) votes.person += 4;
  if (hasWord(group, ORGANISATION_WORDS)) votes.organisation += 4;
  if (hasWord(group, PLACE_WORDS)) votes.place += 3.5;
  if ([group.written, ...group.aliases].some(isAcronym)) votes.organisation += 4;
  if (hits.some(isBeforeCountry)) votes.place += 3;
  if (votes.country > 0) votes.country += votes.place;
  const kinds = ['person', 'country', 'place', 'organisation'] as const;
  const best = kinds.reduce((most, kind) => (votes[kind] > votes[most] ? kind : most));
  if (votes[best] === 0) return isOne ? 'place' : 'person';
  return best;
}

/** "Kallavere, Estonia". */
function isBeforeCountry({ line: { tokens }, last }: NameHit): boolean {
  return (
    gapAfter(tokens, last) === ', ' &&
    countryOf(tokens.words[last + 1] ?? '') !== null &&
    /^\p{Lu}/u.test(written(tokens, last + 1))
  );
}
