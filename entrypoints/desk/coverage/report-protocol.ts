/** What the report room and its worker say to each other; both are ours and built together, so nothing is validated. */
import type { ReportFormat } from '../../../components/report/report-options';
import type { ReportChoice } from '../../../lib/store/compose-report';

/** What is to be written. */
export interface ReportRequest {
  /** The topic's id. */
  readonly topic: string;
  readonly format: ReportFormat;
  readonly choice: ReportChoice;
  readonly sentences: boolean;
  /** When it is made, ISO 8601. */
  readonly made: string;
}

/** What the worker sends: how far it is, then the file or why there is none. */
export type ReportReply =
  | { readonly is: 'comparing'; readonly done: number; readonly all: number }
  /** `part` is the beginning of it, for the preview. */
  | { readonly is: 'written'; readonly file: Blob; readonly part: string; readonly isWhole: boolean }
  | { readonly is: 'failed'; readonly why: string };
