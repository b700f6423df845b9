import type { ImportOutcome, ImportRow } from '../../../components/library/import-stage';
import { noteOf, quoteOf, type Annotation } from '../../../lib/core/annotation/annotation';
import { planImport, toPut, type ImportPlan } from '../../../lib/core/interchange/plan-import';
import { readAnnotations } from '../../../lib/core/interchange/read-annotations';
import type { Refusal } from '../../../lib/core/interchange/reading';
import { canonicalUrl } from '../../../lib/dom/canonical-url';
import { pageKey } from '../../../lib/dom/page-key';
import { allAnnotations } from '../../../lib/store/annotations';
import type { CrossreadDb } from '../../../lib/store/db';
import { importAnnotations, takeBackImport, type Imported } from '../../../lib/store/import-annotations';
import { sayImport } from '../../../locales/t-import-reasons';
import { t } from '../../../locales/t-library';
import type { HeldImport } from './held-import';

/** Reads a file of highlights and compares it with the store. */
export async function holdHighlights(db: CrossreadDb, text: string): Promise<HeldImport> {
  const reading = readAnnotations(text, {
    keysOf: (address) => [pageKey(canonicalUrl(address, null))].filter((key) => key !== ''),
    canonicalOf: (address) => canonicalUrl(address, null),
    at: new Date().toISOString(),
  });
  const plan = planImport(await allAnnotations(db), reading);
  let imported: Imported = { written: [], before: [] };
  return {
    about: '',
    counts: {
      added: plan.added.length,
      merged: plan.merged.length,
      unchanged: plan.unchanged.length,
      repeated: plan.repeated.length,
      refused: plan.refused.length,
    },
    list: (outcome, from, to) => listed(plan, outcome, from, to),
    write: async () => {
      imported = await importAnnotations(db, toPut(plan));
      return t('done.imported', { added: plan.added.length, merged: plan.merged.length });
    },
    undo: () => takeBackImport(db, imported),
  };
}

function listed(plan: ImportPlan, outcome: ImportOutcome, from: number, to: number): ImportRow[] {
  switch (outcome) {
    case 'added':
      return plan.added.slice(from, to).map((added) => rowOf(added, ''));
    case 'merged':
      return plan.merged.slice(from, to).map(({ after, why }) => rowOf(after, sayImport(why)));
    case 'unchanged':
    case 'repeated':
      return plan[outcome].slice(from, to).map(({ annotation, why }) => rowOf(annotation, sayImport(why)));
    case 'refused':
      return plan.refused.slice(from, to).map(refusalRow);
    default:
      return [];
  }
}

/** What is shown of a record that is refused. */
export function refusalRow({ at, what, why }: Refusal): ImportRow {
  return { title: sayImport(at), quote: what, note: '', why: sayImport(why) };
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
