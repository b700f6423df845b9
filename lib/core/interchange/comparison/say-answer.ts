/** How the parts of an answer are put in words, in every format alike. */
import type { Outcome } from '../../checks/check';
import { curatedAs } from '../../claims/curation';
import type { Article, Claim } from '../../claims/claim';
import { outcomesOf } from '../../coverage/row';
import { linkToWords } from '../text-fragment';
import type { ShownAnswer, ShownArticle } from './report-view';
import type { ReportWords } from './report-words';

/** What an article is called: its publisher, else that none is stated. */
export function publisherOf({ publisher }: Pick<Article, 'publisher'>, { say }: ReportWords): string {
  return publisher ?? say('publisherNotStated');
}

/** An article in few words, as the head of its column: “2 The Courier, 18 June 2024”. */
export function shortNameOf(article: ShownArticle, words: ReportWords): string {
  const name = article.publisher ?? shortened(article.title, 40);
  const day = article.published === null ? null : words.date(article.published);
  return `${article.number} ${name}${day === null ? '' : `, ${day}`}`;
}

/** By what an article is called where its answers stand: “2 The Courier”, or its title where it states no publisher. */
export function calledBy({ number, publisher, title }: ShownArticle): string {
  return `${number} ${publisher ?? `“${shortened(title, 40)}”`}`;
}

/** What an answer comes to, as signs: that it is denied, and how else it stands to the others. */
export function signsOf(answer: Pick<ShownAnswer, 'outcome' | 'beside'>, { signs }: ReportWords): string {
  return outcomesOf(answer)
    .map((outcome) => signs[outcome])
    .join(' ');
}

/** What an answer comes to, in the words that the signs are explained with. */
export function outcomesInWords(
  answer: Pick<ShownAnswer, 'outcome' | 'beside'>,
  { say }: ReportWords,
): string {
  return outcomesOf(answer)
    .map((outcome) => say(`outcome.${outcome}`))
    .join(', ');
}

/** What a sign means, as a legend has it: its name, and what that says. */
export function meaningOf(outcome: Outcome, { say }: ReportWords): string {
  return say('signMeans', { name: say(`outcome.${outcome}`), meaning: say(`meaning.${outcome}`) });
}

/** Whose answer it is, on whose word, and how it is put. */
export function tellOf(
  answer: ShownAnswer,
  originNames: ReadonlyMap<string, string>,
  words: ReportWords,
): string[] {
  const { claim, article } = answer;
  const origin = claim.origin === null ? undefined : originNames.get(claim.origin);
  const isTold = origin === undefined || claim.attribution.includes(origin);
  const names = creditOf(claim, words);
  return [
    calledBy(article),
    claim.attribution.length === 0 ? names : words.say('credited', { names }),
    ...(isTold ? [] : [words.say('from', { origin })]),
    ...remarksOn(answer, words),
  ];
}

/** What a link to an answer says: it may lead to its sentence, or to the article only. */
export function linkWords({ claim }: Pick<ShownAnswer, 'claim'>, { say }: ReportWords): string {
  return say(isGist(claim) ? 'openArticle' : 'openAtSentence');
}

/** Whom an article credits, nearest to the fact first, or that it names nobody. */
export function creditOf({ attribution }: Pick<Claim, 'attribution'>, { say }: ReportWords): string {
  return attribution.length === 0 ? say('ownWord') : attribution.join(' → ');
}

/** How an article puts an answer, in words; none for a plain or reported fact. */
export function mannerOf({ modality, polarity, value }: Claim, { say }: ReportWords): string[] {
  const isNegated = polarity === 'negated' && value.type !== 'statement' && modality !== 'denied';
  return [
    ...(modality === 'asserted' || modality === 'reported' ? [] : [say(`modality.${modality}`)]),
    ...(isNegated ? [say('negated')] : []),
  ];
}

/** What is to be said of an answer besides whose it is: how it is put, in how many passages, and what the reader did to it. */
export function remarksOn({ claim, passages }: ShownAnswer, words: ReportWords): string[] {
  const curated = curatedAs(claim);
  return [
    ...mannerOf(claim, words),
    ...(passages > 1 ? [words.say('passages', { n: passages })] : []),
    ...(curated === null ? [] : [words.say(`curated.${curated}`)]),
  ];
}

/** Whether what stands as its sentence is what the article says in a pack's words, and no quotation. */
export function isGist({ span, rules }: Pick<Claim, 'span' | 'rules'>): boolean {
  return span === null && rules.includes('pack');
}

/** Where an answer can be read: its article's address, at its sentence where that is known. Null when it is no page of the web. */
export function linkToAnswer({ claim, article }: Pick<ShownAnswer, 'claim' | 'article'>): string | null {
  return linkToWords(article.url, {
    exact: isGist(claim) ? '' : claim.sentence.exact,
    prefix: '',
    suffix: '',
  });
}

/** Where an article can be read; null when it is no page of the web. */
export function linkToArticle({ url }: Pick<Article, 'url'>): string | null {
  return linkToWords(url, { exact: '', prefix: '', suffix: '' });
}

/** A text cut to a length where it is longer, on one line. */
export function shortened(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A list in parts of at most so many: tables that fit a page. */
export function inParts<T>(items: readonly T[], most: number): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < items.length; from += most) parts.push(items.slice(from, from + most));
  return parts;
}
