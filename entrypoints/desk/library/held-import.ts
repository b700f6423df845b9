import type { ImportCounts, ImportOutcome, ImportRow } from '../../../components/library/import-stage';

/** A file that was read and compared with the store: what would become of it, and the ways to do it and to undo it. */
export interface HeldImport {
  /** What it is, in words; empty for highlights. */
  readonly about: string;
  readonly counts: ImportCounts;
  /** What would become of the records from one place to another (half-open) among those of an outcome. */
  readonly list: (outcome: ImportOutcome, from: number, to: number) => readonly ImportRow[];
  /** Writes it. @param onWritten told how many records were written, of how many @returns what to say of it */
  readonly write: (onWritten?: (done: number, all: number) => void) => Promise<string>;
  /** Takes back what was written. */
  readonly undo: () => Promise<void>;
}
