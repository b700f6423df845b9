import type { Claim, Value } from '../claims/claim';
import type { TopicFacts } from '../topic/facts';
import { localText } from '../topic/local-text';
import type { OtherAnswer, Outcome } from './check';
import type { AllOrBoth, CheckMessageKey, CheckWords, Thing } from './check-words';
import { creditOf, dayOf, nameOf, shortened } from './say-who';

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

const THINGS: Readonly<Record<Value['type'], Thing>> = {
  quantity: 'figure',
  date: 'date',
  time: 'time',
  place: 'place',
  choice: 'answer',
  statement: 'answer',
};

/** A check in one or two plain sentences: both sides' answers, on whose word, of which days; never who is right. */
export function explain(topic: TopicFacts, finding: Finding, words: CheckWords): string {
  return capital(reason(topic, { ...finding, telling: mostSharedFirst(finding.telling) }, words));
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

function reason(topic: TopicFacts, finding: Finding, words: CheckWords): string {
  const { say } = words;
  const { answer, telling, outcome } = finding;
  const [first] = telling;
  if (!first) return say('unanswered');
  const both = (key: CheckMessageKey) =>
    say(key, { here: here(answer, words), there: there(telling, words, answer) });
  switch (outcome) {
    case 'denied':
      return say('denied', { here: here(answer, words), denial: denial(telling, words) });
    case 'not-comparable':
      return isTimed(first) ? thenAndNow(answer, first, words) : both(notAlike(first));
    case 'differs':
      return isTimed(first) ? thenAndNow(answer, first, words) : both('differs');
    case 'attributed-differently':
      return both(first.rules.includes('who:one-phrase') ? 'onePhrase' : 'otherWord');
    case 'corroborated':
      return agreement(topic, finding, words);
    case 'vaguer':
      return say('vaguer', { here: here(answer, words), there: there(telling, words) });
    case 'only-here':
      return say(besides(first), { there: there(telling, words) });
  }
}

function here(answer: OtherAnswer, words: CheckWords): string {
  const { display: value } = answer;
  const credit = creditOf(answer, words);
  return credit === null ? words.say('here.own', { value }) : words.say('here.credited', { value, credit });
}

/** The first of some answers with all who give it, and how many more answers there are. */
function there(answers: readonly OtherAnswer[], words: CheckWords, beside?: OtherAnswer): string {
  const { say } = words;
  const [first] = answers;
  if (!first) return '';
  const alike = answers.filter(({ display }) => display === first.display);
  const articles = new Set(alike.map(({ article }) => article)).size;
  const more = new Set(answers.map(({ display }) => display)).size - 1;
  const given = onItsWord(first, words, first.display === beside?.display);
  const byAll = articles > 1 ? say('there.andArticles', { side: given, n: articles - 1 }) : given;
  return more > 0 ? say('there.andAnswers', { side: byAll, n: more }) : byAll;
}

function onItsWord(answer: OtherAnswer, words: CheckWords, isSame: boolean): string {
  const { display: value } = answer;
  const paper = nameOf(answer, words);
  const credit = creditOf(answer, words);
  return credit === null
    ? words.say(isSame ? 'there.sameOwn' : 'there.own', { value, paper })
    : words.say(isSame ? 'there.sameCredited' : 'there.credited', { value, credit, paper });
}

/** Why answers neither agree nor disagree. */
function besides({ rules }: OtherAnswer): CheckMessageKey {
  const rule = rules.at(-1) ?? '';
  if (rule === 'denial:here') return 'onlyHere.deniedHere';
  if (rule === 'article:gives-both') return 'onlyHere.givesBoth';
  return rule.endsWith('-beside') ? 'onlyHere.beside' : 'onlyHere.unlike';
}

function denial(deniers: readonly OtherAnswer[], words: CheckWords): string {
  const credited = deniers.filter(({ attribution }) => attribution.length > 0);
  const names = [...new Set((credited.length > 0 ? credited : deniers).map((one) => nameOf(one, words)))];
  const papers = { papers: shortened(names, words), n: names.length };
  // A paper that names nobody reports a denial; it is not the one who denies.
  if (credited.length === 0) return words.say('deniedBy.nobody', papers);
  const named = credited.map(({ origin, attribution: [name = ''] }) => [origin ?? name, name] as const);
  const who = [...new Map(named).values()];
  // "Moscow and Pyongyang" are named together: whoever else is named would be named twice.
  const joint = named.map(([, name]) => name).find((name) => name.includes(' and '));
  const deniedBy = joint ?? shortened(who.map(words.named), words);
  const isOne = joint === undefined && who.length === 1;
  return capital(words.say(isOne ? 'deniedBy.one' : 'deniedBy.several', { names: deniedBy, ...papers }));
}

function isPlan({ modality }: OtherAnswer): boolean {
  return modality === 'planned' || modality === 'possible';
}

function isTimed({ rules }: OtherAnswer): boolean {
  return rules.some((rule) => rule.startsWith('time:'));
}

/** A plan beside what came of it or what was planned later, the earlier first. */
function thenAndNow(answer: OtherAnswer, other: OtherAnswer, words: CheckWords): string {
  const { say } = words;
  const told = (side: OtherAnswer) => (side === answer ? here(side, words) : there([side], words));
  const plan = isPlan(answer) ? answer : other;
  const report = plan === answer ? other : answer;
  if (other.rules.includes('time:plan-and-report'))
    return say('planAndReport', { plan: told(plan), report: told(report) });
  const [first, second] =
    (answer.published ?? '') < (other.published ?? '') ? [answer, other] : [other, answer];
  const put = (side: OtherAnswer) => (isPlan(side) ? say('planned', { side: told(side) }) : told(side));
  const whens = { before: before(first, words), after: after(second, words) };
  return say('thenAndNow', { ...whens, earlier: put(first), later: put(second) });
}

function before(answer: OtherAnswer, words: CheckWords): string {
  const day = dayOf(answer, words);
  return day === null ? words.say('before') : words.say('beforeOn', { day });
}

function after(answer: OtherAnswer, words: CheckWords): string {
  const day = dayOf(answer, words);
  return day === null ? words.say('after') : words.say('afterOn', { day });
}

function notAlike({ rules }: OtherAnswer): CheckMessageKey {
  if (rules.includes('count:other-two')) return 'counts.otherTwo';
  if (rules.includes('count:other-period')) return 'counts.otherPeriod';
  if (rules.includes('count:other-counter')) return 'counts.otherCounter';
  return rules.includes('count:later') ? 'counts.later' : 'counts.bound';
}

/** That others agree, on whose word, and that one side told it as a plan. */
function agreement(topic: TopicFacts, finding: Finding, words: CheckWords): string {
  const { say } = words;
  const { claim, answer, articles, origins, telling } = finding;
  if (articles === 1) return say('fits', { here: here(answer, words), there: there(telling, words) });
  const isRounded = telling.some(({ rules }) => rules.some((rule) => rule.endsWith('-rounded')));
  const same = say(`${isRounded ? 'rounded' : 'same'}.${THINGS[claim.value.type]}`, { n: articles });
  const whose =
    origins === 1 ? onOneWord(topic, finding, words) : onWords(topic, [answer, ...telling], origins, words);
  const agrees = say('agrees', { same, whose });
  const timed = telling.filter(isTimed);
  // Where others report it too, that one article still had a plan says nothing.
  const planned = isPlan(answer) || timed.length === telling.length ? timed[0] : undefined;
  if (!planned) return agrees;
  const [first, second] = isPlan(answer) ? [answer, planned] : [planned, answer];
  return say('plannedThenReported', { agrees, before: before(first, words), after: after(second, words) });
}

function onOneWord(topic: TopicFacts, { answer, telling, articles }: Finding, words: CheckWords): string {
  const { say, list, named } = words;
  const all = [answer, ...telling];
  const both: AllOrBoth = articles === 2 ? 'both' : 'all';
  if (telling.every(({ rules }) => rules.includes('origin:copy'))) return say(`copies.${both}`);
  const origin = all.find((one) => one.origin !== null)?.origin ?? null;
  if (origin === null) return say(`byPaper.${both}`, { paper: nameOf(answer, words) });
  const credited = [...new Set(all.flatMap(({ attribution }) => attribution.slice(0, 1)))];
  const isAll = all.every(({ attribution }) => attribution.length > 0);
  const names = list(credited.map(named));
  if (credited.length === 1 && isAll) return say(`cite.${both}`, { names });
  return say(`oneOrigin.${both}`, { origin: originName(topic, origin, words), names });
}

const ORIGINS_NAMED = 3;

function onWords(topic: TopicFacts, all: readonly OtherAnswer[], origins: number, words: CheckWords): string {
  const { say, list } = words;
  const known = [...new Set(all.flatMap(({ origin }) => (origin === null ? [] : [origin])))];
  if (known.length === 0) return say('ownWords');
  const named = known.slice(0, ORIGINS_NAMED).map((origin) => originName(topic, origin, words));
  const more = origins - named.length;
  const rest = say(known.length > ORIGINS_NAMED ? 'originsMore' : 'articlesOnOwnWord', { n: more });
  return say('origins', { n: origins, names: list(more > 0 ? [...named, rest] : named) });
}

function originName(topic: TopicFacts, origin: string, { named, values }: CheckWords): string {
  const entity = topic.entities.get(origin);
  return named(entity ? localText(entity.name, values.language) : origin);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
