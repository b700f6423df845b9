import { sayInEnglish, type Reason } from '../../core/reason';

/** Why a file is not taken as a backup, in English. What is put in is never inflected. */
export const ENGLISH_BACKUP_REASONS = {
  // The whole of it: `{what}` is one of the three below, `{why}` one of those up to `tooLongLine`, `{advice}` one of the two behind them.
  found: '{what} {why} {advice}',
  cut: 'The file is cut off.',
  damaged: 'The file is damaged.',
  tooLarge: 'The file is too large.',

  ends: 'It ends before its end.',
  behindEnd: 'Line {line} stands behind its end.',
  inLine: 'It is not as it was written, in line {line}.',
  inLines: 'It is not as it was written, in lines {from} to {to}.',
  notUnpacked: 'It cannot be unpacked to its end.',
  otherCounts: 'It does not hold as many records as it says.',
  tooLargeFile: 'It has {size} MB, and {most} MB is the most that a backup may have.',
  tooLargeUnpacked: 'Unpacked it has more than {most} MB, and {most} MB is the most that a backup may have.',
  tooLongLine: 'Its line {line} has more than {most} MB, and {most} MB is the most that a backup may have.',

  wholeBefore:
    'The {records} records before that are whole: merge them in, or choose another copy of the file.',
  nothingWhole: 'Nothing in it can be saved: choose another copy of the file.',

  // `{why}` is one of the two below.
  otherFile:
    'This is no backup of Crossread. {why} Choose a file that Crossread saved as a backup: its name ends in .jsonl.gz.',
  empty: 'It is empty.',
  otherBeginning: 'It does not begin as a backup does.',

  newerStore:
    'A newer Crossread made this backup (version {version} of the store). Update Crossread, then restore it.',
  newerFormat:
    'A newer Crossread made this backup (version {version} of the format). Update Crossread, then restore it.',

  // `{table}` is a table by its name in the file (articles, claims) or the next; `{why}` one of those behind it.
  record:
    'Line {line}, a record of {table}, is none that Crossread writes. {why} Choose the backup as Crossread saved it.',
  noTable: 'the backup',
  repeated: 'It stands there twice, or not in its place.',
  addressTaken: 'Another article of the file has its address.',
  unknownTable: 'Crossread has no such table. If a newer Crossread made the file, update this one.',
  noRecord: 'It is no record.',
  noJson: 'It is no JSON.',
  // `{expected}` is a type as schemas name it.
  wrong: 'It should be {expected} and is {received}.',
  at: 'At “{part}”: {why}',
} as const;

/** Names a text of why a file is not taken as a backup. */
export type BackupReasonKey = keyof typeof ENGLISH_BACKUP_REASONS;

/** Why a file is not taken as a backup. */
export type BackupReason = Reason<BackupReasonKey>;

/** In English: see {@link sayInEnglish}. */
export function backupInEnglish(reason: BackupReason): string {
  return sayInEnglish(ENGLISH_BACKUP_REASONS, reason);
}
