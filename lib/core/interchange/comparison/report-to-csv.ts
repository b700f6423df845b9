import { csvTable } from '../csv-table';
import type { ComparisonDocument } from './comparison';
import { reportView, type ReportView, type ShownAnswer, type ShownQuestion } from './report-view';
import { REPORT_COLUMNS, type ReportColumn, type ReportWords } from './report-words';
import { creditOf, linkToAnswer, linkToArticle, mannerOf } from './say-answer';
import { curatedAs } from '../../claims/curation';
import type { ReportOptions } from './report-to-markdown';

/**
 * A comparison as a table: a line for each answer, in the order of the questions, after a line of headings. The typed value stands
 * as JSON in a column of its own. How its cells are to be read, csvTable says.
 */
export function reportToCsv(
  document: ComparisonDocument,
  words: ReportWords,
  { sentences }: ReportOptions,
): string {
  const view = reportView(document);
  const columns = REPORT_COLUMNS.filter((column) => sentences || column !== 'sentence');
  const lines = view.groups
    .flatMap(({ questions }) => questions)
    .flatMap((question) =>
      question.values
        .flatMap(({ answers }) => answers)
        .map((answer) => lineOf(answer, question, view, words)),
    );
  return csvTable([
    columns.map((column) => words.say(`column.${column}`)),
    ...lines.map((line) => columns.map((column) => line[column])),
  ]);
}

function lineOf(
  answer: ShownAnswer,
  question: ShownQuestion,
  view: ReportView,
  words: ReportWords,
): Readonly<Record<ReportColumn, string>> {
  const { claim, article, outcome } = answer;
  const curated = curatedAs(claim);
  return {
    group: question.group,
    question: question.text,
    value: claim.display,
    modality: mannerOf(claim, words).join('; '),
    outcome: words.say(`outcome.${outcome}`),
    credited: claim.attribution.length === 0 ? '' : creditOf(claim, words),
    origin: claim.origin === null ? '' : (view.originNames.get(claim.origin) ?? claim.origin),
    sentence: claim.sentence.exact,
    publisher: article.publisher ?? '',
    title: article.title,
    published: article.published ?? '',
    address: linkToArticle(article) ?? article.url,
    link: linkToAnswer(answer) ?? '',
    reader: curated === null ? '' : words.say(`curated.${curated}`),
    source: claim.source,
    questionId: question.id,
    typed: JSON.stringify(claim.value),
    claim: claim.id,
  };
}
