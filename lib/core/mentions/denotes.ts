import { findDates } from '../claims/dates';
import { gapAfter } from '../claims/numbers';
import type { ReadText } from '../text/read-text';
import type { TermHit } from '../topic/cue';
import type { Scene } from './noun-phrase';
import { isHost, isVisitor, isVisitorSide, takesPart } from './participants';
import {
  BEFORE_PLACE,
  BEFORE_VERB,
  ELSEWHERE,
  ELSEWHERE_STEM,
  ENCOUNTERS,
  JOURNEYS,
  REPAYS,
  VERB_HEADS,
  WIDE_HEADS,
} from './phrase-words';
import { beginningWithin, endsClause, entityAt, isBroken } from './sentence-parts';

/** Languages in which all that says which visit stands before it. */
export const HEAD_LAST: ReadonlySet<string> = new Set(['tr', 'ko', 'ja', 'zh', 'hu']);
/** Languages in which a name before the noun owns it; in the others it stands behind. */
const OWNER_FIRST = new Set(['en', 'de', 'nl', 'sv', 'da', 'no', ...HEAD_LAST]);
/** Longest word of another event (tokens). */
const LONGEST = 8;

/** The words of other events in a sentence, ordered by first token. */
export function otherEventsIn({ reading, topic }: Scene): TermHit[] {
  const hits = topic.otherEventTerms.flatMap((term) => reading.hits.get(term) ?? []);
  return topic.otherEventTerms.length > 1 ? hits.sort((a, b) => a.first - b.first) : hits;
}

/**
 * Whether a phrase can denote this event, denotes another, or no event at all.
 * @param others as {@link otherEventsIn} gives them
 */
export function denotes(
  scene: Scene,
  phrase: TermHit,
  head: TermHit,
  others: readonly TermHit[],
): 'event' | 'another' | 'nothing' {
  if (isVerbHere(scene, phrase, head) || isWide(scene, phrase, head) || isPartOfIt(scene, head))
    return 'nothing';
  if (isAnotherTime(scene, phrase, head) || isOfOthers(scene, phrase, head)) return 'another';
  const isRepaid = REPAYS.has(scene.text.tokens.words[phrase.first - 1] ?? '');
  if (!isRepaid) {
    const near = beginningWithin(others, phrase.first - LONGEST, phrase.last + 3);
    if (near.some((hit) => isBeside(scene, hit, phrase)) || leadsElsewhere(scene, head)) return 'another';
  }
  return belongsToAnother(scene, phrase, head) ? 'another' : 'event';
}

/** "Putin visits North Korea", "agreed to visit", "after meeting Kim": a verb here. */
function isVerbHere({ text, reading, language }: Scene, phrase: TermHit, head: TermHit): boolean {
  const { tokens } = text;
  const noun = tokens.words[head.last] ?? '';
  const takesName = gapAfter(tokens, head.last) === ' ' && entityAt(reading, head.last + 1) !== undefined;
  if (noun.endsWith('s') && takesName) return true;
  if (language !== 'en' || phrase.first < head.first || head.first < head.last) return false;
  const before = head.first > reading.sentence.first ? (tokens.words[head.first - 1] ?? '') : '';
  return takesName || (VERB_HEADS.has(noun) && BEFORE_VERB.has(before));
}

/** "the one-on-one talks", "talks in an expanded format": a part of the event, as is the welcome. */
function isPartOfIt({ text: { tokens } }: Scene, { first }: TermHit): boolean {
  return PARTS.some((words) => words.every((word, i) => tokens.words[first - words.length + i] === word));
}

const PARTS = ['on one', 'a tete', 'delegation', 'expanded', 'extended', 'restricted', 'narrow format'].map(
  (part) => part.split(' '),
);

/** "Putin's return to Pyongyang" is the visit, "his return" is his journey home. */
function isWide({ text, reading, topic }: Scene, phrase: TermHit, head: TermHit): boolean {
  if (head.first !== head.last || !WIDE_HEADS.has(text.tokens.words[head.last] ?? '')) return false;
  const owners = beginningWithin(reading.entities, phrase.first, head.first - 1);
  return phrase.last === head.last || !owners.some(({ entity }) => isVisitor(topic, entity));
}

/** "a previous visit", "last year's summit" in the article of a year in which that is another. */
function isAnotherTime({ text, topic, dateline }: Scene, phrase: TermHit, head: TermHit): boolean {
  const { tokens } = text;
  const from = phrase.first > 0 && !endsClause(text, phrase.first - 1) ? phrase.first - 1 : phrase.first;
  const before = tokens.words.slice(from, head.first);
  if (before.some((word) => ELSEWHERE.has(word) || ELSEWHERE_STEM.test(word))) return true;
  if (isEastAsianElsewhere(text, phrase)) return true;
  const last = before.indexOf('last');
  if (last < 0) return false;
  const { window } = topic.pack.event;
  const [date] = findDates(tokens, from + last, head.first - 1, dateline);
  return !date || date.from > window.to || date.to < window.from;
}

const EAST_ASIAN_ELSEWHERE =
  /(?:次の|前回の?|昨年の?|去年的?|下次|上次|下一次|上一次|다음 ?|지난해 ?|지난번 ?|이전 ?)$/;

/** "次の訪問", "上次会晤", "다음 회담". */
function isEastAsianElsewhere({ tokens }: ReadText, { first }: TermHit): boolean {
  const start = tokens.starts[first] ?? 0;
  return EAST_ASIAN_ELSEWHERE.test(tokens.text.folded.slice(Math.max(0, start - 5), start));
}

const THOSE_WHO_MEET = /^(him|her|his|host|hosts|counterpart|each|one|leader|the)$/;

/** "a meeting of security officials", "talks with reporters": who meets is neither named nor meant. */
function isOfOthers({ text, reading, language }: Scene, phrase: TermHit, head: TermHit): boolean {
  const { words } = text.tokens;
  if (language !== 'en' || phrase.last > head.last || !ENCOUNTERS.has(words[head.last] ?? '')) return false;
  if (head.last + 2 > reading.sentence.last || endsClause(text, head.last)) return false;
  const leads = /^(of|with|between|among)$/.test(words[head.last + 1] ?? '');
  return leads && !THOSE_WHO_MEET.test(words[head.last + 2] ?? '');
}

/**
 * Whether another event's word stands in the phrase, right before it, or led to by a preposition behind it: "the Moscow
 * talks", "the visit in Moscow", but not "told reporters in Moscow that the visit …".
 */
function isBeside({ text, language }: Scene, hit: TermHit, phrase: TermHit): boolean {
  if (hit.last < phrase.first - 1 || hit.first > phrase.last + 3) return false;
  if (hit.last === phrase.first - 1) return /^[ '-]?$/.test(gapAfter(text.tokens, hit.last));
  if (hit.first <= phrase.last) return true;
  const isLed = BEFORE_PLACE.has(text.tokens.words[phrase.last + 1] ?? '');
  const isNext = hit.first === phrase.last + 1 && !HEAD_LAST.has(language ?? '');
  return (isLed || isNext) && !isBroken(text, phrase.last, hit.first);
}

/** "a visit to Vietnam", "talks with Xi". */
function leadsElsewhere({ text, reading, topic }: Scene, head: TermHit): boolean {
  if (!BEFORE_PLACE.has(text.tokens.words[head.last + 1] ?? '')) return false;
  const [behind] = beginningWithin(reading.entities, head.last + 1, head.last + 4);
  return behind !== undefined && !isBroken(text, head.last, behind.first) && !takesPart(topic, behind.entity);
}

/** "Xi's visit", "визит Лаврова": whose visit it is does not take part; "Kim's trip": he does not travel. */
function belongsToAnother(scene: Scene, phrase: TermHit, head: TermHit): boolean {
  const { text, reading, topic, language } = scene;
  const owner = OWNER_FIRST.has(language ?? 'en')
    ? beginningWithin(reading.entities, phrase.first - 1, head.first - 1).at(-1)
    : beginningWithin(reading.entities, head.last + 1, head.last + 1)[0];
  if (!owner || isBroken(text, Math.min(owner.last, head.last), Math.max(owner.first, head.first)))
    return false;
  if (isHost(topic, owner.entity) && JOURNEYS.has(text.tokens.words[head.last] ?? '')) return true;
  return !takesPart(topic, owner.entity) && !isVisitorSide(topic, owner.entity);
}
