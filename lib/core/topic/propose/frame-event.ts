import type { ChosenKind } from './choose-event-kind';
import { hitsByTokens, wordIndex } from './choose-event-kind';
import type { CastMember } from './cast';
import type { DraftText } from './draft-text';
import type { Entity, TopicPack } from '../schema';
import { ANY_EVENT } from './event-kinds';
import type { EventKind } from './event-kinds/event-kind';
import type { Slugs } from './slug';
import type { NameHit } from './find-names';
import { OF } from './name-words';
import { whyNoName } from '../check/why-no-phrase';

/** Who must be named for a text to be about the event, and where it takes place. */
export interface ProposedFrame {
  readonly participants: TopicPack['event']['participants'];
  /** The members of the cast that the groups of participants stand for. */
  readonly main: readonly CastMember[];
  readonly places: readonly CastMember[];
  /** The word for the event as an entity ("the earthquake"), where its kind is part of what must be named. */
  readonly word: Entity | null;
}

/**
 * Proposes who takes part. Between two sides: both. Of an event that strikes or is held at a place: the place and the word for the event,
 * or its own name for both, so that neither another story of the place nor the same of another place is taken for it.
 */
export function frameOf(
  draft: DraftText,
  chosen: ChosenKind,
  cast: readonly CastMember[],
  slugs: Slugs,
): ProposedFrame {
  const { kind, words } = chosen;
  const places = placesOf(chosen, words, cast);
  if (kind.shape === 'sides' || kind === ANY_EVENT) {
    const sides = sidesOf(draft, kind.id, cast);
    const [first, second] = sides;
    if (first && second) {
      const beside = kind.id === 'summit' ? standingFor(second, first, cast) : [];
      return {
        participants: [[first.entity.id], [second.entity.id, ...beside]],
        main: [first, second],
        places,
        word: null,
      };
    }
  }
  const name = cast.find((member) => member.kind === 'event' && isOfKind(member, words));
  const word = wordEntity(kind, slugs);
  const holders = holdersOf(kind.id, cast, places);
  const who = [...(name ? [name] : []), ...holders];
  const groups: string[][] = who.length > 0 ? [who.map(({ entity }) => entity.id)] : [];
  return {
    participants: [...groups, [...(name ? [name.entity.id] : []), word.id]],
    main: who,
    places,
    word,
  };
}

function isOfKind({ named }: CastMember, words: ChosenKind['words']): boolean {
  return (
    named !== null &&
    named.hits.some((hit) =>
      words.some(({ line, first, last }) => line === hit.line && first >= hit.first && last <= hit.last),
    )
  );
}

const PLACE_KINDS = new Set(['place', 'country']);
const MOST_PLACES = 4;

/** Places, the most exact first: where the article was written and what stands "in" it; countries come last. */
function placesOf(
  { kind }: ChosenKind,
  words: ChosenKind['words'],
  cast: readonly CastMember[],
): CastMember[] {
  const isExact = kind.shape !== 'named';
  const score = ({ weight, named }: CastMember) => {
    const hits = named.hits ?? [];
    const beside = hits.filter(
      ({ line, clue }) =>
        clue === 'place' && line.where !== 'body' && words.some((word) => word.line === line),
    );
    return weight + (hits.some(({ isDateline }) => isDateline) ? 8 : 0) + beside.length * (isExact ? 3 : 2);
  };
  const places = cast
    .filter((member) => PLACE_KINDS.has(member.kind) && isToldAsPlace(member, kind, words))
    .sort((a, b) => score(b) - score(a));
  return [
    ...places.filter((place) => place.kind === 'place'),
    ...places.filter((place) => place.kind === 'country'),
  ].slice(0, MOST_PLACES);
}

/** A single word that nothing tells to be a place may be a person's name. */
function isToldAsPlace(
  { kind, entity, named, isKnown }: CastMember,
  { id, shape }: EventKind,
  words: ChosenKind['words'],
): boolean {
  if (shape === 'place' && id !== 'trial' && isToldByEvent(named.hits, words)) return true;
  if (isKnown || kind === 'country' || entity.name.en.includes(' ')) return true;
  // Where a script has no capitals, a place was told by its ending.
  return named.hits.some(
    ({ clue, isDateline, line }) =>
      clue === 'place' || isDateline || !/\p{Lu}/u.test(line.tokens.text.source),
  );
}

/** Behind the event's word so near, a name says whose it is: "elecciones autonómicas de Molvera". */
const NEAR_EVENT = 3;
/** A headline's name that comes back so often is what it is about. */
const OFTEN = 3;

function isToldByEvent(hits: readonly NameHit[], words: ChosenKind['words']): boolean {
  if (hits.length >= OFTEN && hits.some(({ line }) => line.where === 'title')) return true;
  return hits.some(
    ({ line, first }) =>
      OF.has(line.tokens.words[first - 1] ?? '') &&
      words.some(
        ({ line: own, last, isNoun }) => isNoun && own === line && last < first && first - last <= NEAR_EVENT,
      ),
  );
}

/** The two sides: the two persons of a meeting, else a person and a country; of a match or a merger the two that are named most. */
function sidesOf(draft: DraftText, kind: string, cast: readonly CastMember[]): CastMember[] {
  if (kind === 'match' || kind === 'merger') {
    const wanted =
      kind === 'match' ? ['organisation', 'place', 'country', 'person'] : ['organisation', 'person'];
    return cast.filter((member) => wanted.includes(member.kind) && member.weight >= 3).slice(0, 2);
  }
  const [first, ...others] = leadersOf(cast);
  if (!first) return cast.filter((member) => member.kind === 'country').slice(0, 2);
  const [second] = others;
  const country = cast.find((member) => member.kind === 'country' && !isWithin(first, member, cast));
  const other = second && second.weight * 3 >= first.weight ? second : (country ?? second);
  if (!other) return [];
  return [first, other].sort((a, b) => goesTo(draft, b) - goesTo(draft, a));
}

/** Persons, but for those who are only asked what they know: a spokesman is no side. */
function leadersOf(cast: readonly CastMember[]): CastMember[] {
  const asked = ({ named }: CastMember) => named.hits.filter(({ clue }) => clue === 'said').length ?? 0;
  return cast
    .filter((member) => member.kind === 'person')
    .map((member) => ({ member, weight: member.weight - asked(member) * 2 }))
    .filter(({ weight }) => weight >= 2)
    .sort((a, b) => b.weight - a.weight)
    .map(({ member }) => member);
}

/** Whether a person belongs to a country, over offices that the cast need not name. */
function isWithin({ entity }: CastMember, country: CastMember, cast: readonly CastMember[]): boolean {
  if (entity.partOf === undefined) return false;
  const office = cast.find((member) => member.entity.id === entity.partOf);
  return entity.partOf === country.entity.id || office?.entity.partOf === country.entity.id;
}

const COMING = wordIndex(
  'visit*|arriv*|travel*|flew|fly|flies|lands|landed|llegó|llegará|viaj*|reist*|landete|besuch*|se rend|se rendra|прибыл*|прилетел*|посет*|arriva|arrivato|chegou|viajou|방문|도착',
);
const RECEIVING = wordIndex(
  'host*|receiv*|welcom*|greet*|recib*|empfing|empfängt|accueill*|reçoit|reçu|принял*|встретил*|accolto|recebeu|영접',
);

/** How much a person is said to come, and not to receive. */
function goesTo({ lines }: DraftText, { named }: CastMember): number {
  if (!named) return 0;
  const follows = (index: typeof COMING) =>
    hitsByTokens(lines, index).filter((verb) =>
      named.hits.some(({ line, last }) => line === verb.line && verb.first > last && verb.first - last <= 5),
    ).length;
  return follows(COMING) - follows(RECEIVING);
}

/** Who else stands for the side that receives: its country beside its head, and the other way round. */
function standingFor(host: CastMember, visitor: CastMember, cast: readonly CastMember[]): string[] {
  const [country] = cast
    .filter((member) => member.kind === 'country' && member !== host && !isWithin(visitor, member, cast))
    .map((member) => ({ member, count: goneTo(member) + (isWithin(host, member, cast) ? 10 : 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (host.kind !== 'country') return country ? [country.member.entity.id] : [];
  return cast
    .filter((member) => member.kind === 'person' && isWithin(member, host, cast))
    .slice(0, 1)
    .map(({ entity }) => entity.id);
}

const TO = /^(?:in|to|visit\p{L}*|en|a|au|nach|besuch\p{L}*|в|посе\p{L}*)$/u;

/** How often a country is where somebody is or goes. */
function goneTo({ named }: CastMember): number {
  return named.hits.filter(({ line, first }) => TO.test(line.tokens.words[first - 1] ?? '')).length ?? 0;
}

/** Whose event it is: the place, of a strike, a trial or a bankruptcy who is in it as well. */
function holdersOf(kind: string, cast: readonly CastMember[], places: readonly CastMember[]): CastMember[] {
  const where = [...places.filter((place) => place.kind === 'place'), ...places].slice(0, 1);
  const who = cast.filter(
    (member) => (member.kind === 'person' || member.kind === 'organisation') && member.weight >= 4,
  );
  if (kind === 'tournament' || kind === 'match') {
    const teams = cast.filter(
      ({ kind: of, named }) =>
        (of === 'organisation' || of === 'place' || of === 'country') &&
        named.hits.some(({ line }) => line.where === 'title'),
    );
    return teams.length > 0 ? teams.slice(0, 2) : where;
  }
  if (kind === 'trial') return who.length > 0 ? who.slice(0, 2) : where;
  if (kind === 'strike' || kind === 'bankruptcy' || kind === 'merger' || kind === 'launch') {
    const body = cast.filter((member) => member.kind === 'organisation' && member.weight >= 3).slice(0, 2);
    return body.length > 0 ? [...body, ...where.slice(0, 1)] : where;
  }
  return where.length > 0 ? where : who.slice(0, 2);
}

/** The event's word as something that can be named: its nouns, and what else tells it for sure. */
function wordEntity({ id, label, nouns, also = {} }: EventKind, slugs: Slugs): Entity {
  const aliases = Object.entries(nouns).map(([language, term]) => {
    const words = [...new Set([...term.split('|'), ...(also[language] ?? '').split('|')])];
    return [language, words.filter((word) => whyNoName(word, language) === null)] as const;
  });
  return {
    id: slugs.for(`the ${id}`, 'event'),
    name: { ...label, en: label['en'] ?? id },
    kind: 'work',
    aliases: Object.fromEntries(aliases),
  };
}
