import type { Omission, Report } from '../../lib/core/coverage/omissions';
import type { Answer } from '../../lib/core/coverage/row';

/** One of the answers that are missing, with who gives it. */
export interface ReportedValue {
  readonly display: string;
  readonly modality: string;
  /** A claim that gives it: the first that was published. */
  readonly claim: string;
  /** The articles that give it, in the order of their dates. */
  readonly reports: readonly Report[];
}

/** What is put so is shown without a word on how. */
const SAID_PLAINLY: ReadonlySet<string> = new Set(['asserted', 'reported']);

/** The different answers of what is missing, the most given first. */
export function groupReports({ reports }: Pick<Omission, 'reports'>): ReportedValue[] {
  const values = new Map<string, { first: Answer; reports: Report[] }>();
  for (const report of reports) {
    const told = new Set<string>();
    for (const answer of report.answers) {
      const key = `${SAID_PLAINLY.has(answer.modality) ? '' : answer.modality} ${answer.display}`;
      if (told.has(key)) continue;
      told.add(key);
      const known = values.get(key);
      if (known) known.reports.push(report);
      else values.set(key, { first: answer, reports: [report] });
    }
  }
  return [...values.values()]
    .map(({ first: { display, modality, claim }, reports: by }) => ({
      display,
      modality,
      claim,
      reports: by,
    }))
    .sort((a, b) => b.reports.length - a.reports.length);
}
