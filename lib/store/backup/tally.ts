import type { RestorePlan, Tally } from './backup';
import { ofEveryTable, type TableInBackup } from './format';

/** What becomes of a record of a file, and of one here. */
export type Fate = keyof Tally;

/** Counts what becomes of records. */
export class Tallies {
  private readonly counts = ofEveryTable(() => ({ new: 0, same: 0, newerHere: 0, newerThere: 0, goes: 0 }));

  /** Counts so many records more, or less. */
  add(table: TableInBackup, fate: Fate, by = 1): void {
    this.counts[table][fate] += by;
  }

  /** What was counted. */
  get plan(): RestorePlan {
    return this.counts;
  }
}
