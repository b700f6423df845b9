import { colourOf, noteOf, quoteOf, tagsOf, topicOf, type Annotation } from '../annotation/annotation';
import { COLUMNS, type ExportNames } from './export-names';
import { linkTo } from './text-fragment';

/**
 * The annotations as a table, one to a line, after a line of headings (RFC 4180: commas, CRLF, quotes doubled).
 *
 * It begins with a byte order mark, without which Excel takes UTF-8 for something else; Python's `utf-8-sig`, R, LibreOffice and
 * Numbers drop it. A cell that a spreadsheet would take for a formula (it begins with = + - @, also in full width, a tab or a line
 * break) is led by an apostrophe, and so is one that begins with an apostrophe itself: to have the cells as they were, take one
 * leading apostrophe from each that has one.
 */
export function toCsv(annotations: readonly Annotation[], names: ExportNames): string {
  const rows = [
    COLUMNS.map((column) => names.columns[column]),
    ...annotations.map((one) => rowOf(one, names)),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
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

function cell(value: string): string {
  const safe = /^['=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
