import type { ChosenKind } from './choose-event-kind';
import { hitsByTokens, wordIndex } from './choose-event-kind';
import type { CastMember } from './cast';
import type { DraftText } from './draft-text';
import type { Entity, TopicPack } from '../schema';
import type { EventKind } from './event-kinds/event-kind';
import type { Slugs } from './slug';
import { whyNoName } from '../why-no-phrase';

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
  if (kind.shape === 'sides') {
    const sides = sidesOf(draft, kind.id, cast);
    const [first, second] = sides;
    if (first && second) {
      const host = kind.id === 'summit' ? hostCountryOf(second, places) : null;
      return {
        participants: [[first.entity.id], [second.entity.id, ...(host ? [host] : [])]],
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
    const hits = named?.hits ?? [];
    const beside = hits.filter(
      ({ line, clue }) =>
        clue === 'place' && line.where !== 'body' && words.some((word) => word.line === line),
    );
    return weight + (hits.some(({ isDateline }) => isDateline) ? 8 : 0) + beside.length * (isExact ? 3 : 2);
  };
  const places = cast
    .filter((member) => PLACE_KINDS.has(member.kind) && member.weight >= 1)
    .sort((a, b) => score(b) - score(a));
  return [
    ...places.filter((place) => place.kind === 'place'),
    ...places.filter((place) => place.kind === 'country'),
  ].slice(0, MOST_PLACES);
}

/** The two sides: the two persons of a meeting, else the two that are named most. */
function sidesOf(draft: DraftText, kind: string, cast: readonly CastMember[]): CastMember[] {
  const wanted = kind === 'summit' ? ['person'] : ['organisation', 'place', 'country', 'person'];
  const sides = cast.filter((member) => wanted.includes(member.kind) && member.weight >= 3).slice(0, 2);
  const chosen =
    sides.length === 2
      ? sides
      : cast.filter((member) => ['person', 'organisation', 'country'].includes(member.kind)).slice(0, 2);
  return kind === 'summit' ? chosen.sort((a, b) => goesTo(draft, b) - goesTo(draft, a)) : chosen;
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

/** The country of the one who receives, where the event's place lies in it. */
function hostCountryOf({ entity }: CastMember, places: readonly CastMember[]): string | null {
  if (entity.partOf === undefined) return null;
  const country = places.find((place) => place.entity.id === entity.partOf);
  return country ? country.entity.id : null;
}

/** Whose event it is: the place, of a strike, a trial or a bankruptcy who is in it as well. */
function holdersOf(kind: string, cast: readonly CastMember[], places: readonly CastMember[]): CastMember[] {
  const where = [...places.filter((place) => place.kind === 'place'), ...places].slice(0, 1);
  const who = cast.filter(
    (member) => (member.kind === 'person' || member.kind === 'organisation') && member.weight >= 4,
  );
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
