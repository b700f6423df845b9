import type { Claim } from '../claims/claim';
import { valueInWords } from '../claims/display';
import type { TopicFacts } from '../topic/facts';
import type { OwnDisagreement } from './check';
import type { CheckWords } from './check-words';
import { relate } from './relate';
import { creditOf } from './say-who';

/** More different answers to one question than this are a table, and would take a second to hold against each other. */
const MOST_ANSWERS = 50;

/** A writer who contradicts himself errs by less than this factor; beyond it, a cue was read into another thing's figure. */
const OTHER_SIZE = 10;

/**
 * Where an article contradicts itself: two of its sentences answer a question, and the answers exclude each other. A plan
 * and what came of it, what "should have been", a denial, or the more exact beside the vaguer do not, and neither do two
 * answers in one sentence, which tells them as a range, a list or a change.
 * @param claims of one article, in reading order
 * @param words of the reader's language, which the reason is told in
 * @returns each two answers once, at their first sentences
 */
export function findOwnDisagreements(
  topic: TopicFacts,
  claims: readonly Claim[],
  words: CheckWords,
): OwnDisagreement[] {
  const found = new Map<string, OwnDisagreement>();
  for (const [first, second] of pairsOf(claims)) {
    if (areAtOdds(topic, first, second)) {
      const key = JSON.stringify([first.question, ...[first.display, second.display].sort()]);
      const known = found.get(key);
      // Whose word it is need not be said again: one passage that says so speaks for those that repeat the answer.
      if (!known || (known.kind === 'two-answers' && !areOnOneWord(first, second)))
        found.set(key, toDisagreement(topic, first, second, words));
    }
  }
  return [...found.values()];
}

/** Two different answers to one question, each pair once. */
function pairsOf(claims: readonly Claim[]): [Claim, Claim][] {
  const answers = new Map<string, Map<string, Claim>>();
  for (const claim of claims) {
    const given = answers.get(claim.question) ?? new Map<string, Claim>();
    answers.set(claim.question, given);
    const { value, modality, polarity, origin, attribution } = claim;
    const kind = JSON.stringify([value, modality, polarity, origin, attribution[0]]);
    if (given.size < MOST_ANSWERS && !given.has(kind)) given.set(kind, claim);
  }
  return [...answers.values()].flatMap((given) =>
    [...given.values()].flatMap((first, i, all) =>
      all.slice(i + 1).map((second): [Claim, Claim] => [first, second]),
    ),
  );
}

function areAtOdds(topic: TopicFacts, a: Claim, b: Claim): boolean {
  if (a.question !== b.question || a.sentence.start === b.sentence.start) return false;
  const related = relate(topic, a, b);
  return related?.relation === 'differs' && !related.rules.includes('denial:opposed') && !isOfOtherSize(a, b);
}

/** Figures far apart are not two counts of one thing, but counts of two. */
function isOfOtherSize({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.type !== 'quantity' || b.type !== 'quantity') return false;
  const [low = 0, high = 0] = [a.max ?? a.min ?? 0, b.max ?? b.min ?? 0].sort((x, y) => x - y);
  return high > low * OTHER_SIZE;
}

function areOnOneWord(a: Claim, b: Claim): boolean {
  // "Analysts" and "residents" are both no one in particular, and yet not the same.
  return a.origin === b.origin && (a.origin !== null || a.attribution[0] === b.attribution[0]);
}

function toDisagreement(topic: TopicFacts, first: Claim, second: Claim, words: CheckWords): OwnDisagreement {
  const isOneWord = areOnOneWord(first, second);
  const why = isOneWord ? sayTwoAnswers : sayBoth;
  return {
    question: first.question,
    kind: isOneWord ? 'two-answers' : 'reports-both',
    claims: [first.id, second.id],
    sentences: [first.sentence.exact, second.sentence.exact],
    why: why(inWords(topic, first, words), inWords(topic, second, words), words),
  };
}

/** An answer as the reader's language has it, and whose word it is. */
interface Told {
  readonly value: string;
  readonly credit: string | null;
}

function inWords(topic: TopicFacts, claim: Claim, words: CheckWords): Told {
  return { value: valueInWords(topic, claim, words.values), credit: creditOf(claim, words) };
}

function sayBoth(first: Told, second: Told, words: CheckWords): string {
  return words.say('own.reportsBoth', { first: said(first, words), second: said(second, words) });
}

function sayTwoAnswers(first: Told, second: Told, words: CheckWords): string {
  const { credit } = first;
  const isShared = credit !== null && credit === second.credit;
  const [a, b] = isShared ? [first.value, second.value] : [said(first, words), said(second, words)];
  const isLong = /,/.test(a + b);
  return isShared
    ? words.say(isLong ? 'own.twoAnswersByLong' : 'own.twoAnswersBy', { credit, first: a, second: b })
    : words.say(isLong ? 'own.twoAnswersLong' : 'own.twoAnswers', { first: a, second: b });
}

function said({ value, credit }: Told, { say }: CheckWords): string {
  return credit === null ? value : say('here.credited', { value, credit });
}
