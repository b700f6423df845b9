import { csvTable } from '../csv-table';
import type { ComparisonDocument } from './comparison';
import { reportView, type ReportView, type ShownAnswer, type ShownQuestion } from './report-view';
import { REPORT_COLUMNS, type ReportColumn, type ReportWords } from './report-words';
import { creditOf, linkToAnswer, linkToArticle, mannerOf } from './say-answer';
import { curatedAs } from '../../claims/curation';
import type { ReportOptions } from './report-to-markdown';

/**
 * A comparison as a table: a line for each answer and for each denial of one, in the order of the questions, after a line of headings. The typed value stands
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
    .flatMap((question) => [
      ...question.values
        .flatMap(({ answers }) => answers)
        .map((answer) => lineOf(answer, question, view, words)),
      ...question.denials.map((denial) => denialLine(denial, question, view, words)),
    ]);
  return csvTable([
    columns.map((column) => words.say(`column.${column}`)),
    ...lines.map((line) => columns.map((column) => line[column])),
  ]);
}

/** What denies a question answers another one: here its line says that it does, as a cell of the matrix. */
function denialLine(...told: Parameters<typeof lineOf>): ReturnType<typeof lineOf> {
  const [, , , { say }] = told;
  return {
    ...lineOf(...told),
    value: say('reportsDenial'),
    modality: '',
    outcome: say('outcome.denied'),
    beside: '',
  };
}

function lineOf(
  answer: ShownAnswer,
  question: ShownQuestion,
  view: ReportView,
  words: ReportWords,
): Readonly<Record<ReportColumn, string>> {
  const { claim, article, outcome, beside } = answer;
  const curated = curatedAs(claim);
  return {
    group: question.group,
    question: question.text,
    value: words.value(claim),
    modality: mannerOf(claim, words).join('; '),
    outcome: words.say(`outcome.${outcome}`),
    beside: beside === null ? '' : words.say(`outcome.${beside}`),
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
