import type { Claim } from '../../claims/claim';
import type { Outcome } from '../../checks/check';
import type { Modality } from '../../claims/claim';
import type { Curated } from '../../claims/curation';

/** The words of a report besides those of the comparison itself. */
export type ReportWord =
  | 'title'
  | 'made'
  | 'neverRates'
  | 'signs'
  | 'articles'
  | 'matrix'
  | 'matrixPart'
  | 'byQuestion'
  | 'question'
  | 'valueCount'
  | 'originCount'
  | 'articleCount'
  | 'questionCount'
  | 'credited'
  | 'ownWord'
  | 'from'
  | 'openAtSentence'
  | 'openArticle'
  | 'deniedBy'
  | 'silent'
  | 'nobody'
  | 'noQuestions'
  | 'noArticles'
  | 'passages'
  | 'publisherNotStated'
  | 'dateNotStated'
  | 'gist'
  | `outcome.${Outcome}`
  | `meaning.${Outcome}`
  | 'signMeans'
  | 'bothSigns'
  | 'reportsDenial'
  | `modality.${Exclude<Modality, 'asserted' | 'reported'>}`
  | 'negated'
  | `curated.${Curated}`
  | `column.${ReportColumn}`;

/** The columns of a table of claims, in their order. */
export const REPORT_COLUMNS = [
  'group',
  'question',
  'value',
  'modality',
  'outcome',
  'beside',
  'credited',
  'origin',
  'sentence',
  'publisher',
  'title',
  'published',
  'address',
  'link',
  'reader',
  'source',
  'questionId',
  'typed',
  'claim',
] as const;

/** One of them. */
export type ReportColumn = (typeof REPORT_COLUMNS)[number];

/** The words that a report uses, in the reader's language. */
export interface ReportWords {
  /** The text of a word, with values put in; `n` also chooses the plural. */
  readonly say: (word: ReportWord, values?: Readonly<Record<string, string | number>>) => string;
  /** The sign of each outcome, as everywhere: never colour alone. */
  readonly signs: Readonly<Record<Outcome, string>>;
  /** An ISO 8601 date in words; null for what is none. */
  readonly date: (iso: string) => string | null;
  /** A claim's value, in this language. */
  readonly value: (claim: Pick<Claim, 'question' | 'value' | 'display'>) => string;
  /** The language these are in, BCP 47. */
  readonly language: string;
}
