import type { EntityMention } from '../mentions/find-entities';
import type { SentenceReading } from '../mentions/read-sentence';
import { spanOfTokens } from '../text/read-text';
import type { Tokens } from '../text/tokens';
import type { Topic } from '../topic/compile';
import { localText } from '../topic/local-text';
import { gapAfter } from './numbers';
import { wordSet } from '../text/word-set';

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

/** What earlier sentences leave behind, for "he" and "the broadcaster". */
export interface Discourse {
  person: Speaker | null;
  medium: Speaker | null;
  /** Whoever was credited last. */
  source: Speaker | null;
}

const ROLES = wordSet(
  'official officials analyst analysts expert experts observer observers insider insiders diplomat diplomats source sources aide ' +
    'aides spokesman spokeswoman spokesperson minister ministry adviser advisor lawmaker lawmakers intelligence envoy ambassador ' +
    'professor researcher researchers historian government military police agency embassy presidency office commentators critics reporters journalists correspondents spies',
);
const MEDIA_ROLES = wordSet('broadcaster outlet newspaper newswire daily channel network magazine');
/** Words that belong to the phrase before a role; a demonym is told by its capital. */
const LEADING = wordSet(
  'us un senior unnamed anonymous several some many other government military intelligence defence defense foreign security ' +
    'independent state top former presidential administration diplomatic',
);

const CAPITALS_AS_SPEAKERS = 'place';

/** Everyone in a sentence who can be credited, in reading order: whom the pack knows, roles, unknown names. */
export function speakersIn(
  tokens: Tokens,
  reading: SentenceReading,
  topic: Topic,
  discourse: Discourse,
): Speaker[] {
  const named = reading.entities.flatMap((mention) => entitySpeaker(mention, topic));
  const taken = (at: number) => reading.entities.some(({ first, last }) => first <= at && at <= last);
  const others: Speaker[] = [];
  for (let at = reading.sentence.first; at <= reading.sentence.last; at++) {
    const word = tokens.words[at] ?? '';
    if (taken(at)) continue;
    if (MEDIA_ROLES.has(word) && discourse.medium) others.push({ ...discourse.medium, first: at, last: at });
    else if (ROLES.has(word)) others.push(roleSpeaker(tokens, reading, named, at));
    else {
      const unknown = unknownName(tokens, at, reading.sentence.last, taken);
      if (unknown) {
        others.push(unknown);
        at = unknown.last;
      }
    }
  }
  return [...named, ...others].sort((a, b) => a.first - b.first);
}

function entitySpeaker({ entity, first, last }: EntityMention, topic: Topic): Speaker[] {
  const known = topic.entities.get(entity);
  if (!known || known.kind === 'work') return [];
  const isCapital =
    known.kind === CAPITALS_AS_SPEAKERS && topic.entities.get(known.partOf ?? '')?.kind === 'country';
  if (known.kind === CAPITALS_AS_SPEAKERS && !isCapital) return [];
  const media = known.kind === 'agency' || known.kind === 'outlet';
  return [
    {
      first,
      last,
      name: localText(known.name, 'en'),
      entity,
      media,
      person: known.kind === 'person',
      anonymous: false,
    },
  ];
}

/** "US officials", "senior South Korean officials", "analysts"; credited to the country when it is named in the phrase. */
function roleSpeaker(
  tokens: Tokens,
  reading: SentenceReading,
  named: readonly Speaker[],
  at: number,
): Speaker {
  let first = at;
  while (first > reading.sentence.first && leadsRole(tokens, reading, named, first - 1)) first--;
  // "its finance ministry": one word more, where a possessive stands before it.
  if (POSSESSIVE.test(tokens.words[first - 2] ?? '') && gapAfter(tokens, first - 1) === ' ') first--;
  const antecedent = /^(its|their)$/.test(tokens.words[first - 1] ?? '')
    ? bodyBefore(named, first)
    : undefined;
  first = ownerOf(tokens, named, first)?.first ?? first;
  const owner = antecedent ?? named.find((speaker) => speaker.first >= first && speaker.last < at);
  const { start, end } = spanOfTokens(tokens, first, at);
  const role = tokens.text.source.slice(start, end).replace(/\s+/g, ' ');
  const name = antecedent ? `${antecedent.name}’s ${role}` : owner ? role : uncapitalised(role);
  return {
    first,
    last: at,
    name,
    entity: owner?.entity ?? null,
    media: false,
    person: false,
    anonymous: !owner,
  };
}

/** "Analysts" at the head of a sentence are analysts. */
function uncapitalised(role: string): string {
  return /^\p{Lu}\p{Ll}/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}

const POSSESSIVE = /^(its|their|s)$/;

/** "Seoul counts differently: a report by its defence ministry …": the state or body named last. */
function bodyBefore(named: readonly Speaker[], at: number): Speaker | undefined {
  return named.filter(({ last, media, person }) => last < at && !media && !person).at(-1);
}

/** "Seoul's defence ministry": the role belongs to whom the possessive names. */
function ownerOf(tokens: Tokens, named: readonly Speaker[], first: number): Speaker | undefined {
  if (tokens.words[first - 1] !== 's' || !gapAfter(tokens, first - 2).includes("'")) return undefined;
  return named.find(({ last }) => last === first - 2);
}

function leadsRole(tokens: Tokens, reading: SentenceReading, named: readonly Speaker[], at: number): boolean {
  if (gapAfter(tokens, at) !== ' ') return false;
  if (LEADING.has(tokens.words[at] ?? '') || named.some(({ first, last }) => first <= at && at <= last))
    return true;
  // At the sentence's start every word has a capital.
  return at > reading.sentence.first && isCapitalised(tokens, at);
}

const NAME_PART = /^\p{Lu}[\p{L}'’.-]+$/u;

/** A person or body the pack does not know: two or more words with capitals, not at the sentence's very start alone. */
function unknownName(
  tokens: Tokens,
  at: number,
  last: number,
  taken: (at: number) => boolean,
): Speaker | null {
  let end = at - 1;
  while (
    end < last &&
    !taken(end + 1) &&
    isCapitalised(tokens, end + 1) &&
    (end < at || gapAfter(tokens, end) === ' ')
  )
    end++;
  if (end - at < 1) return null;
  const span = spanOfTokens(tokens, at, end);
  const name = tokens.text.source.slice(span.start, span.end);
  return { first: at, last: end, name, entity: null, media: false, person: true, anonymous: false };
}

function isCapitalised(tokens: Tokens, at: number): boolean {
  const { start, end } = spanOfTokens(tokens, at, at);
  // Most words begin with a small letter: told without a slice.
  if (tokens.text.source.charCodeAt(start) === tokens.text.folded.charCodeAt(tokens.starts[at] ?? 0)) return false;
  return NAME_PART.test(tokens.text.source.slice(start, end));
}
