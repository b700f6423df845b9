/** "Save as claim": the reader says which question the selected words answer; the answer is read from them as from any text. */
import { datelineOf, type ArticleText } from '../frame-article';
import type { EventFrame } from '../mentions/event-frame';
import { findEntities } from '../mentions/find-entities';
import { firstMatch, readSentences, type SentenceReading } from '../mentions/read-sentence';
import { fold } from '../text/fold';
import { detectLanguage } from '../text/language';
import { endOf, readText, startOf, type ReadText } from '../text/read-text';
import { overlaps, type Span, type TextSpan } from '../text/span';
import type { CompiledQuestion, Topic } from '../topic/compile';
import type { CueMatch, TermHit } from '../topic/cue';
import { localText } from '../topic/local-text';
import { topicIn, type LocalTopic } from '../topic/local-topic';
import type { Question } from '../topic/schema';
import { creditsOf, type Credit } from './attribution';
import type { Claim } from './claim';
import { findDates, type DateHit } from './dates';
import { displayValue } from './display';
import { askedIn, extractClaims, once, toClaim, type Asked } from './extract-claims';
import { findAnswers, isPlausible, type Answer, type Source } from './find-answers';
import { findNumbers, type NumberHit } from './numbers';
import { countsNothing, quantityOf } from './quantities';
import { SAVED_BY_READER } from './reader-claims';

/** A question that a selection may answer. */
export interface SelectionOffer {
  readonly question: Question;
  /** What would be stored; null when the selection holds no value that the question takes. */
  readonly claim: Claim | null;
  /**
   * Whether an answer to it was found in the selection, or the words by which it is told stand in the sentence; those of a statement in
   * the selection itself, for a statement would take any words.
   */
  readonly isLikely: boolean;
  /** Whether `claim` says what was read in the words; a statement that only the reader sees in them was not. */
  readonly isRead: boolean;
}

/**
 * Every question of a topic, with what the selected words answer to it: likely ones first, then those of which the selection
 * holds such a value, then all others; each in the order of the topic's groups. Whether the text is about the topic is the
 * reader's to say. Never throws, whatever `span` (offsets into the text; half-open, UTF-16) says.
 */
export function offerClaims(topic: Topic, article: ArticleText, span: Span): SelectionOffer[] {
  const selection = readSelection(topic, article, span);
  const groups = topic.pack.groups.map(({ id }) => id);
  return topic.pack.questions
    .map((question) => offerOf(selection, question))
    .sort(
      (a, b) =>
        rankOffer(a) - rankOffer(b) || groups.indexOf(a.question.group) - groups.indexOf(b.question.group),
    );
}

/**
 * The claim that the selected words make as an answer to a question; null when they hold no value that it takes. A statement is
 * taken as holding, unless its sentence is known to say that it does not.
 */
export function claimFromSelection(
  topic: Topic,
  article: ArticleText,
  span: Span,
  question: string,
): Claim | null {
  const asked = topic.questionsById.get(question);
  return asked ? offerOf(readSelection(topic, article, span), asked).claim : null;
}

/**
 * Where an offer stands among others, also among those of other topics; the least comes first. A likely question that the words
 * do not answer is worth seeing still: the reader sees what to select.
 */
export function rankOffer({ claim, isLikely, isRead }: SelectionOffer): number {
  if (isLikely) return claim ? 0 : 1;
  return isRead ? 2 : 3;
}

/** The selection with the text around it, read for a topic. Tokens and offsets are of `text`, which begins at `from` in the whole. */
interface Selection extends TermHit {
  readonly topic: LocalTopic;
  readonly text: ReadText;
  readonly from: number;
  readonly source: Source;
  /** The sentences that it is in. */
  readonly sentences: readonly SelectedSentence[];
  /** What was found in it without the reader's word. */
  readonly claims: readonly Claim[];
}

interface SelectedSentence extends TermHit {
  readonly reading: SentenceReading;
  readonly credits: readonly Credit[];
  readonly asked: ReadonlyMap<CompiledQuestion, Asked>;
  readonly numbers: () => readonly NumberHit[];
  readonly dates: () => readonly DateHit[];
}

/** Of a longer selection the beginning is read: an answer is a matter of a few words (UTF-16 units). */
const LONGEST_SELECTION = 4_000;
/** How much of the text before it is read, to know who "he" and "the ministry" are, and of that behind it. */
const BEFORE = 3_000;
const BEHIND = 1_000;

/** @returns null when no word is selected */
function readSelection(topic: Topic, { article, text }: ArticleText, span: Span): Selection | null {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.min(span.end, text.length, start + LONGEST_SELECTION);
  // Also when it is not a number at all.
  if (!(end > start)) return null;
  const around = contextOf(text, { start, end });
  const language = article.language ?? detectLanguage(text);
  const local = topicIn(topic, language);
  const read = readText(text.slice(around.start, around.end), local.index);
  const words = tokensIn(read, { start: start - around.start, end: end - around.start });
  if (!words) return null;
  const readings = readSentences(read, local, findEntities(read, local, true));
  const source = { article: article.id, language, dateline: datelineOf(article.published, topic) };
  const credits = creditsOf(read, readings, local);
  // The reader says that it is about the event.
  const frame: Pick<EventFrame, 'relevance' | 'events'> = {
    relevance: 'about',
    events: readings.map(() => 'this'),
  };
  const exact = { start: startOf(read.tokens, words.first), end: endOf(read.tokens, words.last) };
  return {
    ...words,
    topic: local,
    text: read,
    from: around.start,
    source,
    claims: extractClaims(read, readings, local, source, credits, frame).filter(
      (claim) => claim.span && overlaps(claim.span, exact),
    ),
    sentences: readings
      .filter(({ sentence }) => sentence.first <= words.last && words.first <= sentence.last)
      .map((reading) => ({
        first: Math.max(words.first, reading.sentence.first),
        last: Math.min(words.last, reading.sentence.last),
        reading,
        credits: credits[reading.sentence.index] ?? [],
        asked: askedIn(reading, local),
        ...figuresIn(read, reading, source, topic),
      })),
  };
}

function figuresIn(
  { tokens }: ReadText,
  { sentence: { first, last } }: SentenceReading,
  { language, dateline }: Source,
  { pack }: Topic,
): Pick<SelectedSentence, 'numbers' | 'dates'> {
  return {
    numbers: once(() => findNumbers(tokens, first, last, language)),
    dates: once(() => findDates(tokens, first, last, dateline, pack.event.utcOffset)),
  };
}

/** The paragraphs of a span and those before them, or as much as is read; cut between two words. */
function contextOf(text: string, { start, end }: Span): Span {
  const least = Math.max(0, start - BEFORE);
  const most = Math.min(text.length, end + BEHIND);
  const paragraph = text.indexOf('\n', least - 1);
  const space = text.indexOf(' ', least - 1);
  const cut = [paragraph, space].find((at) => at >= 0 && at < start);
  const stop = text.indexOf('\n', end);
  const gap = text.lastIndexOf(' ', most);
  return {
    start: least === 0 || cut === undefined ? least : cut + 1,
    end: stop >= 0 && stop < most ? stop : most === text.length || gap < end ? most : gap,
  };
}

/** The tokens of which a span holds at least a character. */
function tokensIn({ tokens }: ReadText, span: Span): TermHit | null {
  let first = -1;
  let last = -1;
  for (let token = 0; token < tokens.words.length; token++) {
    if (startOf(tokens, token) >= span.end) break;
    if (endOf(tokens, token) <= span.start) continue;
    if (first < 0) first = token;
    last = token;
  }
  return first < 0 ? null : { first, last };
}

function offerOf(selection: Selection | null, question: Question): SelectionOffer {
  const none = { question, claim: null, isLikely: false, isRead: false };
  if (!selection) return none;
  const compiled = selection.topic.questions.find((one) => one.question === question);
  if (!compiled) return none;
  const found = selection.claims.find((claim) => claim.question === question.id);
  if (found) return { question, claim: savedFrom(selection, found), isLikely: true, isRead: true };
  const isStatement = question.value.type === 'statement';
  const isLikely = selection.sentences.some(
    (sentence) => isAskedIn(sentence, compiled) && (!isStatement || isToldBy(sentence, compiled)),
  );
  for (const sentence of selection.sentences) {
    const [answer] = answersIn(selection, sentence, compiled);
    if (!answer) continue;
    return {
      question,
      claim: claimOf(selection, sentence, compiled, answer),
      isLikely,
      isRead: !isStatement,
    };
  }
  return { ...none, isLikely };
}

function isAskedIn({ asked, reading }: SelectedSentence, question: CompiledQuestion): boolean {
  const cues = asked.get(question);
  if (cues === undefined || (question.hasCues && cues.own.length === 0)) return false;
  return firstMatch(question.not, reading) === null;
}

/** Whether a cue of the question stands in the selected words whole. */
function isToldBy({ asked, first, last }: SelectedSentence, question: CompiledQuestion): boolean {
  const cues = asked.get(question)?.own ?? [];
  return cues.some(({ match: { hits } }) => hits.every((hit) => first <= hit.first && hit.last <= last));
}

const NO_OPTIONS: Asked['options'] = new Map();

/** The values in the selected words of one sentence, whatever its words ask. */
function answersIn(selection: Selection, sentence: SelectedSentence, question: CompiledQuestion): Answer[] {
  const { text, topic, source } = selection;
  const { reading, asked, numbers, dates, first, last } = sentence;
  const options = asked.get(question)?.options ?? NO_OPTIONS;
  const search = { text, topic, source, question, reading, numbers, dates, options };
  const found = findAnswers({ ...search, matches: [selectedAsCue({ first, last })] });
  const selected = found.filter((answer) => answer.first <= last && first <= answer.last);
  return selected.length > 0
    ? selected
    : [...optionCalled(selection, sentence, question), ...bareNumber(selection, sentence, question)];
}

/** The selected words do what a cue's words do elsewhere: they say where the answer is. */
function selectedAsCue(words: TermHit): CueMatch {
  const hits = [words];
  return { cue: { source: 'selection', terms: [], none: [] }, hits, answer: hits, around: hits };
}

/** An option by its own name, where none of its cues stands in the sentence. */
function optionCalled(
  { text, source }: Selection,
  { first, last }: SelectedSentence,
  { question: { value } }: CompiledQuestion,
): Answer[] {
  if (value.type !== 'choice') return [];
  const selected = ` ${text.tokens.words.slice(first, last + 1).join(' ')} `;
  const called = value.options.find(({ label }) => {
    const name = fold(localText(label, source.language ?? 'en')).folded.replace(/[^\p{L}\p{N}]+/gu, ' ');
    return selected.includes(` ${name.trim()} `);
  });
  return called ? [{ first, last, value: { type: 'choice', option: called.id }, rule: 'selection' }] : [];
}

/** A figure selected without what it counts is taken as the question's: unless it is a date's, or another noun stands right behind. */
function bareNumber(
  { text: { tokens }, topic }: Selection,
  { first, last, numbers, dates, reading }: SelectedSentence,
  { question: { value: spec } }: CompiledQuestion,
): Answer[] {
  if (spec.type !== 'quantity') return [];
  const number = numbers().find((one) => one.first <= last && first <= one.last);
  if (!number || number.ordinal !== (spec.unit === 'ordinal')) return [];
  const isAlone = number.first <= first && last <= number.last;
  if (!isAlone && !countsNothing(tokens, number, reading.sentence.last)) return [];
  const isDate = dates().some((date) => date.first <= number.last && number.first <= date.last);
  const countsOther = topic.countedBy.some(
    ({ unit, nouns }) =>
      unit !== spec.unit && reading.hits.get(nouns)?.some((noun) => noun.first === number.last + 1),
  );
  const value = quantityOf(number, spec.unit);
  if (isDate || countsOther || !isPlausible(value, spec)) return [];
  return [{ first: number.first, last: number.last, value, rule: 'selection' }];
}

function claimOf(
  selection: Selection,
  { reading, credits }: SelectedSentence,
  question: CompiledQuestion,
  answer: Answer,
): Claim {
  const { text, topic, source } = selection;
  const claim = toClaim(text, topic, source, { ...answer, reading, question }, credits);
  // No cue ties the sentence's "not" to a statement that only the reader sees in it; a denial is one whatever it denies.
  if (claim.value.type !== 'statement' || claim.modality === 'denied') return savedFrom(selection, claim);
  const value = { type: 'statement', holds: true } as const;
  const display = displayValue(topic, question.question.id, value);
  return savedFrom(selection, { ...claim, value, display, polarity: 'affirmed' });
}

/** The claim as the reader's, with offsets into the whole text. */
function savedFrom({ from }: Selection, claim: Claim): Claim {
  const moved = (span: TextSpan): TextSpan => ({ ...span, start: span.start + from, end: span.end + from });
  return {
    ...claim,
    span: claim.span && moved(claim.span),
    sentence: moved(claim.sentence),
    rules: [SAVED_BY_READER, ...claim.rules.filter((rule) => rule !== 'cue:selection')],
  };
}
