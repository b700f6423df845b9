import type { SentenceReading } from '../mentions/read-sentence';
import { firstMatch } from '../mentions/read-sentence';
import { datesOf } from '../mentions/dates-in-text';
import type { EventFrame } from '../mentions/event-frame';
import { stableId } from '../text/hash';
import { spanOfTokens, type ReadText } from '../text/read-text';
import { excerptAround, withExact } from '../text/span';
import type { CompiledQuestion } from '../topic/compile';
import type { LocalTopic } from '../topic/local-topic';
import { isWithin } from '../topic/entity-tree';
import { matchCue, type CueMatch } from '../topic/cue';
import { attributionOf, type Attribution, type Credit } from './attribution';
import { type Claim, type Polarity, type Value } from './claim';
import { displayValue } from './display';
import { findAnswers, type Answer, type Source } from './find-answers';
import { findNumbers } from './numbers';
import { asksWhether, denialBeside, followsCondition, isUnfulfilled, modalityOf } from './modality';
import { besideDenial, isWhenOrWhere } from './taking-place';

/** One answer in one sentence, before it becomes a claim. */
export interface Found extends Answer {
  readonly reading: SentenceReading;
  readonly question: CompiledQuestion;
}

/**
 * The claims of a text: for each sentence and each question whose cues stand in it, the typed values near them, with whom
 * the sentence credits and how it puts it. An answer that several sentences give is a claim in each of them: every passage can
 * be marked, and each is on the word that its own sentence credits.
 * @param credits of each sentence, as {@link creditsOf} gives them
 * @param frame which event each sentence speaks of
 */
export function extractClaims(
  text: ReadText,
  readings: readonly SentenceReading[],
  topic: LocalTopic,
  source: Source,
  credits: readonly (readonly Credit[])[],
  frame: Pick<EventFrame, 'relevance' | 'events'>,
): Claim[] {
  const claims = new Map<string, Claim>();
  /** What a sentence on a rival event answered, by group; null where the text does not go on about one. */
  let ofRival: Set<string> | null = null;
  for (const [i, reading] of readings.entries()) {
    const event = frame.events[i] ?? 'none';
    if (typeof event === 'object') ofRival = new Set();
    else if (event === 'this' || (ofRival && !goesOn(text, reading, topic))) ofRival = null;
    for (const found of answersIn(text, reading, topic, source)) {
      const { group } = found.question.question;
      if (typeof event === 'object') ofRival?.add(group);
      // "They drove together in his limousine", in a report of a later meeting, is no answer on this one.
      const isElsewhere = event === 'none' && (ofRival ? !ofRival.has(group) : frame.relevance === 'mention');
      if (isElsewhere && topic.sceneGroups.has(group)) continue;
      const claim = toClaim(text, topic, source, found, credits[reading.sentence.index] ?? []);
      if (isNoAnswer(claim)) continue;
      // A headline told twice is one sentence, and its claims are marked once.
      if (!claims.has(claim.id)) claims.set(claim.id, claim);
    }
  }
  return [...claims.values()].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** "The summit collapsed after a day", behind a sentence on Hanoi: it goes on about the summit there. */
function goesOn({ tokens }: ReadText, { sentence, hits }: SentenceReading, topic: LocalTopic): boolean {
  if (!/^(the|that|those|their)$/.test(tokens.words[sentence.first] ?? '')) return false;
  return topic.nounTerms.some((term) => hits.get(term)?.some(({ first }) => first <= sentence.first + 2));
}

/** "We are not concerned about the trip": an option that the sentence negates is not what it answers. */
function isNoAnswer({ value, polarity, modality }: Claim): boolean {
  return value.type === 'choice' && polarity === 'negated' && modality !== 'denied';
}

/** What of a question's cues stands in a sentence; `options` has the first cue of each option that does. */
export interface Asked {
  readonly own: Ordered[];
  readonly options: Map<string, Ordered>;
}

interface Ordered {
  readonly match: CueMatch;
  readonly order: number;
}

const NOTHING: readonly Found[] = [];

function answersIn(
  text: ReadText,
  reading: SentenceReading,
  topic: LocalTopic,
  source: Source,
): readonly Found[] {
  const asked = askedIn(reading, topic);
  if (asked.size === 0 || asksWhether(text.tokens, reading.sentence)) return NOTHING;
  const { first, last } = reading.sentence;
  const numbers = once(() => findNumbers(text.tokens, first, last, source.language));
  const { utcOffset } = topic.pack.event;
  // The frame has asked for them in most sentences.
  const dates = once(() => datesOf(text, reading.sentence, { dateline: source.dateline, utcOffset }));
  const found: Found[] = [];
  for (const [question, { own, options }] of asked) {
    if ((question.hasCues && own.length === 0) || firstMatch(question.not, reading)) continue;
    const matches = own.sort((a, b) => a.order - b.order).map(({ match }) => match);
    for (const answer of findAnswers({
      text,
      reading,
      topic,
      source,
      question,
      matches,
      options,
      numbers,
      dates,
    }))
      found.push({ ...answer, reading, question });
  }
  return found.length > 1 ? found.filter((one) => !isTakenNearer(one, found)) : found;
}

/**
 * "15 personas murieron y 86 resultaron heridas": of two questions that count the same, a figure answers the one whose cue stands
 * nearer to it.
 */
function isTakenNearer({ value, first, away = 0 }: Found, all: readonly Found[]): boolean {
  if (value.type !== 'quantity') return false;
  return all.some(
    (other) =>
      other.first === first &&
      other.value.type === 'quantity' &&
      other.value.unit === value.unit &&
      (other.away ?? 0) < away,
  );
}

/** The questions whose cues stand in the sentence, with those cues. */
export function askedIn(reading: SentenceReading, topic: LocalTopic): Map<CompiledQuestion, Asked> {
  const asked = new Map<CompiledQuestion, Asked>();
  for (const led of reading.hits.ledTo(topic.askingCues)) {
    for (const { question, option, cue, order } of led) {
      let entry = asked.get(question);
      // Of an option the first cue counts: once one stands, those behind it need not be looked for.
      if (option !== null && order > (entry?.options.get(option)?.order ?? Infinity)) continue;
      const match = matchCue(cue, reading.hits);
      if (!match) continue;
      if (!entry) asked.set(question, (entry = { own: [], options: new Map() }));
      if (option === null) entry.own.push({ match, order });
      else entry.options.set(option, { match, order });
    }
  }
  return asked;
}

/** Finds when first asked, and remembers. */
export function once<T>(find: () => readonly T[]): () => readonly T[] {
  let found: readonly T[] | null = null;
  return () => (found ??= find());
}

/**
 * The claim that an answer makes, with whom its sentence credits and how it puts it. Its id is the same each time for the same
 * article, question, value and sentence.
 * @param credits of its sentence, as {@link creditsOf} gives them
 */
export function toClaim(
  text: ReadText,
  topic: LocalTopic,
  source: Source,
  found: Found,
  credits: readonly Credit[],
): Claim {
  const { reading, question, first, last } = found;
  const span = spanOfTokens(text.tokens, first, last);
  const sentence = withExact(text.source, excerptAround(text.source, reading.sentence, span));
  const words = { first, last, cue: found.cue, isWhenOrWhere: isWhenOrWhere(found.value) };
  const beside = denialBeside(text.tokens, reading.sentence, words, topic.language);
  const credited = attributionOf(besideDenial(credits, beside, words), topic, { first, last });
  const credit = credited && !tellsItsOwn(topic, question, credited) ? credited : null;
  const put = modalityOf(text.tokens, reading.sentence, words, credit !== null, topic.language);
  const modality = isSupposed(text, found) ? 'possible' : put.modality;
  const polarity = polarityOf(text, found, put);
  const value = negate(found.value, polarity === 'negated' && modality !== 'denied');
  const id = question.question.id;
  const display = displayValue(topic, id, value);
  return {
    id: stableId(source.article, id, JSON.stringify(value), sentence.exact),
    article: source.article,
    topic: topic.pack.id,
    question: id,
    value,
    display,
    span: withExact(text.source, span),
    sentence,
    attribution: [...(credit?.chain ?? [])],
    origin: credit?.origin ?? null,
    modality,
    polarity,
    rules: [`cue:${found.rule}`, ...(credit ? [credit.rule] : [])],
  };
}

/** "Seoul says it will look again": the state reacts and tells it; a minister or an office would be somebody's word. */
function tellsItsOwn(
  topic: LocalTopic,
  { question }: CompiledQuestion,
  { entity, isItself }: Attribution,
): boolean {
  const actor = question.value.type === 'choice' ? question.value.actor : undefined;
  if (actor === undefined || entity === null || !isItself || !isWithin(topic, entity, actor)) return false;
  const kind = topic.entities.get(entity)?.kind;
  return kind === 'country' || kind === 'place';
}

/** "If the crates held shells only, 12 million": a figure behind a condition is reckoned, not told. */
function isSupposed({ tokens }: ReadText, { value, reading, first }: Found): boolean {
  return value.type === 'quantity' && followsCondition(tokens, reading.sentence, first);
}

/** A figure, date or place is negated only by what did not come to pass: "not since 2000" says 2000. */
function polarityOf(text: ReadText, found: Found, put: ReturnType<typeof modalityOf>): Polarity {
  const { value } = found.question.question;
  if (value.type === 'statement' || value.type === 'choice' || put.modality === 'denied') return put.polarity;
  const isCounted = value.type === 'quantity' && value.cumulative === true;
  if (isCounted && isNotDone(text, found)) return 'negated';
  return isUnfulfilled(text.tokens, found.reading.sentence, found) ? 'negated' : 'affirmed';
}

/** "has not sent 12,000 containers": what is counted as done was not. "Would not confirm reports of 12,000" counts nothing. */
function isNotDone({ tokens }: ReadText, { first }: Found): boolean {
  const [before, verb] = [tokens.words[first - 2] ?? '', tokens.words[first - 1] ?? ''];
  return /^(not|never|t)$/.test(before) && /^[a-z]+$/.test(verb) && !/^(only|just|even)$/.test(verb);
}

/** "will not sign": the statement does not hold. */
function negate(value: Value, negated: boolean): Value {
  return negated && value.type === 'statement' ? { ...value, holds: !value.holds } : value;
}
