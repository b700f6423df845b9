import type { Claim } from '../core/claims/claim';
import { curatedAs } from '../core/claims/curation';
import type { Check, OtherAnswer, Outcome, Relation } from '../core/checks/check';
import type { Topic } from '../core/topic/compile';
import { localText } from '../core/topic/local-text';
import { overlaps, type Span } from '../core/text/span';
import type { Mark, Paint } from './protocol';

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
 * @param language of the interface, BCP 47
 * @param open marks of what no question asks for (open-marks.ts)
 */
export function paintOf(
  topic: Topic,
  { claims, mentions }: { claims: readonly Claim[]; mentions: readonly Span[] },
  checks: readonly Check[],
  language: string,
  open: readonly Mark[] = [],
): Paint {
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
  const marks = checks.flatMap((check): Mark[] => {
    const claim = claimsById.get(check.claim);
    const question = claim && topic.questionsById.get(claim.question);
    if (!claim?.span || !question) return [];
    const { span, display, attribution, modality } = claim;
    const { outcome, articles, origins } = check;
    return [
      {
        claim: claim.id,
        span,
        outcome,
        question: localText(question.text, language),
        display,
        attribution,
        modality,
        why: `${whatReaderDid(claim)}${whyOf(check)}`,
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

const DONE = {
  added: 'You saved this claim. ',
  confirmed: 'You confirmed this claim. ',
  corrected: 'Corrected by you. ',
  'added-by-another': 'Another reader saved this claim. ',
  'confirmed-by-another': 'Another reader confirmed this claim. ',
  'corrected-by-another': 'Corrected by another reader. ',
} as const;

function whatReaderDid(claim: Claim): string {
  const done = curatedAs(claim);
  return done === null ? '' : DONE[done];
}

/** The most telling of the other answers, and how many there are in all. */
export function onCard(answers: readonly OtherAnswer[]): Pick<Mark, 'others' | 'othersInAll'> {
  const others = answers
    .toSorted((a, b) => rank(MOST_TELLING_ANSWERS, a.relation) - rank(MOST_TELLING_ANSWERS, b.relation))
    .slice(0, OTHERS_ON_A_CARD);
  return { others, othersInAll: answers.length };
}

/** Why, and what else its article answers: the words of the card, as the page's script carries no texts of its own. */
function whyOf({ claim, why, own }: Check): string {
  if (!own) return why;
  const elsewhere = own.sentences[own.claims[0] === claim ? 1 : 0];
  return `${why} ${own.why} Elsewhere in it: “${elsewhere}”`;
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
