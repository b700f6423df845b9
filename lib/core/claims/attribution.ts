import type { SentenceReading } from '../mentions/read-sentence';
import type { EntityMention } from '../mentions/find-entities';
import type { ReadText, Sentence } from '../text/read-text';
import type { Tokens } from '../text/tokens';
import { isWithin, topOf } from '../topic/entity-tree';
import { localText } from '../topic/local-text';
import type { LocalTopic } from '../topic/local-topic';
import type { TopicFacts } from '../topic/facts';
import { withoutAsides } from './attribution/asides';
import { creditsInLanguage } from './attribution/by-language';
import { creditsByVerb } from './attribution/by-verb';
import { creditsByWords } from './attribution/by-words';
import { withBodiesNamed } from './attribution/same-body';
import { carriedOn, creditsBackward } from './attribution/carry-on';
import type { Credit, Scene } from './attribution/credit';
import { newDiscourse, type Discourse } from './attribution/discourse';
import { ENGLISH } from './attribution/english-words';
import { lookUp, NO_ROLES, type Hit } from './attribution/lexicon';
import { lexiconIn, mannersOf, otherLexicons } from './attribution/other-words';
import { beginsQuoted, quotationsIn } from './attribution/quotations';
import { creditOfTurn } from './attribution/turns';
import { gapAfter } from './numbers';
import { speakersIn, type Speaker } from './speakers';

export type { Credit } from './attribution/credit';

/** Whom a sentence credits. */
export interface Attribution {
  /** Names, nearest to the fact first: ["Yuri Ushakov", "Interfax", "Reuters"]. */
  readonly chain: readonly string[];
  /** The top of the first one's hierarchy when the pack knows it, else its name; null when no one is named ("analysts"). */
  readonly origin: string | null;
  /** The entity that is credited, when the pack knows it. */
  readonly entity: string | null;
  /** Whether it is that entity itself, and no one in its name: "Seoul", not "a spokesman in Seoul". */
  readonly isItself: boolean;
  /** Which pattern found it, for "why?". */
  readonly rule: string;
}

/** Whether a folded word is a verb of reporting, in English or another language (as a noun it may be another word). */
export function isReportingVerb(word: string): boolean {
  return REPORTING.has(word);
}

const REPORTING = new Set(
  [ENGLISH, ...otherLexicons()].flatMap((lexicon) =>
    [...lexicon].flatMap(([word, { cues }]) =>
      cues.some(
        ({ cue, words }) =>
          cue.kind === 'verb' && words.length === 1 && cue.manner !== 'prints' && cue.needs === null,
      )
        ? [word]
        : [],
    ),
  ),
);

/**
 * Whom each sentence of a text credits, and with how much of it; none where it speaks on its own word. A text is gone
 * through once, in order, as "he" and "the ministry" go to whom it named last. Linear.
 */
export function creditsOf(
  text: ReadText,
  readings: readonly SentenceReading[],
  topic: LocalTopic,
): Credit[][] {
  const discourse = newDiscourse();
  const all: Credit[][] = [];
  /** Sentences of a quotation whose speaker has not been named yet. */
  let waiting: number[] = [];
  for (const { sentence, entities } of readings) {
    const goesOn = discourse.quoting && beginsQuoted(text.tokens, sentence.first, true);
    const credits: Credit[] = [];
    for (const piece of piecesOf(sentence))
      credits.push(...findCredits(text.tokens, piece, entities, topic, discourse));
    const [source] = credits;
    if (source && goesOn)
      for (const index of waiting) all[index] = givenTo(source, readings[index]?.sentence);
    if (source && all.at(-1)?.length === 0 && creditsBackward({ tokens: text.tokens, ...sentence })) {
      all[all.length - 1] = credits.map((credit) => ({
        ...credit,
        rule: 'attribution:backward',
        ...reachOf(readings[all.length - 1]?.sentence),
      }));
    }
    waiting = discourse.quoting && !source ? [...(goesOn ? waiting : []), all.length] : [];
    all.push(credits);
  }
  return withBodiesNamed(all);
}

/** Longer stretches without an end are no sentences (a table, a text without full stops); they are gone through in pieces. */
const LONGEST = 240;

type Piece = Pick<Sentence, 'first' | 'last'>;

function piecesOf({ first, last }: Sentence): Piece[] {
  if (last - first < LONGEST) return last < first ? [] : [{ first, last }];
  const pieces: Piece[] = [];
  for (let from = first; from <= last; from += LONGEST) {
    pieces.push({ first: from, last: Math.min(last, from + LONGEST - 1) });
  }
  return pieces;
}

/** "“It is late. We wait,” he said.": the first of them is on the word of him who closes the quotation. */
function givenTo(credit: Credit, sentence: Sentence | undefined): Credit[] {
  return [{ ...credit, rule: 'attribution:quotation-before', ...reachOf(sentence) }];
}

function reachOf(sentence: Sentence | undefined): Pick<Credit, 'from' | 'to' | 'at'> {
  const { first, last } = sentence ?? { first: 0, last: 0 };
  return { from: first, to: last, at: first };
}

/** Whom one sentence credits, after those before it. `discourse` is brought up to date. */
function findCredits(
  tokens: Tokens,
  { first, last }: Piece,
  entities: readonly EntityMention[],
  topic: LocalTopic,
  discourse: Discourse,
): Credit[] {
  const wasOpen = discourse.quoting;
  const { spans: quotations, open } = quotationsIn(tokens, first, last, wasOpen);
  discourse.quoting = open;
  const { hits, roles } = lookUp(lexiconIn(topic.language), tokens.words, first, last);
  const speakers = speakersIn(
    tokens,
    { first, last, roles: hits.length > 0 ? roles : NO_ROLES },
    entities,
    topic,
    discourse,
  );
  const manners = mannersOf(topic.language);
  const words = manners === null ? hits.filter((hit) => !isInCompound(tokens, hit)) : hits;
  const scene: Scene = { tokens, first, last, hits: words, speakers, discourse, topic, quotations };
  const own = manners !== null ? creditsInLanguage(scene, manners) : withVerbs(scene, creditsByWords(scene));
  const turn = creditOfTurn(scene);
  const credits = turn ? [...own, turn] : own.length > 0 ? own : carriedOn(scene, wasOpen);
  remember(scene, credits);
  return credits;
}

/** "state-run", "much-praised": a part of a word that credits nobody. */
function isInCompound(tokens: Tokens, { at, cue }: Hit): boolean {
  return cue.kind === 'verb' && gapAfter(tokens, at - 1) === '-';
}

function withVerbs(scene: Scene, byWords: readonly Credit[]): Credit[] {
  return withoutAsides(
    scene,
    scene.hits.length > 0 ? [...byWords, ...creditsByVerb(scene, byWords)] : byWords,
  );
}

/**
 * On whose word an answer is, of all that its sentence credits; null when on the article's own. Where the answer is itself
 * the word of speaking ("which Pyongyang then denied"), it is whoever spoke it.
 * @param answer tokens, both inclusive
 */
export function attributionOf(
  credits: readonly Credit[],
  topic: TopicFacts,
  answer: { first: number; last: number },
): Attribution | null {
  const isSpoken = ({ at }: Credit) => answer.first <= at && at <= answer.last;
  const covering = credits.filter(
    (credit) => isSpoken(credit) || (credit.from <= answer.last && answer.first <= credit.to),
  );
  return fromCredits(covering, topic, isSpoken);
}

function fromCredits(
  credits: readonly Credit[],
  topic: TopicFacts,
  isSpoken: (credit: Credit) => boolean,
): Attribution | null {
  // Who speaks of the least of it is nearest to it; of several alike, whom the sentence credits outright.
  const spoke = credits
    .filter(({ rank }) => rank === 0)
    .sort(
      (a, b) =>
        Number(isSpoken(b)) - Number(isSpoken(a)) ||
        a.to - a.from - (b.to - b.from) ||
        Number(OUTRIGHT.test(b.rule)) - Number(OUTRIGHT.test(a.rule)),
    );
  const [source] = spoke;
  const media = credits
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => Number(heard(b)) - Number(heard(a)) || a.rank - b.rank);
  // "Seoul has counted 10,000, its minister told Bloomberg": one word within another's.
  const isWider = (speaker: Speaker) =>
    source?.speaker.entity != null &&
    speaker.entity !== null &&
    isWithin(topic, source.speaker.entity, speaker.entity);
  const outer = spoke.filter(
    ({ speaker, from, to }) =>
      source &&
      from <= source.from &&
      to >= source.to &&
      to - from > source.to - source.from &&
      !isWider(speaker),
  );
  const ordered = source ? [source, ...outer, ...media] : media;
  const [nearest] = ordered;
  if (!nearest) return null;
  const chain = [...new Set(ordered.map(({ speaker }) => speaker.name))];
  return {
    chain,
    origin: originOf(nearest.speaker, topic),
    entity: nearest.speaker.entity,
    isItself: isItself(nearest.speaker, topic),
    rule: nearest.rule,
  };
}

const OUTRIGHT = /^attribution:(according-to|as-per|citing|quoting|quoted|in-the-words-of)/;

/** Who was told it stands nearer to it than who passed it on. */
function heard({ rule }: Credit): boolean {
  return rule.endsWith('-listener');
}

function isItself({ entity, name }: Speaker, topic: TopicFacts): boolean {
  const known = entity === null ? undefined : topic.entities.get(entity);
  return known !== undefined && name.startsWith(localText(known.name, 'en'));
}

function originOf({ entity, name, anonymous }: Speaker, topic: TopicFacts): string | null {
  if (entity !== null) return topOf(topic, entity);
  return anonymous ? null : name;
}

/** What the sentence leaves behind for those after it. */
function remember({ speakers, first, discourse }: Scene, credits: readonly Credit[]): void {
  // Of one word within another's, the outer speaker goes on.
  const spoke = credits
    .filter(({ rank }) => rank === 0)
    .reduce<Credit | null>(
      (wide, one) => (wide && wide.to - wide.from >= one.to - one.from ? wide : one),
      null,
    )?.speaker;
  const person = credits.find(({ speaker, rank }) => rank === 0 && speaker.person)?.speaker;
  const opens = speakers.find((speaker) => speaker.person && speaker.first - first <= 4);
  discourse.person = person ?? opens ?? speakers.find((speaker) => speaker.person) ?? discourse.person;
  const body = (speaker: Speaker) => !speaker.person && !speaker.media && !speaker.anonymous;
  discourse.body =
    credits.find(({ speaker }) => body(speaker))?.speaker ??
    speakers.find((speaker) => body(speaker) && speaker.first - first <= 3) ??
    discourse.body;
  discourse.source = spoke ?? credits[0]?.speaker ?? discourse.source;
  discourse.before = spoke ?? credits[0]?.speaker ?? null;
  discourse.medium = speakers.findLast(({ media, anonymous }) => media && !anonymous) ?? discourse.medium;
}
