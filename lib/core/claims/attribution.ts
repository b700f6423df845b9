import type { SentenceReading } from '../mentions/read-sentence';
import { byFirst } from '../text/by-first';
import type { Tokens } from '../text/tokens';
import type { Topic } from '../topic/compile';
import { topOf } from '../topic/entity-tree';
import { gapAfter } from './numbers';
import { speakersIn, type Discourse, type Speaker } from './speakers';
import { wordSet } from '../text/word-set';

/** Whom a sentence credits. */
export interface Attribution {
  /** Names, nearest to the fact first: ["Yuri Ushakov", "Interfax", "Reuters"]. */
  readonly chain: readonly string[];
  /** The top of the first one's hierarchy when the pack knows it, else its name; null when no one is named ("analysts"). */
  readonly origin: string | null;
  /** The entity that is credited, when the pack knows it. */
  readonly entity: string | null;
  /** Which pattern found it, for "why?". */
  readonly rule: string;
}

/** One speaker whom a sentence credits with what stands in some of its tokens. */
export interface Credit {
  readonly speaker: Speaker;
  /** 0 spoke; 1 a medium that is the source; 2 a medium that passed it on; 3 a medium that cites another. */
  readonly rank: number;
  readonly rule: string;
  /** The tokens it covers, both inclusive: "Tokyo was silent and Seoul said …" credits Seoul with the second half only. */
  readonly from: number;
  readonly to: number;
  /** The token of the verb, or of the words, that credit. */
  readonly at: number;
}

const REPORTING = wordSet(
  'say says said saying tell tells told report reports reported state states stated announce announces announced claim claims ' +
    'claimed allege alleges alleged describe describes described call calls called add adds added note notes noted warn warns ' +
    'warned confirm confirms confirmed promise promises promised thank thanks thanked accuse accuses accused deny denies denied ' +
    'insist insists insisted argue argues argued believe believes believed estimate estimates estimated assess assesses assessed ' +
    'pledge pledges pledged vow vows vowed write writes wrote explain explains explained express expresses expressed convey ' +
    'conveys conveyed suggest suggests suggested acknowledge acknowledges acknowledged declare declares declared assure assures ' +
    'assured repeat repeats repeated reiterate reiterated reckon reckons reckoned admit admitted concede conceded ask asks asked hope hopes hoped praise praises praised hail hails hailed predict predicts predicted show shows spoke speaks ' +
    'quoted reject rejects rejected dismiss dismisses dismissed condemn condemned condemns refer refers referred urge urged urges ' +
    'dice dijo segun afirmo anuncio dit declare annonce sagte erklarte teilte detto disse afirmou сказал заявил сообщил сообщает soyledi mengatakan',
);
/** What only a medium does by way of reporting: "KCNA published its 23 articles", "RIA gave its name as …". */
const PUBLISHING = wordSet('published publishes carried carries ran aired released gave gives put puts');
/** Whether a folded word is a verb of reporting (as a noun it may be another word). */
export function isReportingVerb(word: string): boolean {
  return REPORTING.has(word);
}

/** Reporting verbs that take whom they speak to as their object: "told CNN", "said to BBC". */
const TELLING = wordSet('tell tells told');
const PRONOUNS = wordSet('he she who');
const CREDITING = [
  ['according', 'to'],
  ['as', 'per'],
  ['citing'],
  ['quoting'],
  ['quoted', 'by'],
  ['cited', 'by'],
  ['reported', 'by'],
  ['in', 'the', 'words', 'of'],
  ['selon'],
  ['segun'],
  ['segundo'],
  ['secondo'],
  ['laut'],
  ['по', 'словам'],
  ['по', 'данным'],
  ['menurut'],
  ['gore'],
  ['وفقا', 'ل'],
  ['بحسب'],
] as const;
const CREDITING_BY_FIRST = byFirst<readonly string[]>(CREDITING);
const CITING = new Set(['citing', 'quoting']);
/**
 * Whom a sentence credits, and with how much of it; none when it speaks on its own word. Patterns: "according to X", "X said",
 * "said X", "X told Y", "citing X", "reported by X"; "he" and "the broadcaster" go to whom the text named last.
 */
export function findCredits(
  tokens: Tokens,
  reading: SentenceReading,
  topic: Topic,
  discourse: Discourse,
): Credit[] {
  const speakers = speakersIn(tokens, reading, topic, discourse);
  const credits = [
    ...crediting(tokens, reading, speakers),
    ...reporting(tokens, reading, speakers, discourse),
    ...owning(tokens, reading, discourse),
  ];
  remember(reading, speakers, credits, discourse);
  return credits;
}

/**
 * On whose word an answer is, of all that its sentence credits; null when on the article's own. Where the answer is itself
 * the word of speaking ("which Pyongyang then denied"), it is whoever spoke it.
 * @param answer tokens, both inclusive
 */
export function attributionOf(
  credits: readonly Credit[],
  topic: Topic,
  answer: { first: number; last: number },
): Attribution | null {
  const covering = credits.filter(({ from, to }) => from <= answer.last && answer.first <= to);
  const spoken = covering.filter(({ at }) => answer.first <= at && at <= answer.last);
  return fromCredits(spoken.length > 0 ? spoken : covering, topic);
}

/** Whether the sentence credits the one before it: "This is what a report from the ministry states." */
export function creditsBackward(tokens: Tokens, reading: SentenceReading): boolean {
  const { first, last } = reading.sentence;
  const opening = tokens.words.slice(first, Math.min(last + 1, first + 4)).join(' ');
  return (
    /^(this|that) (is|was) (what|how|according|the (view|figure|estimate))/.test(opening) ||
    /^so (says|said|states)/.test(opening)
  );
}

function fromCredits(credits: readonly Credit[], topic: Topic): Attribution | null {
  const spoke = credits.filter(({ rank }) => rank === 0);
  // Of several who speak in one sentence, the one it credits outright; else the first.
  const source = spoke.find(({ rule }) => OUTRIGHT.test(rule)) ?? spoke[0];
  const media = credits.filter(({ rank }) => rank > 0).sort((a, b) => a.rank - b.rank);
  const ordered = source ? [source, ...media] : media;
  const [nearest] = ordered;
  if (!nearest) return null;
  const chain = [...new Set(ordered.map(({ speaker }) => speaker.name))];
  return {
    chain,
    origin: originOf(nearest.speaker, topic),
    entity: nearest.speaker.entity,
    rule: nearest.rule,
  };
}

const OUTRIGHT = /^attribution:(according-to|as-per|citing|quoting|quoted-by|cited-by)/;

function originOf({ entity, name, anonymous }: Speaker, topic: Topic): string | null {
  if (entity !== null) return topOf(topic, entity);
  return anonymous ? null : name;
}

function* crediting(
  tokens: Tokens,
  reading: SentenceReading,
  speakers: readonly Speaker[],
): Generator<Credit> {
  const { first, last } = reading.sentence;
  for (let at = first; at <= last; at++) {
    for (const phrase of CREDITING_BY_FIRST.get(tokens.words[at] ?? '') ?? []) {
      if (!phrase.every((word, i) => tokens.words[at + i] === word)) continue;
      const speaker = headOf(tokens, speakers, at + phrase.length, last);
      if (speaker)
        yield {
          speaker,
          rank: speaker.media ? 1 : 0,
          rule: `attribution:${phrase.join('-')}`,
          from: first,
          to: last,
          at,
        };
    }
  }
}

/** Of the names behind "according to", the last before the phrase ends: "Putin's adviser Yuri Ushakov" is Ushakov. */
function headOf(tokens: Tokens, speakers: readonly Speaker[], from: number, to: number): Speaker | null {
  let end = from;
  while (
    end < Math.min(to, from + 14) &&
    !/[,;:.]|["] /.test(gapAfter(tokens, end)) &&
    tokens.words[end + 1] !== 'that' &&
    !isVerbOfReporting(tokens, speakers, end + 1)
  )
    end++;
  const within = speakers.filter((speaker) => speaker.first >= from && speaker.last <= end);
  return within.at(-1) ?? null;
}

/** "state" in "State Department" is no verb, nor is a noun of the same letters. */
function isVerbOfReporting(tokens: Tokens, speakers: readonly Speaker[], at: number): boolean {
  if (!REPORTING.has(tokens.words[at] ?? '')) return false;
  return !isNounHere(tokens, at) && !speakers.some(({ first, last }) => first <= at && at <= last);
}

function* reporting(
  tokens: Tokens,
  reading: SentenceReading,
  speakers: readonly Speaker[],
  discourse: Discourse,
): Generator<Credit> {
  const { first, last } = reading.sentence;
  const whole = { from: first, to: last };
  for (let at = first; at <= last; at++) {
    const verb = tokens.words[at] ?? '';
    const mediaOnly = PUBLISHING.has(verb);
    if (!(mediaOnly || REPORTING.has(verb)) || isOtherwiseUsed(tokens, at)) continue;
    const cites = tokens.words.slice(at + 1, Math.min(last + 1, at + 4)).some((word) => CITING.has(word));
    const subject = subjectOf(tokens, reading, speakers, at, discourse);
    if (subject && (isNaming(tokens, subject, verb) || (mediaOnly && !subject.media))) continue;
    if (subject) {
      const rank = subject.media ? (cites ? 3 : 1) : 0;
      yield {
        speaker: subject,
        rank,
        rule: `attribution:subject-${verb}`,
        ...coveredBy(tokens, reading, subject, at),
        at,
      };
    } else if (!mediaOnly) {
      const behind = speakers.find((speaker) => speaker.first > at && speaker.first - at <= 4);
      if (behind && isInverted(tokens, at, first)) {
        const rank = behind.media ? (cites ? 3 : 2) : 0;
        yield { speaker: behind, rank, rule: `attribution:${verb}-subject`, ...whole, at };
      }
    }
    const heard = listener(tokens, speakers, at, verb);
    if (heard) yield { speaker: heard, rank: 2, rule: `attribution:${verb}-listener`, ...whole, at };
  }
}

/** Whether a verb of reporting is a noun, a passive or mere speaking here. */
function isOtherwiseUsed(tokens: Tokens, at: number): boolean {
  return isNounHere(tokens, at) || isMereSpeaking(tokens, at) || isPassive(tokens, at);
}

/** "He was said to have liked it": not he who says so. */
function isPassive(tokens: Tokens, at: number): boolean {
  return /^(was|were|is|are|been|being)$/.test(tokens.words[at - 1] ?? '') && tokens.words[at + 1] === 'to';
}

/** "By March their figure was 7,000": the figure of whom the text credited last. */
function* owning(tokens: Tokens, reading: SentenceReading, discourse: Discourse): Generator<Credit> {
  const { first, last } = reading.sentence;
  if (!discourse.source) return;
  for (let at = first; at < last; at++) {
    if (!/^(its|their|his|her)$/.test(tokens.words[at] ?? '') || !COUNTS.has(tokens.words[at + 1] ?? ''))
      continue;
    yield { speaker: discourse.source, rank: 0, rule: 'attribution:their-figure', from: first, to: last, at };
  }
}

const COUNTS = wordSet(
  'figure figures count estimate estimates tally assessment number calculation calculations',
);

/**
 * How much of a sentence a reporting verb covers. A clause joined before its subject speaks for itself; so does one joined
 * behind it, unless "that", a colon or a quotation takes in the rest ("warned of arms talks, and Kim went to Russia").
 */
function coveredBy(
  tokens: Tokens,
  reading: SentenceReading,
  subject: Speaker,
  verb: number,
): { from: number; to: number } {
  const { first, last } = reading.sentence;
  // "Kim's gifts, Ushakov said, included …": set between commas, it covers all.
  const isSetOff =
    subject.first > first && subject.first < verb && gapAfter(tokens, subject.first - 1).includes(',');
  if (isSetOff) return { from: first, to: last };
  let from = first;
  // Whom "he" stands for may be named far before.
  const start = subject.first < verb && verb - subject.last <= NEAR ? subject.first : verb;
  for (let at = start; at > first && from === first; at--) {
    if (isJoint(tokens, at) || (at === subject.first && LINK.test(tokens.words[at - 1] ?? ''))) from = at;
  }
  const takesAll = tokens.words[verb + 1] === 'that' || /[":]/.test(gapAfter(tokens, verb));
  let to = last;
  for (let at = verb + 1; at <= last && to === last; at++) {
    if (isAsideClause(tokens, at) || (!takesAll && isJoint(tokens, at))) to = at - 1;
  }
  return { from, to };
}

/** "…, when Kim visited Vladivostok": what the writer recalls beside what is reported. */
function isAsideClause(tokens: Tokens, at: number): boolean {
  return gapAfter(tokens, at - 1).includes(',') && /^(when|where)$/.test(tokens.words[at] ?? '');
}

const LINK = /^(and|but|while|whereas)$/;

/** Whether a clause of its own begins at the token: ", and …", "; …". */
function isJoint(tokens: Tokens, at: number): boolean {
  const gap = gapAfter(tokens, at - 1);
  return gap.includes(';') || (gap.includes(',') && LINK.test(tokens.words[at] ?? ''));
}

/** "what the Kremlin calls a special operation": a name for something, not a report of it. */
function isNaming(tokens: Tokens, subject: Speaker, verb: string): boolean {
  if (!/^(call|describ|refer)/.test(verb)) return false;
  const before = tokens.words[subject.first - 1] === 'the' ? subject.first - 2 : subject.first - 1;
  return tokens.words[before] === 'what';
}

/** "spoke of more than 1,000" reports; "he spoke as Putin set out" does not. */
function isMereSpeaking(tokens: Tokens, at: number): boolean {
  return /^sp(oke|eaks)$/.test(tokens.words[at] ?? '') && !/^(of|about)$/.test(tokens.words[at + 1] ?? '');
}

/** "a report", "the reports", "his claims", "denied reports": nouns, not verbs. */
function isNounHere(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at] ?? '';
  if (
    !/^(report|reports|claim|claims|state|states|call|calls|show|shows|note|notes|estimate|estimates|promise|pledge)$/.test(
      word,
    )
  )
    return false;
  const before = tokens.words[at - 1] ?? '';
  const behind = tokens.words[at + 1] ?? '';
  return (
    /^(a|an|the|his|her|their|its|this|that|united|un|of|denied|deny|denies|by|news|media|state|new|from|s|per|reuters|ap)$/.test(
      before,
    ) ||
    /^(of|from)$/.test(behind) ||
    (word === 'state' && behind !== 'that')
  );
}

/** How far before its verb a subject is looked for, and how far when no apposition parts the two (words). */
const FAR = 24;
const NEAR = 8;

/** Who stands before the verb: the nearest speaker, or the one before an apposition ("John Erath, a director, told …"). */
function subjectOf(
  tokens: Tokens,
  reading: SentenceReading,
  speakers: readonly Speaker[],
  verb: number,
  discourse: Discourse,
): Speaker | null {
  if (gapAfter(tokens, verb - 1).includes('"')) return null;
  let commas = 0;
  for (let at = verb - 1; at >= Math.max(reading.sentence.first, verb - FAR) && commas <= 2; at--) {
    if (gapAfter(tokens, at).includes(',')) commas++;
    if (endsSubject(tokens, at, verb, commas)) return null;
    if (commas === 0 && PRONOUNS.has(tokens.words[at] ?? '') && verb - at <= 4) {
      return personBefore(tokens, speakers, at) ?? discourse.person;
    }
    const speaker = speakers.find(({ last }) => last === at);
    if (!speaker || isObject(tokens, speaker)) continue;
    if (commas === 0 && verb - at <= NEAR) return joined(tokens, speakers, speaker);
    // An apposition closes with a comma right before the verb.
    if (commas === 2 && gapAfter(tokens, verb - 1).includes(',')) return speaker;
  }
  return null;
}

/** Whether no subject can stand beyond the token: another clause, "a pact which, among other things, assures …", another verb. */
function endsSubject(tokens: Tokens, at: number, verb: number, commas: number): boolean {
  const word = tokens.words[at] ?? '';
  if (/[;:]/.test(gapAfter(tokens, at))) return true;
  if (commas > 0) return /^(which|that)$/.test(word);
  return at < verb - 1 && REPORTING.has(word) && !isNounHere(tokens, at);
}

/** "to Putin", "with Kim", "of Pyongyang": not who speaks, unless it is what the speaker belongs to. */
function isObject(tokens: Tokens, speaker: Speaker): boolean {
  let before = speaker.first - 1;
  while (/^(the|a|an|president|leader|russian|north|korean|mr)$/.test(tokens.words[before] ?? '')) before--;
  return /^(to|with|in|at|against|for|on|about|towards|between|into|of)$/.test(tokens.words[before] ?? '');
}

/** "Washington and Seoul", "Moscow and Pyongyang": both spoke; named together, credited to the first's origin. */
function joined(tokens: Tokens, speakers: readonly Speaker[], speaker: Speaker): Speaker {
  if (tokens.words[speaker.first - 1] !== 'and') return speaker;
  const before = speakers.find(({ last }) => last === speaker.first - 2);
  return before && gapAfter(tokens, before.last) === ' '
    ? { ...before, last: speaker.last, name: `${before.name} and ${speaker.name}` }
    : speaker;
}

/** "when Kim Jong-il was his host, he said": someone in a clause at the side is not the one who speaks. */
function isAside(tokens: Tokens, speaker: Speaker): boolean {
  return /^(when|while|after|before|where|as|whom|whose)$/.test(tokens.words[speaker.first - 1] ?? '');
}

function personBefore(tokens: Tokens, speakers: readonly Speaker[], at: number): Speaker | null {
  return (
    speakers.filter((speaker) => speaker.person && speaker.last < at && !isAside(tokens, speaker)).at(-1) ??
    null
  );
}

/** ", said Putin" · "» adds Putin": the verb closes a quotation or follows a comma, or opens the sentence. */
function isInverted(tokens: Tokens, verb: number, first: number): boolean {
  return verb > first && /[,"]/.test(gapAfter(tokens, verb - 1));
}

/** "told CNN", "said to BBC", "in an interview with NHK". */
function listener(tokens: Tokens, speakers: readonly Speaker[], verb: number, word: string): Speaker | null {
  const from = TELLING.has(word) ? verb + 1 : tokens.words[verb + 1] === 'to' ? verb + 2 : -1;
  if (from < 0) return null;
  return (
    speakers.find((speaker) => speaker.media && speaker.first >= from && speaker.first <= from + 2) ?? null
  );
}

function remember(
  reading: SentenceReading,
  speakers: readonly Speaker[],
  credits: readonly Credit[],
  discourse: Discourse,
): void {
  const spoke = credits.find(({ speaker, rank }) => rank === 0 && speaker.person)?.speaker;
  const opens = speakers.find((speaker) => speaker.person && speaker.first - reading.sentence.first <= 4);
  discourse.person = spoke ?? opens ?? speakers.find(({ person }) => person) ?? discourse.person;
  discourse.source = credits.find(({ rank }) => rank === 0)?.speaker ?? discourse.source;
  discourse.medium = speakers.filter(({ media }) => media).at(-1) ?? discourse.medium;
}
