import { startOf, endOf } from '../text/read-text';
import type { Tokens } from '../text/tokens';
import { wordSet } from '../text/word-set';
import { isReportingVerb } from './attribution';
import type { Modality, Polarity } from './claim';
import { indexFrom } from '../text/index-from';
import { MARKS, type Mark } from './modality-words';
import { isOfTakingPlace, TAKES_PLACE_BEFORE, textBetween } from './taking-place';
import { gapAfter } from './numbers';

/** Tokens, both inclusive. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** An answer's words, and those of the cue that led to it. */
interface AnswerWords extends Stretch {
  readonly cue?: readonly Stretch[] | undefined;
  /** A day, an hour or a place: what is denied may only have been then or there. */
  readonly isWhenOrWhere?: boolean | undefined;
}

/** A mark of how sure the sentence is, at tokens `at` to `end`, both inclusive. */
interface Marked {
  readonly mark: Mark;
  readonly at: number;
  readonly end: number;
}

const DETERMINERS = wordSet('the a an its his her their this that');
const NEGATION_REACH = 6;
/** Nothing farther away says how an answer is put: what has no comma for so long is a table or a text without full stops (tokens). */
const FARTHEST = 150;

/**
 * How the sentence puts the words `answer` (tokens, both inclusive), and whether it affirms them.
 * @param language BCP 47 primary subtag; null when it is not known: then the words of every language count
 */
export function modalityOf(
  tokens: Tokens,
  sentence: Stretch,
  answer: AnswerWords,
  attributed: boolean,
  language: string | null,
): { modality: Modality; polarity: Polarity } {
  const clause = clauseAround(tokens, sentence, answer);
  const until = Math.max(clause.last, answer.last);
  const marks = between(marksOf(tokens, sentence, language), answer.first - FARTHEST, until);
  const governs = (mark: Mark) =>
    marks.some((one) => one.mark === mark && one.at <= answer.last && reaches(tokens, one.end, answer.first));
  const inClause = (mark: Mark) =>
    marks.some((one) => one.mark === mark && one.at >= clause.first && one.at <= clause.last);
  const isBehind = (mark: Mark) => marks.some((one) => one.mark === mark && one.at > answer.last);
  // "They did not rule out arms": where the answer is that very word, it is no modality.
  const isDenied = governs('denies') || isBehind('denies-behind');
  const leftOpen = marks.some(
    ({ mark, at, end }) =>
      mark === 'leaves-open' &&
      at >= clause.first &&
      at < answer.first &&
      !isInRelative(tokens, end, answer.first),
  );
  if (isDenied && denialBeside(tokens, sentence, answer, language) === null)
    return { modality: 'denied', polarity: 'negated' };
  const polarity = isNegated(tokens, marks, clause, answer) ? 'negated' : 'affirmed';
  const isOpen = isQuestion(tokens, sentence) || isConditional(tokens, clause) || leftOpen;
  if (isOpen) return { modality: 'possible', polarity: leftOpen ? 'affirmed' : polarity };
  if (isBehind('plans-behind')) return { modality: 'planned', polarity };
  if (isPlanned(tokens, marks, clause, answer) || isHeadlinePlan(tokens, sentence, answer))
    return { modality: 'planned', polarity };
  // "He said they would build" is a plan told in the past; without a speaker it is a supposition.
  if (inClause('would')) return { modality: attributed ? 'planned' : 'possible', polarity };
  if (inClause('supposes') || hasModalMay(tokens, clause)) return { modality: 'possible', polarity };
  if (governs('alleges')) return { modality: 'alleged', polarity };
  if (attributed || inClause('hedges') || isHearsay(tokens.words, clause))
    return { modality: 'reported', polarity };
  return { modality: 'asserted', polarity };
}

/**
 * The denial beside which a day, an hour or a place stands, as tokens (both inclusive): what is denied was said to have been then
 * or there ("denied that arms were discussed at the meeting on Friday"). Null without one, and where it is denied that the
 * event takes place then or there ("denied that they had met on Friday").
 */
export function denialBeside(
  tokens: Tokens,
  sentence: Stretch,
  answer: AnswerWords,
  language: string | null,
): Stretch | null {
  if (answer.isWhenOrWhere !== true) return null;
  const marks = between(marksOf(tokens, sentence, language), answer.first - FARTHEST, answer.last + FARTHEST);
  const before = marks.findLast(({ mark, end }) => mark === 'denies' && end < answer.first);
  if (before && reaches(tokens, before.end, answer.first)) {
    const denial = { first: before.at, last: before.end };
    return isOfTakingPlace(tokens, denial, answer) ? null : denial;
  }
  const behind = marks.find(({ mark, at }) => mark === 'denies-behind' && at > answer.last);
  if (!behind) return null;
  const denied = textBetween(tokens, answer.last, behind.at);
  return TAKES_PLACE_BEFORE.test(denied) ? null : { first: behind.at, last: behind.end };
}

/** A sentence's marks are the same for all its answers. */
const found = new WeakMap<Stretch, readonly Marked[]>();

function marksOf(tokens: Tokens, sentence: Stretch, language: string | null): readonly Marked[] {
  const known = found.get(sentence);
  if (known) return known;
  const marks = marksIn(tokens, sentence, language);
  found.set(sentence, marks);
  return marks;
}

/** Of marks in order those that begin at or behind the token `from` and end at or before `until`. */
function between(marks: readonly Marked[], from: number, until: number): Marked[] {
  const found: Marked[] = [];
  for (
    let i = indexFrom(marks, from, ({ at }) => at), mark = marks[i];
    mark && mark.at <= until;
    mark = marks[++i]
  )
    if (mark.end <= until) found.push(mark);
  return found;
}

/** The marks in some tokens, in order; of several that begin at one token the longest, and none within it. */
function marksIn({ words }: Tokens, { first, last }: Stretch, language: string | null): Marked[] {
  const marks: Marked[] = [];
  const isHeard = (of: string) => of === '*' || language === null || of === language;
  for (let at = first; at <= last; at++) {
    for (const { words: phrase, mark, language: of } of MARKS.get(words[at] ?? '') ?? []) {
      const end = at + phrase.length - 1;
      if (!isHeard(of) || end > last || !standsAt(phrase, words, at)) continue;
      marks.push({ mark, at, end });
      // "not ruled out" is no "not"; but "unlikely" both negates and supposes.
      if (phrase.length > 1) {
        at = end;
        break;
      }
    }
  }
  return marks;
}

function standsAt(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let i = 1; i < phrase.length; i++) if (phrase[i] !== words[at + i]) return false;
  return true;
}

const TURNS = wordSet(
  'and but while whereas yet although though saying adding insisting calling stressing arguing noting',
);

/** Whether what a verb says goes on to the token: no clause of another kind begins in between. */
function reaches(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const gap = gapAfter(tokens, at);
    if (gap.includes(';')) return false;
    if (gap.includes(',') && TURNS.has(tokens.words[at + 1] ?? '')) return false;
  }
  return true;
}

/** The clause that holds the answer: between commas, semicolons, colons, dashes and quotation marks. */
function clauseAround(tokens: Tokens, sentence: Stretch, answer: Stretch): Stretch {
  let { first } = answer;
  const from = Math.max(sentence.first, answer.first - FARTHEST);
  while (first > from && !endsClause(tokens, first - 1)) first--;
  // "…, including oil and gas": what the clause before says of the whole holds for its parts.
  if (first > sentence.first && /^(including|such|like|or|especially)$/.test(tokens.words[first] ?? '')) {
    first--;
    while (first > from && !endsClause(tokens, first - 1)) first--;
  }
  let { last } = answer;
  const to = Math.min(sentence.last, answer.last + FARTHEST);
  while (last < to && !endsClause(tokens, last)) last++;
  return { first, last };
}

const OPENS_CLAUSE = wordSet('but while whereas although which after before when');

function endsClause(tokens: Tokens, at: number): boolean {
  const gap = gapAfter(tokens, at);
  const next = tokens.words[at + 1] ?? '';
  if (gap !== ' ' && /[;:()]| - |, $/.test(gap)) return true;
  // "We will build it," he wrote: the quotation ends, and its plan with it.
  if (/[,.!?]["”»]/.test(gap)) return true;
  // In Chinese and Japanese no space follows a comma; in a figure neither.
  if (gap.endsWith(',') && !/^\d/.test(next)) return true;
  if (OPENS_CLAUSE.has(next)) return true;
  // "… and Seoul said it would": what another says is a clause of its own.
  return next === 'and' && tokens.words.slice(at + 2, at + 5).some((word) => isReportingVerb(word));
}

const OWNED_REACH = 5;

/** Whether a clause of its own has begun: "did not rule out work under the treaty that they signed". */
function isInRelative({ words }: Tokens, from: number, to: number): boolean {
  for (let at = from + 2; at + 1 < to; at++) {
    if (/^(that|which)$/.test(words[at] ?? '') && /^(they|he|she|we)$/.test(words[at + 1] ?? '')) return true;
  }
  return false;
}

const NOT_AHEAD = wordSet(
  'said believed thought reported known appears appear seems seem claims claimed proved considered understood alleged used',
);

function isPlanned({ words }: Tokens, marks: readonly Marked[], clause: Stretch, answer: Stretch): boolean {
  // "Wednesday's talks are expected to end": what the day belongs to is planned.
  const owned = words[answer.last + 1] === 's' ? OWNED_REACH : 0;
  const until = Math.min(clause.last, answer.last + owned);
  return marks.some(({ mark, at, end }) => {
    if (mark !== 'plans' || at < clause.first || at > until) return false;
    // "said to be" tells of now; "due to arrive" is a plan, "due to the pandemic" a reason.
    if (isHearsay(words, clause)) return false;
    if (words[at] === 'to' && NOT_AHEAD.has(words[at - 1] ?? '')) return false;
    return !DETERMINERS.has(words[end + 1] ?? '');
  });
}

const SHALL = /^soll(en|te|ten)?$/;
const HAVE_DONE = /^(worden|gewesen|\p{L}*ge\p{L}+(t|en)|(be|ver|er|ent)\p{L}+(t|en)) (sein|haben)$/u;

/** "sollen abgefeuert worden sein", "soll geliefert haben": what is said to have been; "soll ankommen" is a plan. */
function isHearsay(words: readonly string[], { first, last }: Stretch): boolean {
  return (
    HAVE_DONE.test(`${words[last - 1] ?? ''} ${words[last] ?? ''}`) &&
    words.slice(first, last).some((word) => SHALL.test(word))
  );
}

const NO_PLAN = wordSet(
  'welcome thanks due next back road path guide way key close answer according from up',
);

/** "Putin to visit the North": a headline's infinitive behind its subject. It has no full stop. */
function isHeadlinePlan(tokens: Tokens, sentence: Stretch, answer: Stretch): boolean {
  const { words } = tokens;
  if (/[.!?…]/.test(lineEnd(tokens, sentence.last))) return false;
  for (let at = sentence.first + 1; at <= Math.min(sentence.first + 7, answer.last); at++) {
    if (words[at] !== 'to') continue;
    const before = words[at - 1] ?? '';
    const next = words[at + 1] ?? '';
    const isName = isCapital(tokens, at - 1) && !NO_PLAN.has(before);
    return (
      isName &&
      /^\p{L}{2,}$/u.test(next) &&
      !DETERMINERS.has(next) &&
      (!isCapital(tokens, at + 1) || isCapital(tokens, at))
    );
  }
  return false;
}

/** What stands between a sentence's last word and the end of its line. */
function lineEnd(tokens: Tokens, last: number): string {
  const { folded } = tokens.text;
  const from = tokens.ends[last] ?? folded.length;
  return (folded.slice(from, tokens.starts[last + 1] ?? folded.length).split('\n')[0] ?? '').slice(0, 8);
}

function isCapital(tokens: Tokens, at: number): boolean {
  const initial = tokens.text.source.charAt(startOf(tokens, at));
  return initial !== initial.toLowerCase();
}

const ASKS =
  /^(did|do|does|has|have|had|is|are|was|were|will|would|can|could|should|may|might|est|hat|haben|ist|wird|war)$/;

/** Whether a sentence asks for yes or no: "Did they send 11,000?" says neither. "How was the two-day visit?" says that it was two days. */
export function asksWhether(tokens: Tokens, sentence: Stretch): boolean {
  return ASKS.test(tokens.words[sentence.first] ?? '') && isQuestion(tokens, sentence);
}

/** Nobody claims what a question asks. */
function isQuestion(tokens: Tokens, { last }: Stretch): boolean {
  return /^["')\s]*[?؟？]/.test(lineEnd(tokens, last));
}

/** "if Russia were attacked", "unless it sends", "should one be invaded": what may be. */
function isConditional({ words }: Tokens, { first }: Stretch): boolean {
  const opening = /^(and|but|or|even|only)$/.test(words[first] ?? '') ? first + 1 : first;
  const [word = '', next = ''] = [words[opening], words[opening + 1]];
  if (word === 'se') return BEHIND_SE.test(next);
  return CONDITIONS.has(word) && next !== 'have' && !(word === 'si' && BEHIND_ITALIAN_SI.test(next));
}

const CONDITIONS = wordSet('if unless should whether wenn falls si если jika apabila eger');
/** "se um deles for atacado", "se uno dei due": if; the Spanish "se trata", "se espera" sets no condition. */
const BEHIND_SE =
  /^(o|os|a|as|um|uma|il|lo|la|i|gli|le|l|un|uno|una|ele|ela|eles|lui|lei|qualquer|alguem|qualcuno|for|fosse|putin|kim)$/;

/** "si è detto", "si tratta": himself, itself. */
const BEHIND_ITALIAN_SI = /^(e|erano?|sono|tratta|terra|teneva|parla|legge|dice)$/;

/** "may" the verb, not May the month. */
function hasModalMay(tokens: Tokens, clause: Stretch): boolean {
  for (let at = clause.first; at <= clause.last; at++) {
    if (
      tokens.words[at] === 'may' &&
      tokens.text.source.slice(startOf(tokens, at), endOf(tokens, at)) === 'may'
    )
      return true;
  }
  return false;
}

/** A "not" within the answer, or within the cue that led to it, belongs to it: "not ruled out", "avoided the word". */
function isNegated(tokens: Tokens, marks: readonly Marked[], clause: Stretch, answer: AnswerWords): boolean {
  const from = Math.max(clause.first, answer.first - NEGATION_REACH);
  const isOwn = (at: number) => answer.cue?.some(({ first, last }) => first <= at && at <= last) ?? false;
  const negations = marks.filter(({ mark, at, end }) => {
    if (at < from || at >= answer.first || isOwn(at) || endsNegation(tokens, end, answer.first)) return false;
    // "no fewer than", "not only": not negations.
    return (
      mark === 'negates' &&
      !/^(fewer|less|only|just|later|more|doubt|sooner)$/.test(tokens.words[end + 1] ?? '')
    );
  });
  let count = negations.length;
  for (let at = from; at < answer.first; at++) {
    // "didn't": a word of its own behind the apostrophe.
    if (tokens.words[at] === 't' && gapAfter(tokens, at - 1).includes("'")) count++;
  }
  // "did not fail to", "never refused to": twice is not at all.
  return count % 2 === 1;
}

const COPULA = /^(is|was|isn|wasn)$/;

/**
 * Whether what is negated at a token ends before another: "avoided the word and spoke of help", "'not controlled by them' and
 * resist", "it is not the trip that worries us".
 */
function endsNegation(tokens: Tokens, from: number, to: number): boolean {
  const { words } = tokens;
  for (let at = from; at < to; at++) {
    if (/["'][ ,]/.test(gapAfter(tokens, at))) return true;
    const next = words[at + 1] ?? '';
    if (next === 'and' && isPast(words[at + 2] ?? '')) return true;
    if (next === 'that' && at > from && COPULA.test(words[from - 1] ?? '')) return true;
  }
  return false;
}

const PAST = wordSet(
  'said spoke told gave made took went came held met saw began left sent kept put found chose drew called agreed',
);

/** A verb in the past, which an auxiliary's "not" does not reach: "did not call and spoke". */
function isPast(word: string): boolean {
  return PAST.has(word) || (word.length > 4 && word.endsWith('ed'));
}

/** Whether the clause before a token's own is a condition: "if they held shells, the number would come to 12 million". */
export function followsCondition(tokens: Tokens, sentence: Stretch, at: number): boolean {
  const own = clauseAround(tokens, sentence, { first: at, last: at });
  if (own.first <= sentence.first || !gapAfter(tokens, own.first - 1).includes(',')) return false;
  return isConditional(tokens, clauseAround(tokens, sentence, { first: own.first - 1, last: own.first - 1 }));
}

/** "should have arrived on Tuesday", "was to have landed": it did not come to pass. */
export function isUnfulfilled(
  tokens: Tokens,
  sentence: { first: number },
  answer: { first: number },
): boolean {
  for (let at = Math.max(sentence.first, answer.first - 8); at < answer.first; at++) {
    if (tokens.words[at + 1] === 'have' && /^(should|to)$/.test(tokens.words[at] ?? '')) return true;
  }
  return false;
}
