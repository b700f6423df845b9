import { startOf, endOf } from '../text/read-text';
import { byFirst } from '../text/by-first';
import type { Tokens } from '../text/tokens';
import { isReportingVerb } from './attribution';
import type { Modality, Polarity } from './claim';
import { gapAfter } from './numbers';
import { wordSet } from '../text/word-set';

const DENYING = wordSet(
  'deny denies denied denying reject rejects rejected dismiss dismisses dismissed refute refuted refutes niega nego dement nie отрицает отрицают',
);
const ALLEGING = wordSet(
  'allege alleges alleged allegedly accuse accuses accused accusing accusation accusations suspected suspect suspects',
);
const HEDGING = wordSet('reportedly purportedly supposedly apparently believed rumoured rumored unconfirmed');
const POSSIBLE = wordSet('could might likely unlikely possibly perhaps probably potentially');
const NEGATING = wordSet('not never no nor neither without cannot nobody none unlikely n t');
const PLANNED_PHRASES = [
  'will',
  'shall',
  'expected',
  'set to',
  'due to',
  'plans to',
  'plan to',
  'planned',
  'planning',
  'scheduled',
  'upcoming',
  'going to',
  'about to',
  'wants to',
  'want to',
  'intends to',
  'intend to',
  'aims to',
  'is to',
  'are to',
  'was to',
  'were to',
  'agreed to',
  'promised to',
  'vowed to',
  'pledged to',
  'prepares to',
  'to be',
  'ready to',
].map((phrase) => phrase.split(' '));
const PLANNED_BY_FIRST = byFirst(PLANNED_PHRASES);
const DETERMINERS = wordSet('the a an its his her their this that');
const NEGATION_REACH = 5;

/** How the sentence puts the words `answer` (tokens, both inclusive), and whether it affirms them. */
export function modalityOf(
  tokens: Tokens,
  sentence: { first: number; last: number },
  answer: { first: number; last: number },
  attributed: boolean,
): { modality: Modality; polarity: Polarity } {
  const clause = clauseAround(tokens, sentence, answer);
  const before = tokens.words.slice(sentence.first, answer.last + 1);
  const around = tokens.words.slice(clause.first, clause.last + 1);
  const polarity = isNegated(tokens, clause, answer) ? 'negated' : 'affirmed';
  if (before.some((word) => DENYING.has(word))) return { modality: 'denied', polarity: 'negated' };
  if (isPlanned(tokens, clause, answer)) return { modality: 'planned', polarity };
  // "He said they would build" is a plan told in the past; without a speaker it is a supposition.
  if (around.includes('would')) return { modality: attributed ? 'planned' : 'possible', polarity };
  if (around.some((word) => POSSIBLE.has(word)) || hasModalMay(tokens, clause))
    return { modality: 'possible', polarity };
  if (before.some((word) => ALLEGING.has(word))) return { modality: 'alleged', polarity };
  if (attributed || around.some((word) => HEDGING.has(word))) return { modality: 'reported', polarity };
  return { modality: 'asserted', polarity };
}

/** The clause that holds the answer: between commas, semicolons, colons, dashes and quotation marks. */
function clauseAround(
  tokens: Tokens,
  sentence: { first: number; last: number },
  answer: { first: number; last: number },
) {
  let { first } = answer;
  while (first > sentence.first && !endsClause(tokens, first - 1)) first--;
  // "…, including oil and gas": what the clause before says of the whole holds for its parts.
  if (first > sentence.first && /^(including|such|like|or|especially)$/.test(tokens.words[first] ?? '')) {
    first--;
    while (first > sentence.first && !endsClause(tokens, first - 1)) first--;
  }
  let { last } = answer;
  while (last < sentence.last && !endsClause(tokens, last)) last++;
  return { first, last };
}

function endsClause(tokens: Tokens, at: number): boolean {
  const gap = gapAfter(tokens, at);
  if (/[;:()]| - |, $/.test(gap)) return true;
  const next = tokens.words[at + 1] ?? '';
  if (/^(but|while|whereas|although|which|after|before|when)$/.test(next)) return true;
  // "… and Seoul said it would": what another says is a clause of its own.
  return next === 'and' && tokens.words.slice(at + 2, at + 5).some((word) => isReportingVerb(word));
}

function isPlanned(
  tokens: Tokens,
  clause: { first: number; last: number },
  answer: { last: number },
): boolean {
  for (let at = clause.first; at <= Math.min(clause.last, answer.last); at++) {
    const candidates = PLANNED_BY_FIRST.get(tokens.words[at] ?? '');
    const phrase = candidates?.find((words) => words.every((word, i) => tokens.words[at + i] === word));
    // "due to arrive" is a plan, "due to the pandemic" a reason.
    if (phrase && !DETERMINERS.has(tokens.words[at + phrase.length] ?? '')) return true;
  }
  return false;
}

/** "may" the verb, not May the month. */
function hasModalMay(tokens: Tokens, clause: { first: number; last: number }): boolean {
  for (let at = clause.first; at <= clause.last; at++) {
    if (
      tokens.words[at] === 'may' &&
      tokens.text.source.slice(startOf(tokens, at), endOf(tokens, at)) === 'may'
    )
      return true;
  }
  return false;
}

function isNegated(
  tokens: Tokens,
  clause: { first: number },
  answer: { first: number; last: number },
): boolean {
  const from = Math.max(clause.first, answer.first - NEGATION_REACH);
  // A "not" within the answer belongs to it: "not ruled out".
  for (let at = from; at < answer.first; at++) {
    const word = tokens.words[at] ?? '';
    if (!NEGATING.has(word)) continue;
    // "no fewer than", "not only": not negations.
    if (/^(fewer|less|only|just|later|more)$/.test(tokens.words[at + 1] ?? '')) continue;
    if ((word === 'n' || word === 't') && !gapAfter(tokens, at - 1).includes("'")) continue;
    return true;
  }
  return false;
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
