import type { BackupError } from './backup';

/** Thrown while a file is read, and told as a {@link BackupError}: the file is at fault, not the program. */
export class BackupFault extends Error {
  /** @param line from 1 in the unpacked file; null where it is about no line */
  constructor(
    readonly is: BackupError['is'],
    readonly line: number | null,
    message: string,
  ) {
    super(message);
  }
}
