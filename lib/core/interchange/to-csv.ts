import { colourOf, noteOf, quoteOf, tagsOf, topicOf, type Annotation } from '../annotation/annotation';
import { csvTable } from './csv-table';
import { COLUMNS, type ExportNames } from './export-names';
import { linkTo } from './text-fragment';

/** The annotations as a table, one to a line, after a line of headings. How its cells are to be read, csvTable says. */
export function toCsv(annotations: readonly Annotation[], names: ExportNames): string {
  const rows = [
    COLUMNS.map((column) => names.columns[column]),
    ...annotations.map((one) => rowOf(one, names)),
  ];
  return csvTable(rows);
}

function rowOf(annotation: Annotation, names: ExportNames): string[] {
  const { article, target, created, modified, isNote, id } = annotation;
  const topic = topicOf(annotation);
  const row: Record<(typeof COLUMNS)[number], string> = {
    quote: quoteOf(annotation),
    note: noteOf(annotation),
    colour: names.colours[colourOf(annotation)],
    tags: tagsOf(annotation).join('; '),
    title: article.title,
    publisher: article.publisher ?? '',
    author: article.byline ?? '',
    published: article.published ?? '',
    address: target.source,
    link: linkTo(annotation) ?? '',
    saved: created,
    modified,
    topic: topic === null ? '' : names.topic(topic),
    kind: isNote ? names.pageNote : names.highlight,
    id,
  };
  return COLUMNS.map((column) => row[column]);
}
