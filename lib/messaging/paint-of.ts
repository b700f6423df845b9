import type { Claim } from '../core/claims/claim';
import { valueInWords } from '../core/claims/display';
import { curatedAs } from '../core/claims/curation';
import { isDisputed, type Check, type OtherAnswer, type Outcome, type Relation } from '../core/checks/check';
import type { CheckWords } from '../core/checks/check-words';
import type { Topic } from '../core/topic/compile';
import { localText } from '../core/topic/local-text';
import type { Marked } from '../core/look/choices';
import { overlaps, type Span } from '../core/text/span';
import type { Mark, Paint } from './protocol';

/** What of it is painted by the reader's choice; the places of the other answers stay known. */
export function asMarked(paint: Paint, marked: Marked): Paint {
  if (marked === 'all') return paint;
  const marks =
    marked === 'answers'
      ? paint.marks
      : paint.marks.map((mark) => ({ ...mark, isUnpainted: !isDisputed(mark.outcome) }));
  return { ...paint, marks, mentions: [] };
}

/** Nothing to paint. */
export const NOTHING: Paint = { topic: null, marks: [], mentions: [] };

const OTHERS_ON_A_CARD = 5;

/** Where two marks would overlap, the one whose outcome stands first here is painted. */
const MOST_TELLING: readonly Outcome[] = [
  'denied',
  'differs',
  'not-comparable',
  'attributed-differently',
  'vaguer',
  'corroborated',
  'only-here',
];
const MOST_TELLING_ANSWERS: readonly Relation[] = [
  'denied',
  'differs',
  'not-comparable',
  'attributed-differently',
  'more-exact',
  'vaguer',
  'corroborated',
  'related',
];

/**
 * What to paint in the page whose claims these are.
 * @param words of the interface's language, in which the checks are told
 * @param open marks of what no question asks for (open-marks.ts)
 */
export function paintOf(
  topic: Topic,
  { claims, mentions }: { claims: readonly Claim[]; mentions: readonly Span[] },
  checks: readonly Check[],
  words: CheckWords,
  open: readonly Mark[] = [],
): Paint {
  const { language } = words.values;
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
  const marks = checks.flatMap((check): Mark[] => {
    const claim = claimsById.get(check.claim);
    const question = claim && topic.questionsById.get(claim.question);
    if (!claim?.span || !question) return [];
    const { span, attribution, modality } = claim;
    const { outcome, articles, origins } = check;
    return [
      {
        claim: claim.id,
        span,
        outcome,
        question: localText(question.text, language),
        display: valueInWords(topic, claim, words.values),
        attribution,
        modality,
        why: whyOf(claim, check, words),
        articles,
        origins,
        ...onCard(check.others),
      },
    ];
  });
  const { id, title } = topic.pack;
  return {
    topic: { id, title: localText(title, language) },
    marks: withoutOverlaps([...marks, ...open]),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  };
}

/** The most telling of the other answers, and how many there are in all. */
export function onCard(answers: readonly OtherAnswer[]): Pick<Mark, 'others' | 'othersInAll'> {
  const others = answers
    .toSorted((a, b) => rank(MOST_TELLING_ANSWERS, a.relation) - rank(MOST_TELLING_ANSWERS, b.relation))
    .slice(0, OTHERS_ON_A_CARD);
  return { others, othersInAll: answers.length };
}

/** What the reader did, why, and what else its article answers: the words of the card, as the page's script carries no texts of its own. */
function whyOf(claim: Claim, { why, own }: Check, { say }: CheckWords): string {
  const sentence = own?.sentences[own.claims[0] === claim.id ? 1 : 0] ?? '';
  const whole = own ? say('elsewhere', { why, own: own.why, sentence }) : why;
  const did = curatedAs(claim);
  return did === null ? whole : say('afterReader', { did: say(`reader.${did}`), why: whole });
}

function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  const byWeight = marks.toSorted((a, b) => rank(MOST_TELLING, a.outcome) - rank(MOST_TELLING, b.outcome));
  for (const mark of byWeight) if (!kept.some((other) => overlaps(other.span, mark.span))) kept.push(mark);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function rank<T>(order: readonly T[], value: T): number {
  return order.indexOf(value);
}
