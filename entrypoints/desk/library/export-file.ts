import type { Format } from '../../../components/library/ExportMenu';
import type { Names } from '../../../components/library/names';
import type { Annotation } from '../../../lib/core/annotation/annotation';
import type { ExportNames } from '../../../lib/core/interchange/export-names';
import { toCsv } from '../../../lib/core/interchange/to-csv';
import { toJsonLd } from '../../../lib/core/interchange/to-json-ld';
import { toMarkdown, toOneMarkdown } from '../../../lib/core/interchange/to-markdown';
import { download, exportName } from '../download';
import { zipFiles } from './zip-files';
import { t } from '../../../locales/t-library';

const FILES: Readonly<Record<Format, { ending: string; type: string }>> = {
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  notes: { ending: 'zip', type: 'application/zip' },
  json: { ending: 'jsonld', type: 'application/ld+json' },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  html: { ending: 'html', type: 'text/html;charset=utf-8' },
};

/** Writes highlights to a file and hands it to the browser to download. @returns the file's name */
export async function downloadExport(
  annotations: readonly Annotation[],
  format: Format,
  names: Names,
): Promise<string> {
  const now = new Date().toISOString();
  const content = await contentOf(annotations, format, names, now);
  const { ending, type } = FILES[format];
  const file = exportName(now, ending);
  download(new Blob([content], { type }), file);
  return file;
}

async function contentOf(
  annotations: readonly Annotation[],
  format: Format,
  names: Names,
  now: string,
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (format === 'csv') return toCsv(annotations, exportNames(names));
  if (format === 'json') return JSON.stringify(toJsonLd(annotations, now, t('exportTitle')), null, 1);
  if (format === 'notes') return zipFiles(toMarkdown(annotations, exportNames(names)), new Date(now));
  if (format === 'markdown') return markdownOf(annotations, exportNames(names));
  // With it comes the Markdown parser.
  const { toHtml } = await import('./export-html');
  return toHtml(annotations, names, now);
}

/** One file whatever is in it; that on a single article has the article's facts as its front matter. */
function markdownOf(annotations: readonly Annotation[], names: ExportNames): string {
  const [only, another] = toMarkdown(annotations, names);
  return only && !another ? only.content : toOneMarkdown(annotations, names);
}

function exportNames({ colours, topics }: Names): ExportNames {
  return {
    colours,
    topic: (id) => topics.get(id) ?? id,
    heading: t('exportTitle'),
    open: t('exportOpen'),
    highlight: t('exportHighlight'),
    pageNote: t('exportPageNote'),
    columns: {
      quote: t('column.quote'),
      note: t('column.note'),
      colour: t('column.colour'),
      tags: t('column.tags'),
      title: t('column.title'),
      publisher: t('column.publisher'),
      author: t('column.author'),
      published: t('column.published'),
      address: t('column.address'),
      link: t('column.link'),
      saved: t('column.saved'),
      modified: t('column.modified'),
      topic: t('column.topic'),
      kind: t('column.kind'),
      id: t('column.id'),
    },
  };
}
