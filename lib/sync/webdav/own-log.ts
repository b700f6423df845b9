/** The log of this device, of which it is the only writer. */
import { SyncError } from '../target';
import type { Folder } from './folder';
import { listLogs, type Logs } from './list-logs';
import { nameOf, type Segment } from './segment-name';
import { sealSegment, type Line, type SealedSegment, type Sealing } from './seal-segment';

/** Where a log is written. */
export interface LogPlace {
  readonly folder: Folder;
  readonly sealing: Sealing;
  readonly device: string;
}

/** How often a push takes another number, as its own was taken by one that was thought to be lost. */
const MOST_TIMES = 5;

/**
 * Appends a segment, under a number that nothing else of this device has, and looks that the server has the whole of it.
 * @param before the greatest number known of this log @returns its number and all logs as they are then @throws SyncError
 */
export async function append(
  place: LogPlace,
  lines: readonly Line[],
  before: number,
  signal: AbortSignal,
): Promise<{ readonly number: number; readonly logs: Logs }> {
  const { folder, sealing, device } = place;
  let number = before + 1;
  for (let times = 0; times < MOST_TIMES; times++) {
    const sealed = await sealSegment(sealing, { device, first: number, last: number }, lines);
    const logs = await writeSegment(folder, sealed, signal);
    const others = ownOf(place, logs.whole).filter(({ hash }) => hash !== sealed.segment.hash);
    const last = Math.max(0, ...others.map(({ last }) => last));
    if (last < number) return { number, logs };
    // A request of this device that was given up has arrived after all. Whoever read that one takes this number for read.
    await folder.remove(nameOf(sealed.segment), signal);
    number = last + 1;
  }
  throw new SyncError({ is: 'busy', after: null });
}

/** Writes a segment and looks that it is there. @returns all logs as they are then @throws SyncError */
export async function writeSegment(
  folder: Folder,
  { segment, bytes }: SealedSegment,
  signal: AbortSignal,
): Promise<Logs> {
  const name = nameOf(segment);
  await folder.write(name, bytes, signal);
  const logs = await listLogs(folder, signal);
  if (!logs.whole.some((one) => nameOf(one) === name))
    throw new SyncError({
      is: 'server',
      status: 201,
      detail: 'It says that it has a file, and has less of it.',
    });
  return logs;
}

/** Those of this device. */
export const ownOf = (
  { device }: Pick<LogPlace, 'device'>,
  segments: readonly Segment[],
): readonly Segment[] => segments.filter((one) => one.device === device);
