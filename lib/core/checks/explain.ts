import type { Claim } from '../claims/claim';
import type { TopicFacts } from '../topic/facts';
import { localText } from '../topic/local-text';
import type { OtherAnswer, Outcome } from './check';

/** What a check came to, before it is put into words. */
export interface Finding {
  readonly claim: Pick<Claim, 'origin'>;
  readonly outcome: Outcome;
  readonly articles: number;
  readonly origins: number;
  readonly others: readonly OtherAnswer[];
}

/** A check in one or two plain sentences: who says what, on whose word; never who is right. */
export function explain(topic: TopicFacts, finding: Finding): string {
  const { others, outcome } = finding;
  const [first] = others;
  if (!first) return 'No other article at hand answers this.';
  switch (outcome) {
    case 'denied':
      return `${speakerOf(first)} ${first.attribution[0]?.includes(' and ') ? 'deny' : 'denies'} it, as ${nameOf(first)} reports.`;
    case 'not-comparable':
      return `Not like for like: ${first.display} in ${nameOf(first)} is another count${first.attribution[0] ? ` (${first.attribution[0]})` : ''}, or of another period.`;
    case 'differs':
      return `${nameOf(first)} says ${first.display}${onWord(first)}.`;
    case 'attributed-differently':
      return `${nameOf(first)} has it from ${first.attribution[0] ?? 'no one by name'}: ${first.display}.`;
    case 'corroborated':
      return agreement(topic, finding);
    case 'vaguer':
      return `${nameOf(first)} is more exact: ${first.display}.`;
    case 'only-here':
      return 'Others speak of it, but neither agree nor disagree.';
  }
}

function agreement(topic: TopicFacts, { claim, articles, origins, others }: Finding): string {
  if (articles === 1)
    return `Fits what ${others[0] ? nameOf(others[0]) : 'another article'} says less exactly.`;
  const known = claim.origin === null ? undefined : topic.entities.get(claim.origin);
  const source = claim.origin === null ? null : known ? localText(known.name, 'en') : claim.origin;
  if (origins === 1)
    return `Same answer in ${articles} articles; all rest on one origin${source ? `: ${source}` : ''}.`;
  return `Same answer in ${articles} articles, from ${origins} origins.`;
}

function nameOf({ publisher, title }: OtherAnswer): string {
  return publisher ?? `“${clipped(title)}”`;
}

function speakerOf({ attribution, publisher, title }: OtherAnswer): string {
  return attribution[0] ?? publisher ?? `“${clipped(title)}”`;
}

function onWord({ attribution }: OtherAnswer): string {
  return attribution[0] ? ` (${attribution[0]})` : '';
}

const LONGEST_TITLE = 40;

/** A headline short enough to stand in a sentence, cut between words. */
function clipped(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  return `${title.slice(0, Math.max(title.lastIndexOf(' ', LONGEST_TITLE), 20))}…`;
}
