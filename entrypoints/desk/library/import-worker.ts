/**
 * Reads a file of highlights, compares it with the store, and writes what the reader agrees to: in a worker, so that a file of a
 * hundred megabytes does not hold the page up, and so that stopping it is ending the worker. The plan stays here; the page gets counts and
 * the records it shows.
 */
import { noteOf, quoteOf, type Annotation } from '../../../lib/core/annotation/annotation';
import { planImport, toPut, type ImportPlan } from '../../../lib/core/interchange/plan-import';
import { readAnnotations } from '../../../lib/core/interchange/read-annotations';
import { canonicalUrl } from '../../../lib/dom/canonical-url';
import { pageKey } from '../../../lib/dom/page-key';
import { allAnnotations } from '../../../lib/store/annotations';
import { CrossreadDb, isFull } from '../../../lib/store/db';
import { importAnnotations, takeBackImport, type Imported } from '../../../lib/store/import-annotations';
import { t } from '../../../locales/t-library';
import type { ImportCounts, ImportOutcome, ImportRow } from '../../../components/library/import-stage';
import type { Answer, Reply, Request } from './import-protocol';

const db = new CrossreadDb();
let plan: ImportPlan = { added: [], merged: [], unchanged: [], repeated: [], refused: [] };
let imported: Imported = { written: [], before: [] };

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  perform(data).then(
    (answer) => reply({ id: data.id, answer }),
    (error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      reply({ id: data.id, answer: { is: 'failed', why, isFull: isFull(error) } });
    },
  );
});

function reply(message: Reply): void {
  postMessage(message);
}

async function perform(request: Request): Promise<Answer> {
  switch (request.task) {
    case 'read':
      plan = await planFor(request.file);
      return { is: 'read', counts: countsOf(plan) };
    case 'list':
      return { is: 'listed', rows: listed(request.outcome, request.from, request.from + request.n) };
    case 'write':
      imported = await importAnnotations(db, toPut(plan));
      return { is: 'written', added: plan.added.length, merged: plan.merged.length };
    case 'undo':
      await takeBackImport(db, imported);
      return { is: 'undone' };
  }
}

function countsOf({ added, merged, unchanged, repeated, refused }: ImportPlan): ImportCounts {
  return {
    added: added.length,
    merged: merged.length,
    unchanged: unchanged.length,
    repeated: repeated.length,
    refused: refused.length,
  };
}

async function planFor(file: File): Promise<ImportPlan> {
  const text = await textOf(file);
  reply({ progress: 'checking' });
  const reading = readAnnotations(text, {
    keysOf: (address) => [pageKey(canonicalUrl(address, null))].filter((key) => key !== ''),
    canonicalOf: (address) => canonicalUrl(address, null),
    at: new Date().toISOString(),
  });
  return planImport(await allAnnotations(db), reading);
}

/** @throws Error that says so when it is not text in UTF-8 */
async function textOf(file: File): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  const reader = file.stream().getReader();
  let done = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(decoder.decode(part.value, { stream: true }));
      done += part.value.length;
      reply({ progress: { done, all: file.size } });
    }
    parts.push(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) throw new Error(t('notUtf8'), { cause: error });
    throw error;
  }
  return parts.join('');
}

function listed(outcome: ImportOutcome, from: number, to: number): ImportRow[] {
  if (outcome === 'added') return plan.added.slice(from, to).map((added) => rowOf(added, ''));
  if (outcome === 'merged') return plan.merged.slice(from, to).map(({ after, why }) => rowOf(after, why));
  if (outcome === 'unchanged' || outcome === 'repeated')
    return plan[outcome].slice(from, to).map(({ annotation, why }) => rowOf(annotation, why));
  return plan.refused.slice(from, to).map(({ at, what, why }) => ({ title: at, quote: what, note: '', why }));
}

/** A note of a megabyte is not sent to be shown in a list. */
const SHOWN = 400;

function rowOf(annotation: Annotation, why: string): ImportRow {
  return {
    title: annotation.article.title || annotation.target.source,
    quote: quoteOf(annotation).slice(0, SHOWN),
    note: noteOf(annotation).slice(0, SHOWN),
    why,
  };
}
