import type { Article, Claim } from '../claims/claim';
import { valueInWords } from '../claims/display';
import { runNow } from '../run-now';
import { sameText } from '../text/fingerprint';
import type { TopicFacts } from '../topic/facts';
import type { Check, Missing, OtherAnswer, Outcome, Relation } from './check';
import type { CheckWords } from './check-words';
import { copiesAmong } from './copies';
import { explain } from './explain';
import { findOwnDisagreements } from './own-disagreement';
import { relate } from './relate';
import type { PairRule } from './rules';

/** An article with its claims on one topic. */
export interface Coverage {
  readonly article: Article;
  readonly claims: readonly Claim[];
  /** Sketch of the text: a copy of one text in two outlets is one origin. */
  readonly fingerprint?: readonly number[];
}

/** An article whose answers are counted, whatever they answer. */
export type Covered = Pick<Coverage, 'article' | 'fingerprint'>;

/** What is told of an answer: of a claim, or of one that no question asks for. */
export type Said = Pick<Claim, 'id' | 'display' | 'attribution' | 'origin' | 'modality' | 'sentence'>;

/** Relations, the most telling first: what stands for a claim when its others disagree among themselves. */
export const PRECEDENCE: readonly Relation[] = [
  'denied',
  'differs',
  'attributed-differently',
  'corroborated',
  'more-exact',
  'not-comparable',
  'vaguer',
  'related',
];

/**
 * Checks each claim of an article against the same topic's claims in other articles. One check a claim, in order.
 * @param words of the reader's language, which reasons and values are told in
 */
export function checkClaims(
  topic: TopicFacts,
  here: Coverage,
  others: readonly Coverage[],
  words: CheckWords,
): Check[] {
  return runNow(stepsOfChecking(topic, here, others, words));
}

/** {@link checkClaims}, claim by claim: in a page it is run in slices, as thousands of articles take longer than a frame. */
export function* stepsOfChecking(
  topic: TopicFacts,
  here: Coverage,
  others: readonly Coverage[],
  words: CheckWords,
): Generator<void, Check[]> {
  const apart = others.filter((other) => !isSameArticle(here, other));
  yield;
  const byQuestion = yield* answersByQuestion(topic, apart);
  const inWords = inWordsOf(topic, words);
  const against: Against = { byQuestion, copies: copiesAmong([here, ...apart]), words, inWords };
  const own = new Map(
    findOwnDisagreements(topic, here.claims, words).flatMap((found) =>
      found.claims.map((id) => [id, found] as const),
    ),
  );
  const checks: Check[] = [];
  for (const claim of here.claims) {
    yield;
    checks.push({ ...checkClaim(topic, here, claim, against), own: own.get(claim.id) ?? null });
  }
  return checks;
}

/** The questions whose answers the answers to some are held against: they themselves, and those by which they are denied. */
export function questionsHeldAgainst({ pack }: TopicFacts, questions: Iterable<string>): ReadonlySet<string> {
  const asked = new Set(questions);
  const denying = pack.questions.filter(({ denies }) => denies?.some((denied) => asked.has(denied)));
  return new Set([...asked, ...denying.map(({ id }) => id)]);
}

/** The questions which other articles answer (or deny) and this one does not; most reported first. */
export function findMissing(
  topic: TopicFacts,
  here: Coverage,
  others: readonly Coverage[],
  words: CheckWords,
): Missing[] {
  return runNow(stepsOfMissing(topic, here, others, words));
}

/** {@link findMissing}, article by article and question by question, to be run in slices. */
export function* stepsOfMissing(
  topic: TopicFacts,
  here: Coverage,
  others: readonly Coverage[],
  words: CheckWords,
): Generator<void, Missing[]> {
  const inWords = inWordsOf(topic, words);
  const answered = new Set(here.claims.map((claim) => claim.question));
  const missing = new Map<string, OtherAnswer[]>();
  for (const other of others) {
    yield;
    if (isSameArticle(here, other)) continue;
    for (const claim of other.claims) {
      if (answered.has(claim.question) || !topic.questionsById.has(claim.question)) continue;
      const answers = missing.get(claim.question) ?? [];
      answers.push(toAnswer(other, inWords(claim), 'related'));
      missing.set(claim.question, answers);
    }
  }
  const found: { readonly one: Missing; readonly articles: number }[] = [];
  for (const [question, answers] of missing) {
    yield;
    const reportedBy = answers.filter(isFirstOfItsKind());
    found.push({ one: { question, reportedBy }, articles: articlesOf(reportedBy) });
  }
  return found.sort((a, b) => b.articles - a.articles).map(({ one }) => one);
}

function articlesOf(answers: readonly OtherAnswer[]): number {
  return new Set(answers.map((answer) => answer.article)).size;
}

/** Whether two records are one article: one id, one address, or one text. */
export function isSameArticle(a: Covered, b: Covered): boolean {
  if (a.article.id === b.article.id || a.article.url === b.article.url) return true;
  const samePublisher =
    a.article.publisher === null ||
    b.article.publisher === null ||
    a.article.publisher === b.article.publisher;
  return samePublisher && sameText(a.fingerprint ?? [], b.fingerprint ?? []);
}

interface Answer {
  readonly coverage: Coverage;
  readonly claim: Claim;
}

/** The others' claims by the question they answer, and by each that they deny; article by article. */
function* answersByQuestion(
  topic: TopicFacts,
  others: readonly Coverage[],
): Generator<void, ReadonlyMap<string, readonly Answer[]>> {
  const byQuestion = new Map<string, Answer[]>();
  for (const coverage of others) {
    yield;
    for (const claim of coverage.claims) {
      for (const question of [claim.question, ...(topic.questionsById.get(claim.question)?.denies ?? [])]) {
        const answers = byQuestion.get(question);
        if (answers) answers.push({ coverage, claim });
        else byQuestion.set(question, [{ coverage, claim }]);
      }
    }
  }
  return byQuestion;
}

/** An article that says the same in several passages, on the same word, is one other answer. */
export function isFirstOfItsKind(): (answer: OtherAnswer) => boolean {
  const byArticle = new Map<string, OtherAnswer[]>();
  return (answer) => {
    const seen = byArticle.get(answer.article);
    if (!seen) byArticle.set(answer.article, [answer]);
    else if (seen.some((known) => isSameAnswer(known, answer))) return false;
    else seen.push(answer);
    return true;
  };
}

/** Of two answers of one article. */
function isSameAnswer(a: OtherAnswer, b: OtherAnswer): boolean {
  return (
    a.display === b.display && a.modality === b.modality && a.attribution.join() === b.attribution.join()
  );
}

/** A claim with its value as the reader's language has it. */
type InWords = (claim: Claim) => Claim;

/** In English as they are stored; in another language each is put in words once, however many it is held against. */
function inWordsOf(topic: TopicFacts, { values }: CheckWords): InWords {
  if (values.language === 'en') return (claim) => claim;
  const known = new Map<Claim, Claim>();
  return (claim) => {
    const told = known.get(claim) ?? { ...claim, display: valueInWords(topic, claim, values) };
    known.set(claim, told);
    return told;
  };
}

/** What the claims of an article are held against: the same for each of them. */
interface Against {
  readonly byQuestion: ReadonlyMap<string, readonly Answer[]>;
  readonly copies: ReadonlyMap<Covered, ReadonlySet<Covered>>;
  readonly words: CheckWords;
  readonly inWords: InWords;
}

interface Held extends Answer {
  readonly relation: Relation;
  readonly rules: readonly PairRule[];
}

function checkClaim(
  topic: TopicFacts,
  here: Coverage,
  claim: Claim,
  { byQuestion, copies, words, inWords }: Against,
): Omit<Check, 'own'> {
  const copiesOfHere = copies.get(here);
  const held = (byQuestion.get(claim.question) ?? []).flatMap((answer): Held[] => {
    const published = { here: here.article.published, there: answer.coverage.article.published };
    const related = relate(topic, claim, answer.claim, published);
    if (!related) return [];
    const origin = relateOrigins(claim, answer.claim, copiesOfHere?.has(answer.coverage) ?? false);
    return [{ ...answer, relation: related.relation, rules: [origin, ...related.rules] }];
  });
  const settled = withoutSelfMadeConflicts(held);
  const agreeing = settled.filter(({ relation }) => relation === 'corroborated');
  const outcome = outcomeOf(settled.map(({ relation }) => relation));
  const isCopy = (one: Covered, counted: ReadonlySet<Covered>) => hasAny(counted, copies.get(one));
  const origins = countOrigins([{ coverage: here, claim }, ...agreeing], isCopy);
  const articles = new Set(agreeing.map(({ coverage }) => coverage.article.id)).size + 1;
  const others = settled
    .map(({ coverage, claim: other, relation, rules }) => toAnswer(coverage, inWords(other), relation, rules))
    .sort((a, b) => PRECEDENCE.indexOf(a.relation) - PRECEDENCE.indexOf(b.relation))
    .filter(isFirstOfItsKind());
  // The first of them is what stands for the claim; those that stand to it alike made the outcome with it.
  const telling = others.filter(({ relation }) => relation === others[0]?.relation);
  const rules = telling.length > 0 ? telling.flatMap((other) => other.rules) : ['only:unanswered'];
  const answer = toAnswer(here, inWords(claim), 'corroborated');
  const why = explain(topic, { claim, answer, outcome, articles, origins, telling }, words);
  return { claim: claim.id, outcome, others, articles, origins, why, rules: [...new Set(rules)] };
}

function hasAny<T>(all: ReadonlySet<T>, some: Iterable<T> = []): boolean {
  for (const one of some) if (all.has(one)) return true;
  return false;
}

/** Whether two answers rest on one word. */
function relateOrigins({ origin: a }: Claim, { origin: b }: Claim, isCopy: boolean): PairRule {
  if (isCopy) return 'origin:copy';
  if (a === null || b === null) return 'origin:unnamed';
  return a === b ? 'origin:same' : 'origin:other';
}

/** What many relations come to. Another's more exact answer makes this one vaguer; its vaguer one supports it. */
export function outcomeOf(relations: readonly Relation[]): Outcome {
  const strongest = PRECEDENCE.find((relation) => relations.includes(relation));
  switch (strongest) {
    case undefined:
    case 'related':
      return 'only-here';
    case 'more-exact':
      return 'corroborated';
    default:
      return strongest;
  }
}

/** An article that gives this very answer and another one beside it reports both; it does not contradict this one. */
function withoutSelfMadeConflicts(related: readonly Held[]): Held[] {
  const agrees = new Set(
    related.filter(({ relation }) => relation === 'corroborated').map(({ coverage }) => coverage.article.id),
  );
  return related.map((answer) =>
    isSelfMadeConflict(answer.relation, agrees.has(answer.coverage.article.id))
      ? { ...answer, relation: 'related', rules: [...answer.rules, 'article:gives-both'] }
      : answer,
  );
}

/** Whether an answer that stands so is no conflict, because its article gives the one that is checked as well. */
export function isSelfMadeConflict(relation: Relation, agreesToo: boolean): boolean {
  return relation === 'differs' && agreesToo;
}

/**
 * On how many independent words some claims rest: by origin, else by publisher; copies of one text are one. An article that
 * credits someone is not an origin of its own beside whom it credits.
 * @param isCopy whether an article's text is a copy of one of those `counted` before
 */
export function countOrigins(
  answers: readonly { coverage: Covered; claim: Pick<Said, 'origin'> }[],
  isCopy: (coverage: Covered, counted: ReadonlySet<Covered>) => boolean = isCopyOfAny,
): number {
  const origins = new Set<string>();
  const counted = new Set<Covered>();
  const credits = new Set(
    answers.filter(({ claim }) => claim.origin !== null).map(({ coverage }) => coverage.article.id),
  );
  for (const { coverage, claim } of answers) {
    const isTold = isCopy(coverage, counted);
    counted.add(coverage);
    if (isTold || (claim.origin === null && credits.has(coverage.article.id))) continue;
    origins.add(claim.origin ?? `article:${coverage.article.publisher ?? coverage.article.id}`);
  }
  return origins.size;
}

function isCopyOfAny(coverage: Covered, counted: ReadonlySet<Covered>): boolean {
  for (const other of counted)
    if (other !== coverage && sameText(other.fingerprint ?? [], coverage.fingerprint ?? [])) return true;
  return false;
}

/** What another article says, with where it says so and how it stands to what is checked. */
export function toAnswer(
  { article }: Covered,
  claim: Said,
  relation: Relation,
  rules: readonly string[] = [],
): OtherAnswer {
  return {
    claim: claim.id,
    article: article.id,
    title: article.title,
    publisher: article.publisher,
    url: /^https?:/.test(article.url) ? article.url : null,
    published: article.published,
    display: claim.display,
    attribution: claim.attribution,
    origin: claim.origin,
    modality: claim.modality,
    sentence: claim.sentence.exact,
    // What stands in no text, as a pack's gist, is in nobody's language but ours.
    language: claim.sentence.end > claim.sentence.start ? article.language : null,
    relation,
    rules: [...rules],
  };
}
