import { STORE_VERSION } from '../db';
import type { Backup, BackupError, ReadBackup } from './backup';
import type { BackupReason } from './backup-reasons';
import { BackupFault } from './fault';
import { ofEveryTable, TABLES_IN_BACKUP, type TableInBackup } from './format';
import { newer, readBlocks, type End, type Header } from './read-blocks';
import type { BackupLimits } from './read-lines';
import { RecordReader } from './read-records';

/**
 * Reads a file as a backup and validates every record of it, a block at a time. Bad files are told, with what to do; never throws for one,
 * whatever it holds.
 */
export async function readBackup(bytes: Uint8Array, limits?: BackupLimits): Promise<ReadBackup> {
  const so = new SoFar(bytes);
  try {
    for await (const piece of readBlocks(bytes, limits)) {
      if (piece.is === 'header') so.begin(piece);
      else if (piece.is === 'end') so.end(piece);
      else so.add(piece.records);
    }
    return { ok: true, backup: so.backup(true) };
  } catch (error) {
    if (!(error instanceof BackupFault)) throw error;
    return { ok: false, error: told(error, so) };
  }
}

/** What was read of a file until now. */
class SoFar {
  private readonly reader = new RecordReader();
  private readonly counts: Record<TableInBackup, number> = ofEveryTable(() => 0);
  private made = 0;
  /** Whole blocks. */
  blocks = 0;
  /** Records in them. */
  records = 0;

  constructor(private readonly bytes: Uint8Array) {}

  begin({ schema, made }: Header): void {
    if (schema > STORE_VERSION) throw newer('newerStore', schema);
    this.made = made;
  }

  add(records: Parameters<RecordReader['read']>[0]): void {
    const rows = this.reader.read(records);
    for (const table of TABLES_IN_BACKUP) {
      this.counts[table] += rows[table].length;
      this.records += rows[table].length;
    }
    this.blocks++;
  }

  end({ counts }: End): void {
    if (TABLES_IN_BACKUP.some((table) => counts[table] !== this.counts[table]))
      throw new BackupFault('damaged', null, { key: 'otherCounts' });
  }

  backup(isWhole: boolean): Backup {
    const { bytes, made, blocks } = this;
    return { bytes, made, blocks, isWhole, settings: this.reader.settings, counts: { ...this.counts } };
  }
}

function told({ is, line, why }: BackupFault, so: SoFar): BackupError {
  if (is !== 'cut' && is !== 'damaged' && is !== 'too-large') return { is, line, why, rescued: null };
  const { records } = so;
  const advice: BackupReason =
    records > 0 ? { key: 'wholeBefore', values: { records } } : { key: 'nothingWhole' };
  return {
    is,
    line,
    rescued: records > 0 ? so.backup(false) : null,
    why: { key: 'found', values: { what: { key: WHAT_IS[is] }, why, advice } },
  };
}

const WHAT_IS = { cut: 'cut', damaged: 'damaged', 'too-large': 'tooLarge' } as const;
