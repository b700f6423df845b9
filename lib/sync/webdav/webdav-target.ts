import type { Server, Space } from '../space';
import { SyncError, type Cursor, type Doc, type Pulled, type Pushed, type SyncTarget } from '../target';
import { folderOf } from './folder';
import { listLogs } from './list-logs';
import { readCursor, writeCursor } from './log-cursor';
import { append, ownOf, removeHalves, type LogPlace } from './own-log';
import { holds, lastIn, withRange } from './ranges';
import { beginReading, missingIn, readOn, type Reading } from './read-logs';
import { isDeviceId } from './segment-name';
import { lineOf, MOST_CHARACTERS } from './seal-segment';
import { tidyLog } from './tidy-log';

/** What it is made of: a space's server and keys, and this device's id as in stamps. */
export interface WebdavTargetOptions extends Pick<Space, 'database' | 'keys'> {
  readonly server: Extract<Server, { is: 'webdav' }>;
  readonly device: string;
}

/** Docs that make a step of a pull enough, so that a page is not drawn out by segments of one doc each. */
const ENOUGH = 500;
/** How often a list that is out of date is read again, before what it names counts as missing. */
const MOST_STALE = 3;

/**
 * A folder of a WebDAV server, in which each device has a log of its own: segments that are written once and never changed (docs/decisions/0059).
 * It seals whole segments itself. One sync, one target: it is told how far its own log is by the cursor of the first pull, which comes before any push.
 * @throws RangeError when the device's id or the database's name cannot stand in file names
 */
export function webdavTarget({ server, database, device, keys }: WebdavTargetOptions): SyncTarget {
  if (!isDeviceId(device) || !/^[a-z][a-z0-9_-]*$/.test(database)) throw new RangeError('No name for a file');
  const folder = folderOf(server, database);
  const place: LogPlace = { folder, sealing: { database, keys }, device };
  /** A reading that is not at its end, and the cursor behind what was given out of it. */
  let begun: { readonly cursor: Cursor; readonly reading: Reading } | null = null;
  /** Greatest number of this device's log that was ever seen, be it gone from the server. */
  let last = 0;
  /** Whether the server may have more of this log, or halves of it: it was not looked at, or a push failed since. */
  let isUnsure = true;

  const begin = async (since: Cursor, isNew: boolean, signal: AbortSignal): Promise<Reading> => {
    const { whole, half } = await listLogs(folder, signal);
    const read = new Map(readCursor(since));
    const own = read.get(device) ?? [];
    const there = ownOf(place, whole)
      .map((one) => [one.first, one.last] as const)
      .reduce(withRange, []);
    last = Math.max(last, lastIn(own), lastIn(there));
    isUnsure = ownOf(place, half).length > 0;
    // What this device pushed it has; only in the beginning there may be a log from when it was here before.
    if (!isNew && there.length > 0) read.set(device, there.reduce(withRange, own));
    const reading = beginReading(whole, read, device);
    // Restored from an older copy, it has less of this log than was brought to it.
    return own.every((range) => holds(there, range))
      ? reading
      : { ...reading, faults: [{ is: 'withheld', device }] };
  };

  const pull = async (since: Cursor, signal: AbortSignal): Promise<Pulled> => {
    const isNew = since === null;
    let reading = begun?.cursor === since ? begun.reading : await begin(since, isNew, signal);
    const docs: Doc[] = [];
    let stale = 0;
    // This device's own log from earlier is read in one page: behind a cursor it counts as what was pushed since.
    while (docs.length < ENOUGH ? reading.left.length > 0 : isNew && reading.left[0]?.device === device) {
      const step = await readOn(reading, folder, place.sealing, signal);
      docs.push(...step.docs);
      reading = step.reading;
      if (step.isStale && ++stale <= MOST_STALE)
        reading = await begin(writeCursor(reading.read), isNew, signal);
    }
    const cursor = writeCursor(reading.read);
    const more = reading.left.length > 0;
    begun = more ? { cursor, reading } : null;
    return { docs, cursor, more, amiss: more ? [] : [...reading.faults, ...missingIn(reading)] };
  };

  const pushSome = async (docs: readonly Doc[], signal: AbortSignal): Promise<readonly Pushed[]> => {
    if (isUnsure) last = Math.max(last, await lastThere(place, signal));
    isUnsure = true;
    const { number, logs } = await append(place, docs, last, signal);
    isUnsure = false;
    last = number;
    // What was pushed is there, however this ends; and a log that is not tidied is read as well. It is tried again behind the next push.
    await tidyLog(place, logs, signal).catch(unlessOfServer);
    return docs.map(({ id }) => ({ is: 'taken', id, base: null }));
  };

  const pushInParts = async (docs: readonly Doc[], signal: AbortSignal): Promise<readonly Pushed[]> => {
    try {
      return await pushSome(docs, signal);
    } catch (error) {
      if (!(error instanceof SyncError) || error.fault.is !== 'too-large') throw error;
      const [only] = docs;
      if (only && docs.length === 1) return [{ is: 'refused', id: only.id, why: error.fault }];
      const half = Math.ceil(docs.length / 2);
      return [
        ...(await pushInParts(docs.slice(0, half), signal)),
        ...(await pushInParts(docs.slice(half), signal)),
      ];
    }
  };

  return {
    sealsItself: true,
    prepare: (signal) => folder.make(signal),
    pull,
    async push(docs, signal) {
      const answers: Pushed[] = [];
      for (const part of inParts(docs)) answers.push(...(await pushInParts(part, signal)));
      return answers;
    },
  };
}

/** The greatest number in this device's log as it is on the server; what was left half is removed. */
async function lastThere(place: LogPlace, signal: AbortSignal): Promise<number> {
  const logs = await listLogs(place.folder, signal);
  await removeHalves(place, logs, signal);
  return Math.max(0, ...ownOf(place, logs.whole).map(({ last }) => last));
}

function unlessOfServer(error: unknown): void {
  if (!(error instanceof SyncError)) throw error;
}

/** Docs in parts of as much text as one segment holds. */
function inParts(docs: readonly Doc[]): readonly (readonly Doc[])[] {
  const parts: Doc[][] = [];
  let room = 0;
  for (const doc of docs) {
    const { length } = lineOf(doc);
    const part = parts.at(-1);
    if (part && length <= room) part.push(doc);
    else parts.push([doc]);
    room = (part && length <= room ? room : MOST_CHARACTERS) - length;
  }
  return parts;
}
