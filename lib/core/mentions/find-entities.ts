import { startOf, type ReadText } from '../text/read-text';
import type { Meaning, Wording } from '../topic/compile';
import { gapAfter } from '../claims/numbers';

/** An entity named in a text: tokens `first` to `last`, both inclusive. */
export interface EntityMention {
  readonly entity: string;
  readonly first: number;
  readonly last: number;
}

/** A name in the text, or (entity null) a longer name that hides one: "Kim Jong-il" hides "Kim". */
interface Candidate {
  readonly entity: string | null;
  readonly first: number;
  readonly last: number;
}

/**
 * The entities named in a text, in reading order, without overlaps: where names overlap the longest wins, and a blocker
 * hides the shorter name in it.
 * @param frameStands whether the article is about the event, so that weak aliases (a bare "Kim") count.
 */
export function findEntities(
  text: ReadText,
  topic: Pick<Wording, 'meanings'>,
  frameStands: boolean,
): EntityMention[] {
  const candidates = candidatesIn(text, topic, frameStands);
  candidates.sort(
    (a, b) => b.last - b.first - (a.last - a.first) || Number(a.entity === null) - Number(b.entity === null),
  );
  const taken = new Uint8Array(text.tokens.words.length);
  const found: EntityMention[] = [];
  for (const { entity, first, last } of candidates) {
    if (taken[first] || taken[last]) continue;
    taken.fill(1, first, last + 1);
    if (entity !== null) found.push({ entity, first, last });
  }
  return found.sort((a, b) => a.first - b.first);
}

/** Whether a name stands in the text that counts only once the frame does: without one the second look finds what the first did. */
export function hasWeakNames(text: ReadText, topic: Pick<Wording, 'meanings'>): boolean {
  return text.hits.some(({ ids }) => namesOf(topic, ids).some((name) => name.kind === 'alias' && name.weak));
}

function candidatesIn(text: ReadText, topic: Pick<Wording, 'meanings'>, frameStands: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  /** Where a full name or title ends, and whose it is: "Nordkoreas Machthaber" makes the Kim behind it the same. */
  const titled = new Map<number, string>();
  for (const { ids, first, last } of text.hits) {
    for (const meaning of namesOf(topic, ids)) {
      if (meaning.kind === 'blocker') candidates.push({ entity: null, first, last });
      else if (!meaning.weak) {
        candidates.push({ entity: meaning.entity, first, last });
        titled.set(last, meaning.entity);
      } else if (
        frameStands &&
        (titled.get(first - 1) === meaning.entity || isNameHere(text, meaning.capital, first, last))
      ) {
        candidates.push({ entity: meaning.entity, first, last });
      }
    }
  }
  return candidates;
}

type Name = Exclude<Meaning, { kind: 'term' }>;
const NAMES = new WeakMap<readonly number[], readonly Name[]>();

/** What of a phrase's meanings are names; worked out once for each, as most phrases name nobody. */
function namesOf(topic: Pick<Wording, 'meanings'>, ids: readonly number[]): readonly Name[] {
  const known = NAMES.get(ids);
  if (known) return known;
  const names = ids.flatMap((id) => {
    const meaning = topic.meanings[id];
    return meaning && meaning.kind !== 'term' ? [meaning] : [];
  });
  NAMES.set(ids, names);
  return names;
}

/** Words with a capital that may stand before a surname without making another person of it: titles, openers. */
const BEFORE_SURNAME = new Set(
  (
    'mr mrs ms dr president leader chairman marshal comrade general secretary minister spokesman spokeswoman dictator supreme ' +
    'when while but and as if for after before since though although meanwhile both then that what how why where yet so still ' +
    'now today with from by to of in on at or nor did does will can could should would is was has had may might us dprk north korean'
  ).split(' '),
);

/**
 * A weak alias wants a capital where it is written with one and the script has them, and no other name beside it: "Kim Min-seok" and
 * "Jane Miller" are someone else, "the North Sea" and "North Atlantic" somewhere else.
 */
function isNameHere(
  { tokens, source }: ReadText,
  wantsCapital: boolean,
  first: number,
  last: number,
): boolean {
  if (!wantsCapital) return true;
  const initial = (at: number) => source.charAt(startOf(tokens, at));
  if (!isCapital(initial(last))) return false;
  const isNext = gapAfter(tokens, last) === ' ' && isCased(initial(last + 1));
  if (isNext && (first < last || gapAfter(tokens, last + 1) === '-')) return false;
  const before = tokens.words[first - 1] ?? '';
  const joinsBefore = first > 0 && gapAfter(tokens, first - 1) === ' ' && !BEFORE_SURNAME.has(before);
  return !(joinsBefore && isCased(initial(first)) && isCased(initial(first - 1)));
}

function isCapital(initial: string): boolean {
  return initial === initial.toUpperCase();
}

/** A capital of a script that has small letters as well. */
function isCased(initial: string): boolean {
  return isCapital(initial) && initial !== initial.toLowerCase();
}
