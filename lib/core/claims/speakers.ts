import type { EntityMention } from '../mentions/find-entities';
import { spanOfTokens } from '../text/read-text';
import type { Tokens } from '../text/tokens';
import type { TopicFacts } from '../topic/facts';
import { localText } from '../topic/local-text';
import type { Discourse } from './attribution/discourse';
import { gapAfter } from './numbers';
import { BODIES, LEADING, MEDIA_ROLES, ROLES, SPEAKS_FOR } from './roles';
import { isCapitalised, unknownName } from './unknown-names';

/** Someone who can be credited, where the sentence names them. */
export interface Speaker {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly entity: string | null;
  readonly media: boolean;
  readonly person: boolean;
  /** "analysts", "sources": no one who could be the same in two articles. */
  readonly anonymous: boolean;
}

/** Tokens of a sentence, both inclusive, and which of them are roles or media. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly roles: ReadonlyMap<number, 'role' | 'medium'>;
}

/**
 * Everyone in a sentence (tokens `first` to `last`, both inclusive) who can be credited, in reading order: whom the pack knows,
 * roles, unknown names.
 * @param entities of the sentence, in reading order
 */
export function speakersIn(
  tokens: Tokens,
  { first, last, roles }: Stretch,
  entities: readonly EntityMention[],
  topic: TopicFacts,
  discourse: Discourse,
): Speaker[] {
  const named: Speaker[] = [];
  const others: Speaker[] = [];
  let next = 0;
  while ((entities[next]?.first ?? first) < first) next++;
  for (let at = first; at <= last; at++) {
    const mention = entities[next];
    if (mention && at >= mention.first) {
      const speaker = entitySpeaker(mention, topic);
      if (speaker) named.push(speaker);
      at = mention.last;
      next++;
      continue;
    }
    const role = leadsOn(tokens, roles, at) ? undefined : roles.get(at);
    const found =
      role === 'medium'
        ? mediumSpeaker(tokens, first, named, discourse, at)
        : role === 'role'
          ? roleSpeaker(tokens, first, named, discourse, at)
          : unknownName(tokens, at, mention ? Math.min(last, mention.first - 1) : last, discourse);
    if (!found) continue;
    others.push(found);
    at = found.last;
  }
  const all = others.length === 0 ? named : [...named, ...others].sort(byPlace);
  if (roles.size === 0) return all;
  const speakers = all.map((speaker) => withOwnerBehind(tokens, speaker, all));
  return speakers.filter((speaker) => !isTitle(tokens, speaker, speakers));
}

/** "The official news agency": not an official. */
function leadsOn(tokens: Tokens, roles: Stretch['roles'], at: number): boolean {
  for (let next = at; next <= at + 3; next++) {
    if (next > at && roles.has(next)) return true;
    if (!LEADING.has(tokens.words[next] ?? '') || gapAfter(tokens, next) !== ' ') return false;
  }
  return false;
}

function byPlace(a: Speaker, b: Speaker): number {
  return a.first - b.first || a.last - b.last;
}

/** The media and the groups of media that a topic knows ("Russian state media"). */
const mediaOf = new WeakMap<TopicFacts['entities'], ReadonlySet<string>>();

function mediaIn({ entities }: TopicFacts): ReadonlySet<string> {
  const known = mediaOf.get(entities);
  if (known) return known;
  const media = new Set<string>();
  for (const { id, kind, partOf } of entities.values()) {
    if (kind !== 'agency' && kind !== 'outlet') continue;
    media.add(id);
    if (partOf !== undefined && entities.get(partOf)?.kind === 'organisation') media.add(partOf);
  }
  mediaOf.set(entities, media);
  return media;
}

function entitySpeaker({ entity, first, last }: EntityMention, topic: TopicFacts): Speaker | null {
  const known = topic.entities.get(entity);
  if (!known || known.kind === 'work') return null;
  const isCapital = known.kind === 'place' && topic.entities.get(known.partOf ?? '')?.kind === 'country';
  if (known.kind === 'place' && !isCapital) return null;
  return {
    first,
    last,
    name: localText(known.name, 'en'),
    entity,
    media: mediaIn(topic).has(entity),
    person: known.kind === 'person',
    anonymous: false,
  };
}

/** "The broadcaster" is the one named last; "its media" are a state's; "state media" are nobody's in particular. */
function mediumSpeaker(
  tokens: Tokens,
  begins: number,
  named: readonly Speaker[],
  discourse: Discourse,
  at: number,
): Speaker | null {
  const role = roleSpeaker(tokens, begins, named, discourse, at);
  const isDefinite = role.entity === null && tokens.words[role.first - 1] === 'the';
  if (!isDefinite && role.anonymous && NEEDS_NAME.has(tokens.words[at] ?? '')) return null;
  return isDefinite && discourse.medium
    ? { ...discourse.medium, first: at, last: at }
    : { ...role, media: true };
}

const NEEDS_NAME = new Set([
  'daily',
  'channel',
  'network',
  'magazine',
  'paper',
  'agency',
  'site',
  'website',
  'portal',
  'wire',
]);

/** "US officials", "senior South Korean officials", "analysts"; credited to the country when it is named in the phrase. */
function roleSpeaker(
  tokens: Tokens,
  begins: number,
  named: readonly Speaker[],
  discourse: Discourse,
  at: number,
): Speaker {
  let first = at;
  while (first > begins && leadsRole(tokens, begins, named, first - 1)) first--;
  // "South Korea's military intelligence", where "South Korea's military" is one name.
  const cut = named.find((speaker) => speaker.first < first && first <= speaker.last);
  first = cut?.first ?? first;
  const word = tokens.words[at] ?? '';
  // "its finance ministry": one word more, where a possessive stands before it.
  if (POSSESSIVE.has(tokens.words[first - 2] ?? '') && gapAfter(tokens, first - 1) === ' ') first--;
  const before = tokens.words[first - 1] ?? '';
  const owner = ownerOf(tokens, named, first);
  first = owner?.first ?? first;
  const within = owner ?? named.findLast((speaker) => speaker.first >= first && speaker.last < at);
  const { start, end } = spanOfTokens(tokens, first, at);
  const role = inOneLine(tokens.text.source.slice(start, end));
  const place = { first, last: at };
  if (within) {
    return {
      ...place,
      name: role,
      entity: within.entity,
      media: false,
      person: false,
      anonymous: within.anonymous,
    };
  }
  const isBare = isBareRole(tokens, first, at) && !LINKS_OWNER.has(tokens.words[at + 1] ?? '');
  const known = whomRoleMeans(tokens, word, before, named, first, discourse, isBare);
  if (known?.isSame) return { ...known.speaker, ...place };
  const name = known ? `${known.speaker.name}’s ${uncapitalised(role)}` : uncapitalised(role);
  const entity = known?.speaker.entity ?? null;
  return { ...place, name, entity, media: false, person: false, anonymous: !known };
}

/** "the spokesman", "the top government spokesman": no word in it says whose. */
function isBareRole({ words }: Tokens, first: number, at: number): boolean {
  for (let token = first; token < at; token++) if (!PLAIN.has(words[token] ?? '')) return false;
  return true;
}

const PLAIN = new Set(
  'top senior government presidential security policy press chief national veteran ruling state'.split(' '),
);

const POSSESSIVE = new Set(['its', 'their', 's']);
const MASSES = new Set(['intelligence', 'military', 'police']);

/** Whom a role without a name goes back to: "its ministry", "the aide", "the ministry", "a spokesman". */
function whomRoleMeans(
  tokens: Tokens,
  word: string,
  before: string,
  named: readonly Speaker[],
  first: number,
  { person, source, body }: Discourse,
  isBare: boolean,
): { speaker: Speaker; isSame: boolean } | null {
  const isBody = BODIES.has(word);
  const isOne = !isBody && !word.endsWith('s') && !MASSES.has(word);
  const meant = (speaker: Speaker | null | undefined, isSame: boolean) =>
    speaker ? { speaker, isSame } : null;
  if (before === 'its' || before === 'their') return meant(bodyIn(tokens, named, first) ?? body, false);
  if (!isBare) return null;
  if (before === 'the') {
    if (isBody) return meant(body, true);
    return isOne ? meant(source?.person ? source : person, true) : null;
  }
  const isOneOf = (before === 'a' || before === 'an') && isOne && SPEAKS_FOR.has(word);
  return isOneOf ? meant(body, false) : null;
}

/** The state or body named last before a token; one behind a preposition ("sent nothing to Russia, its ministry said") only where it is alone. */
function bodyIn({ words }: Tokens, named: readonly Speaker[], at: number): Speaker | undefined {
  const bodies = named.filter(({ last, media, person }) => last < at && !media && !person);
  const isAimedAt = ({ first }: Speaker) =>
    PREPOSITIONS.has((words[first - 1] === 'the' ? words[first - 2] : words[first - 1]) ?? '');
  return bodies.findLast((body) => !isAimedAt(body)) ?? bodies.at(-1);
}

const PREPOSITIONS = new Set(
  'to from with for of against by in into at on toward towards over about'.split(' '),
);

function inOneLine(words: string): string {
  return words.includes('\n') ? words.replace(/\s+/g, ' ') : words;
}

/** "Analysts" at the head of a sentence are analysts; Japanese ones stay Japanese. */
function uncapitalised(role: string): string {
  const head = role.split(' ', 1)[0]?.toLowerCase() ?? '';
  if (!ROLES.has(head) && !LEADING.has(head) && !MEDIA_ROLES.has(head)) return role;
  const initial = role.charAt(0);
  const small = initial.toLowerCase();
  if (small === initial) return role;
  // "US officials" keep their capitals.
  const second = role.charAt(1);
  return second === second.toUpperCase() ? role : small + role.slice(1);
}

/** "Seoul's defence ministry": the role belongs to whom the possessive names. */
function ownerOf(tokens: Tokens, named: readonly Speaker[], first: number): Speaker | undefined {
  if (tokens.words[first - 1] !== 's' || !gapAfter(tokens, first - 2).includes("'")) return undefined;
  return named.find(({ last }) => last === first - 2);
}

const LINKS_OWNER = new Set(['for', 'of', 'in', 'at', 'from']);

/** "a spokesman for the National Security Council", "spooks in Seoul": in whose name they speak. */
function withOwnerBehind(tokens: Tokens, speaker: Speaker, all: readonly Speaker[]): Speaker {
  if (!speaker.anonymous || !SPEAKS_FOR.has(tokens.words[speaker.last] ?? '')) return speaker;
  if (!LINKS_OWNER.has(tokens.words[speaker.last + 1] ?? '')) return speaker;
  const from = tokens.words[speaker.last + 2] === 'the' ? speaker.last + 3 : speaker.last + 2;
  const owner = all.find(({ first, person }) => first === from && !person);
  if (!owner || owner.anonymous) return speaker;
  const { start, end } = spanOfTokens(tokens, speaker.first, owner.last);
  const name = uncapitalised(inOneLine(tokens.text.source.slice(start, end)));
  return { ...speaker, last: owner.last, name, entity: owner.entity, anonymous: false };
}

/** "his aide Yuri Ushakov": the role is the name's title. */
function isTitle(tokens: Tokens, { first, last, person, entity }: Speaker, all: readonly Speaker[]): boolean {
  if (person || !ROLES.has(tokens.words[last] ?? '') || BODIES.has(tokens.words[last] ?? '')) return false;
  const behind = all.find((other) => other.first === last + 1 && other.person);
  if (behind && gapAfter(tokens, last) === ' ') return true;
  // Two readings of the same words: the wider one stands.
  return entity === null && all.some((other) => other.last === last && other.first < first);
}

function leadsRole(tokens: Tokens, begins: number, named: readonly Speaker[], at: number): boolean {
  if (gapAfter(tokens, at) !== ' ' && gapAfter(tokens, at) !== '. ') return false;
  if (LEADING.has(tokens.words[at] ?? '') || named.some(({ first, last }) => first <= at && at <= last))
    return true;
  // At the sentence's start every word has a capital.
  return at > begins && isCapitalised(tokens, at);
}
