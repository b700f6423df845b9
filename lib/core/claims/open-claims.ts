import type { EventFrame } from '../mentions/event-frame';
import { takesPart } from '../mentions/participants';
import type { SentenceReading } from '../mentions/read-sentence';
import { stableId } from '../text/hash';
import type { ReadText } from '../text/read-text';
import { overlaps, withExact, type Span } from '../text/span';
import { topOf } from '../topic/entity-tree';
import type { LocalTopic } from '../topic/local-topic';
import { attributionOf, type Credit } from './attribution';
import type { Claim } from './claim';
import { contentWords } from './content-words';
import { findDates, type DateHit } from './dates';
import type { Source } from './find-answers';
import { denialBeside, isUnfulfilled, modalityOf } from './modality';
import type { OpenClaim } from './open-claim';
import { daysIn, figuresIn, quotationsIn, type OpenHit } from './open-values';
import { findPeriod, type Period } from './period';
import { besideDenial, isWhenOrWhere } from './taking-place';

/** What of an article was read before its open claims are looked for. */
export interface ReadArticle {
  readonly text: ReadText;
  readonly readings: readonly SentenceReading[];
  readonly local: LocalTopic;
  readonly frame: Pick<EventFrame, 'relevance' | 'events'>;
  readonly source: Source;
  /** Of each sentence. */
  readonly credits: readonly (readonly Credit[])[];
  /** What answers the topic's questions: no open claim is made of the same words. */
  readonly claims: readonly Claim[];
}

/** Of more in one sentence (a list of gifts, of results) the first. */
const MOST_IN_SENTENCE = 3;
/**
 * More in one article nobody looks through, and each is kept and held against those of every other article; a page of prices
 * or results has hundreds. News tell the main things first.
 */
const MOST_IN_ARTICLE = 20;
/** What is longer is a table or a list without full stops (UTF-16 units). */
const LONGEST_SENTENCE = 1000;

/**
 * The figures, days and quotations of an article which no question of the topic covers, in reading order: of an article about
 * the event all, of one that mentions it those in sentences which speak of the event. Where there are too many, sentences that
 * speak of the event come first, then those that come first. Ids are the same each time for the same article.
 */
export function extractOpenClaims(article: ReadArticle): OpenClaim[] {
  const found = new Map<string, OpenClaim>();
  const answered = spansBySentence(article.claims);
  for (const reading of worthReading(article)) {
    const taken = answered.get(reading.sentence.start) ?? [];
    for (const claim of claimsIn(article, reading, taken)) found.set(claim.id, claim);
    if (found.size >= MOST_IN_ARTICLE) break;
  }
  return [...found.values()].slice(0, MOST_IN_ARTICLE).sort((a, b) => a.span.start - b.span.start);
}

function spansBySentence(claims: readonly Claim[]): ReadonlyMap<number, readonly Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { sentence, span } of claims) {
    if (!span) continue;
    const known = spans.get(sentence.start);
    if (known) known.push(span);
    else spans.set(sentence.start, [span]);
  }
  return spans;
}

function worthReading({ readings, frame: { relevance, events } }: ReadArticle): SentenceReading[] {
  const isLong = ({ sentence }: SentenceReading) => sentence.end - sentence.start > LONGEST_SENTENCE;
  const speaks = ({ sentence }: SentenceReading) => events[sentence.index] === 'this';
  const whole = readings.filter((reading) => !isLong(reading));
  const ofEvent = whole.filter(speaks);
  return relevance === 'about' ? [...ofEvent, ...whole.filter((reading) => !speaks(reading))] : ofEvent;
}

function claimsIn(article: ReadArticle, reading: SentenceReading, answered: readonly Span[]): OpenClaim[] {
  const { text, local, source } = article;
  const { first, last, index } = reading.sentence;
  const dates = findDates(text.tokens, first, last, source.dateline, local.pack.event.utcOffset);
  const credits = article.credits[index] ?? [];
  const quotations = quotationsIn(text, reading).filter((hit) => attributionOf(credits, local, hit) !== null);
  const figures = figuresIn(text, reading, source.language);
  const period =
    figures.length + answered.length > 0
      ? findPeriod(text.tokens, reading.sentence, dates, source.dateline)
      : null;
  const days = daysIn(text, dates).filter(({ value }) => !isBoundOf(period, value));
  const taken = [...answered];
  return [...figures, ...quotations, ...days]
    .filter(({ span }) => {
      if (taken.some((other) => overlaps(other, span))) return false;
      taken.push(span);
      return true;
    })
    .slice(0, MOST_IN_SENTENCE)
    .map((hit) => toOpenClaim(article, { hit, reading, dates, credits }));
}

/** "11,000 crates since September": the day says since when, and is no statement beside the figure. */
function isBoundOf(period: Period | null, value: OpenHit['value']): boolean {
  if (period === null || value.type !== 'date') return false;
  return value.from === period.from || value.to === period.to;
}

interface Found {
  readonly hit: OpenHit;
  readonly reading: SentenceReading;
  readonly dates: readonly DateHit[];
  readonly credits: readonly Credit[];
}

function toOpenClaim(
  { text, local: topic, source }: ReadArticle,
  { hit, reading, dates, credits }: Found,
): OpenClaim {
  const { tokens } = text;
  const { sentence } = reading;
  const put = { ...withItsVerb(tokens, hit), isWhenOrWhere: isWhenOrWhere(hit.value) };
  const beside = denialBeside(tokens, sentence, put, source.language);
  const credit = attributionOf(besideDenial(credits, beside, hit), topic, hit);
  const { modality, polarity } = modalityOf(tokens, sentence, put, credit !== null, source.language);
  const isUndone = modality === 'denied' ? polarity === 'negated' : isUnfulfilled(tokens, sentence, hit);
  const value = withPeriod(hit.value, findPeriod(tokens, sentence, dates, source.dateline));
  const written = withExact(text.source, sentence);
  return {
    id: stableId(source.article, 'open', JSON.stringify(value), written.exact),
    article: source.article,
    topic: topic.pack.id,
    value,
    kind: hit.kind,
    qualifiers: hit.qualifiers,
    words: wordsAround(text, { hit, reading, dates, credits }, topic, source.language),
    when: spanOfDays(dates),
    display: hit.display,
    span: withExact(text.source, hit.span),
    sentence: written,
    attribution: [...(credit?.chain ?? [])],
    origin: credit?.origin ?? null,
    modality,
    polarity: isUndone ? 'negated' : 'affirmed',
    rules: [hit.rule, ...(credit ? [credit.rule] : [])],
  };
}

/** "Some 40 dancers will perform": what is counted is often the subject, and how it is put stands behind it. */
function withItsVerb(
  { words }: ReadText['tokens'],
  { first, last }: OpenHit,
): { first: number; last: number } {
  return { first, last: AUXILIARY.test(words[last + 1] ?? '') ? last + 1 : last };
}

const AUXILIARY = /^(will|would|shall|should|could|might)$/;

function withPeriod(value: OpenClaim['value'], period: Period | null): OpenClaim['value'] {
  return value.type === 'quantity' && period ? { ...value, period } : value;
}

/** What the sentence is about: without the value itself, without who says so, and without the two sides, whom every article names. */
function wordsAround(
  { tokens }: ReadText,
  { hit: { first, last, kind }, reading: { sentence, entities }, credits }: Found,
  topic: LocalTopic,
  language: string | null,
): string[] {
  const speakers = credits.map(({ speaker }) => speaker);
  const named = [...entities.filter(({ entity }) => isSide(topic, entity)), ...speakers];
  const isNamed = (at: number) => named.some((name) => name.first <= at && at <= name.last);
  if (kind === 'quotation') return contentWords(tokens, first, last, { language, isLeftOut: isNamed });
  const isLeftOut = (at: number) => (first <= at && at <= last) || isNamed(at);
  return contentWords(tokens, sentence.first, sentence.last, { language, isLeftOut });
}

/** Whether an entity takes part, or is a country, place or body of one who does. */
function isSide(topic: LocalTopic, entity: string): boolean {
  if (takesPart(topic, entity)) return true;
  if (topic.entities.get(entity)?.kind === 'person') return false;
  const top = topOf(topic, entity);
  return topic.pack.event.participants.flat().some((id) => topOf(topic, id) === top);
}

function spanOfDays(dates: readonly DateHit[]): OpenClaim['when'] {
  const [first, ...rest] = dates;
  if (!first) return null;
  let { from, to } = first;
  for (const date of rest) {
    if (date.from < from) from = date.from;
    if (date.to > to) to = date.to;
  }
  return { from, to };
}
