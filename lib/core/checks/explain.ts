import type { Claim, Value } from '../claims/claim';
import type { TopicFacts } from '../topic/facts';
import { localText } from '../topic/local-text';
import type { OtherAnswer, Outcome } from './check';
import { creditOf, dayOf, listed, nameOf, withArticle } from './say-who';

/** What a check came to, before it is put into words. */
export interface Finding {
  readonly claim: Claim;
  /** This article's answer, as others see it. */
  readonly answer: OtherAnswer;
  readonly outcome: Outcome;
  readonly articles: number;
  readonly origins: number;
  /** The others that made the outcome: all stand to the claim alike. */
  readonly telling: readonly OtherAnswer[];
}

const THINGS: Readonly<Record<Value['type'], string>> = {
  quantity: 'figure',
  date: 'date',
  time: 'time',
  place: 'place',
  choice: 'answer',
  statement: 'answer',
};

/** A check in one or two plain sentences: both sides' answers, on whose word, of which days; never who is right. */
export function explain(topic: TopicFacts, finding: Finding): string {
  return capital(reason(topic, { ...finding, telling: mostSharedFirst(finding.telling) }));
}

/** What most articles answer stands for the rest. */
function mostSharedFirst(answers: readonly OtherAnswer[]): OtherAnswer[] {
  const articles = new Map<string, Set<string>>();
  for (const { display, article } of answers) {
    const known = articles.get(display);
    if (known) known.add(article);
    else articles.set(display, new Set([article]));
  }
  const shareOf = ({ display }: OtherAnswer) => articles.get(display)?.size ?? 0;
  return [...answers].sort((a, b) => shareOf(b) - shareOf(a));
}

function reason(topic: TopicFacts, finding: Finding): string {
  const { answer, telling, outcome } = finding;
  const [first] = telling;
  if (!first) return 'No other article at hand answers this.';
  const sides = `${here(answer)}; ${theirs(telling, answer)}`;
  switch (outcome) {
    case 'denied':
      return `${here(answer)}. ${denial(telling)}`;
    case 'not-comparable':
      return isTimed(first) ? thenAndNow(answer, first) : `${sides}: ${notAlike(first)}.`;
    case 'differs':
      return isTimed(first) ? thenAndNow(answer, first) : `${sides}: these exclude each other.`;
    case 'attributed-differently':
      return `${sides}: ${first.rules.includes('who:one-phrase') ? 'one phrase, told of different speakers' : 'the same answer, but not on the same word'}.`;
    case 'corroborated':
      return agreement(topic, finding);
    case 'vaguer':
      return `${here(answer)}; more exactly, ${theirs(telling)}.`;
    case 'only-here':
      return `${besides(first)}: ${theirs(telling)}.`;
  }
}

function here(answer: OtherAnswer): string {
  return `${answer.display}, by ${creditOf(answer) ?? 'this article on its own word'}`;
}

/** The first of some answers with all who give it, and how many more answers there are. */
function theirs(answers: readonly OtherAnswer[], beside?: OtherAnswer): string {
  const [first] = answers;
  if (!first) return '';
  const { display } = first;
  const alike = answers.filter((answer) => answer.display === display);
  const articles = new Set(alike.map(({ article }) => article)).size;
  const more = new Set(answers.map((answer) => answer.display)).size - 1;
  const credit = creditOf(first);
  const name = nameOf(first);
  return [
    `${display === beside?.display ? 'the same' : display}, by ${credit === null ? `${name} on its own word` : `${credit} in ${name}`}`,
    articles > 1 ? ` and ${count(articles - 1, 'more article')}` : '',
    more > 0 ? ` (and ${count(more, 'more answer')})` : '',
  ].join('');
}

function count(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`;
}

/** Why answers neither agree nor disagree. */
function besides({ rules }: OtherAnswer): string {
  const rule = rules.at(-1) ?? '';
  if (rule === 'denial:here') return 'Told as denied here, and said by others';
  if (rule === 'article:gives-both') return 'Others give this answer and another';
  if (rule.endsWith('-beside')) return 'Others add what may hold as well';
  return 'Others answer this, but neither agree nor disagree';
}

function denial(deniers: readonly OtherAnswer[]): string {
  const credited = deniers.filter(({ attribution }) => attribution.length > 0);
  const papers = [...new Set((credited.length > 0 ? credited : deniers).map(nameOf))];
  const report = `${shortened(papers)} ${papers.length > 1 ? 'report' : 'reports'}`;
  // A paper that names nobody reports a denial; it is not the one who denies.
  if (credited.length === 0) return `It is denied, ${report}.`;
  const named = credited.map(({ origin, attribution: [name = ''] }) => [origin ?? name, name] as const);
  const names = [...new Map(named).values()];
  // "Moscow and Pyongyang" are named together: whoever else is named would be named twice.
  const joint = named.map(([, name]) => name).find((name) => name.includes(' and '));
  const verb = joint !== undefined || names.length > 1 ? 'deny' : 'denies';
  return `${capital(joint ?? shortened(names.map(withArticle)))} ${verb} it, as ${report}.`;
}

/** Two names, or one and how many more there are. */
function shortened(names: readonly string[]): string {
  return listed(names.length > 2 ? [...names.slice(0, 1), `${names.length - 1} more`] : names);
}

function isPlan({ modality }: OtherAnswer): boolean {
  return modality === 'planned' || modality === 'possible';
}

function isTimed({ rules }: OtherAnswer): boolean {
  return rules.some((rule) => rule.startsWith('time:'));
}

/** A plan beside what came of it or what was planned later, the earlier first. */
function thenAndNow(answer: OtherAnswer, other: OtherAnswer): string {
  const told = (side: OtherAnswer) => (side === answer ? here(side) : theirs([side]));
  const plan = isPlan(answer) ? answer : other;
  const report = plan === answer ? other : answer;
  if (other.rules.includes('time:plan-and-report'))
    return `told as a plan, ${told(plan)}; told as done, ${told(report)}.`;
  const [then, now] = (answer.published ?? '') < (other.published ?? '') ? [answer, other] : [other, answer];
  const put = (side: OtherAnswer) => `${isPlan(side) ? 'planned ' : ''}${told(side)}`;
  return `then${on(then)}: ${put(then)}; now${on(now)}: ${put(now)}.`;
}

function on(answer: OtherAnswer): string {
  const day = dayOf(answer);
  return day === null ? '' : ` (${day})`;
}

function notAlike({ rules }: OtherAnswer): string {
  if (rules.includes('count:other-two')) return 'different counts over different periods';
  if (rules.includes('count:other-period')) return 'counts over different periods';
  if (rules.includes('count:other-counter')) return 'different counts';
  if (rules.includes('count:later')) return 'a running total, the larger figure published later';
  return 'a least or a most is no count';
}

/** That others agree, on whose word, and that one side told it as a plan. */
function agreement(topic: TopicFacts, finding: Finding): string {
  const { claim, answer, articles, origins, telling } = finding;
  if (articles === 1) return `${here(answer)}; less exactly, ${theirs(telling)}: the two fit.`;
  const isRounded = telling.some(({ rules }) => rules.some((rule) => rule.endsWith('-rounded')));
  const same = `Same ${THINGS[claim.value.type]}${isRounded ? ', rounded,' : ''} in ${articles} articles`;
  const whose = origins === 1 ? onOneWord(topic, finding) : onWords(topic, [answer, ...telling], origins);
  const timed = telling.filter(isTimed);
  // Where others report it too, that one article still had a plan says nothing.
  const planned = isPlan(answer) || timed.length === telling.length ? timed[0] : undefined;
  return `${same}; ${whose}.${planned ? ` ${plannedThen(answer, planned)}` : ''}`;
}

function plannedThen(answer: OtherAnswer, other: OtherAnswer): string {
  const [then, now] = isPlan(answer) ? [answer, other] : [other, answer];
  return `Planned then${on(then)}, reported now${on(now)}.`;
}

function onOneWord(topic: TopicFacts, { answer, telling, articles }: Finding): string {
  const all = [answer, ...telling];
  const both = articles === 2 ? 'both' : 'all';
  if (telling.every(({ rules }) => rules.includes('origin:copy'))) return `${both} carry the same text`;
  const origin = all.find((one) => one.origin !== null)?.origin ?? null;
  if (origin === null) return `${both} are by ${nameOf(answer)}`;
  const credited = [...new Set(all.flatMap(({ attribution }) => attribution.slice(0, 1)))];
  const isAll = all.every(({ attribution }) => attribution.length > 0);
  if (credited.length === 1 && isAll) return `${both} cite ${withArticle(credited[0] ?? '')}`;
  return `${both} rest on one origin, ${originName(topic, origin)} (${listed(credited.map(withArticle))})`;
}

const ORIGINS_NAMED = 3;

function onWords(topic: TopicFacts, all: readonly OtherAnswer[], origins: number): string {
  const known = [...new Set(all.flatMap(({ origin }) => (origin === null ? [] : [origin])))];
  if (known.length === 0) return 'each on its own word';
  const named = known.slice(0, ORIGINS_NAMED).map((origin) => originName(topic, origin));
  const more = origins - named.length;
  const rest =
    known.length > ORIGINS_NAMED
      ? `${more} more`
      : `${count(more, 'article')} on ${more === 1 ? 'its' : 'their'} own word`;
  return `from ${origins} origins: ${listed(more > 0 ? [...named, rest] : named)}`;
}

function originName(topic: TopicFacts, origin: string): string {
  const entity = topic.entities.get(origin);
  return withArticle(entity ? localText(entity.name, 'en') : origin);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
