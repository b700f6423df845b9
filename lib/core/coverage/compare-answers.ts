/** What many articles answer to one question, each answer held against the others: a row of the coverage matrix. */
import { countOrigins, type Covered } from '../checks/check-claims';
import type { Claim } from '../claims/claim';
import { curatedAs } from '../claims/curation';
import { isByReader } from '../claims/reader-claims';
import type { StandingClaim } from '../claims/standing-claims';
import type { TopicFacts } from '../topic/facts';
import type { ArticleIndex, IndexedArticle } from './article-index';
import { countValues } from './count-values';
import { outcomesOf, type Answer, type Row } from './row';
import { weighAnswers, type Weighed } from './weigh-answers';

/** The questions by whose answers those to `question` are denied, and those by which these are denied in turn. */
export function questionsDenying({ pack }: TopicFacts, question: string): string[] {
  const found: string[] = [];
  const ask = (denied: string) => {
    for (const { id, denies } of pack.questions) {
      if (!denies?.includes(denied) || id === question || found.includes(id)) continue;
      found.push(id);
      ask(id);
    }
  };
  ask(question);
  return found;
}

/**
 * One question's answers in all articles, and the denials of them. What each comes to is what checkClaims (checks/check-claims) says of it.
 * @param claims those that answer `question` or one that denies it ({@link questionsDenying}), in any order; of an article that is not in the
 *   index they are left out
 * @param articles see indexArticles (article-index.ts)
 */
export function compareAnswers(
  topic: TopicFacts,
  question: string,
  claims: readonly StandingClaim[],
  articles: ArticleIndex,
): Row {
  const told = inOrder(claims, articles);
  const own = told.filter(({ claim }) => claim.question === question);
  const denying = told.filter(({ claim }) => isDenial(topic, question, claim));
  const known = told.map(({ claim }) => claim);
  const asked = new Set([question, ...denying.map(({ claim }) => claim.question)]);
  const weighed = new Map([...asked].flatMap((id) => [...weighAnswers(topic, id, known, articles)]));
  const answers = toAnswers(own, weighed);
  const spec = topic.questionsById.get(question);
  return {
    question,
    answers,
    denials: toAnswers(denying, weighed),
    values: spec ? countValues(topic, spec, answers) : 0,
    origins: countOriginsOf(own),
    articles: new Set(own.map(({ article }) => article.place)).size,
    outcomes: new Set(answers.flatMap(outcomesOf)),
  };
}

interface Told {
  readonly claim: StandingClaim;
  readonly article: IndexedArticle;
}

/** By article, an article's in reading order, the reader's first. */
function inOrder(claims: readonly StandingClaim[], articles: ArticleIndex): Told[] {
  const startOf = ({ span, sentence }: StandingClaim) => (span ?? sentence).start;
  return claims
    .flatMap((claim): Told[] => {
      const article = articles.get(claim.article);
      return article ? [{ claim, article }] : [];
    })
    .sort(
      (a, b) =>
        a.article.place - b.article.place ||
        Number(isByReader(b.claim)) - Number(isByReader(a.claim)) ||
        startOf(a.claim) - startOf(b.claim),
    );
}

/** Whether it says that what `question` asks for is denied; that nobody denies it is no denial. */
function isDenial({ questionsById }: TopicFacts, question: string, claim: StandingClaim): boolean {
  const denies = questionsById.get(claim.question)?.denies ?? [];
  return denies.includes(question) && claim.value.type === 'statement' && claim.value.holds;
}

function countOriginsOf(told: readonly Told[]): number {
  const copies = new Map(told.map(({ article }) => [article.covered, article.copies]));
  const isCopy = (one: Covered, counted: ReadonlySet<Covered>) =>
    (copies.get(one) ?? []).some((copy) => counted.has(copy));
  return countOrigins(
    told.map(({ claim, article }) => ({ coverage: article.covered, claim })),
    isCopy,
  );
}

/** Gives of equal things always the first one: a hundred thousand answers say a few hundred things. */
function sharing<T>() {
  const known = new Map<string, T>();
  return (key: string, thing: T): T => {
    const first = known.get(key);
    if (first === undefined) known.set(key, thing);
    return first ?? thing;
  };
}

const ALONE: Weighed = { outcome: 'only-here', beside: null };

function toAnswers(told: readonly Told[], weighed: ReadonlyMap<string, Weighed>): Answer[] {
  const shareValue = sharing<Claim['value']>();
  const shareAttribution = sharing<Claim['attribution']>();
  const answers: Answer[] = [];
  const places = new Map<string, number>();
  for (const { claim } of told) {
    const value = JSON.stringify(claim.value);
    const attribution = JSON.stringify(claim.attribution);
    const { article, question, display, origin, modality, polarity } = claim;
    const said = [article, question, value, attribution, origin === null ? '' : `of ${origin}`];
    const key = [...said, modality, polarity, display].join('\n');
    const place = places.get(key);
    const before = place === undefined ? undefined : answers[place];
    const { outcome, beside } = weighed.get(claim.id) ?? ALONE;
    const answer: Answer = {
      claim: claim.id,
      article,
      question,
      value: shareValue(value, claim.value),
      display,
      attribution: shareAttribution(attribution, claim.attribution),
      origin,
      modality,
      polarity,
      passages: 1 + (claim.passages?.length ?? 0),
      outcome,
      beside,
      source: claim.source,
      curated: curatedAs(claim),
    };
    if (place === undefined || !before) places.set(key, answers.push(answer) - 1);
    else answers[place] = asOne(before, answer);
  }
  return answers;
}

/** What an article says twice is one answer: the first passage's, or that of which the reader said something. */
function asOne(first: Answer, second: Answer): Answer {
  const stands = first.curated === null && second.curated !== null ? second : first;
  return { ...stands, passages: first.passages + second.passages };
}
