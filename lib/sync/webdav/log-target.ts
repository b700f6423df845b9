import { SyncError, type Cursor, type Doc, type Pulled, type Pushed, type SyncTarget } from '../target';
import { listLogs } from './list-logs';
import { readCursor, writeCursor } from './log-cursor';
import { append, ownOf, type LogPlace } from './own-log';
import { holds, lastIn, withRange } from './ranges';
import { beginReading, missingIn, readOn, type Reading } from './read-logs';
import { lineOf, MOST_CHARACTERS } from './seal-segment';
import { nameOf, type Segment } from './segment-name';
import { tidyLog } from './tidy-log';

/** Docs that make a step of a pull enough, so that a page is not drawn out by segments of one doc each. */
const ENOUGH = 500;
/** How often a list that is out of date is read again, before what it names counts as missing. */
const MOST_STALE = 3;

/**
 * Logs in a folder, one a device: segments that are written once and never changed (docs/decisions/0059). Many docs are sealed as one.
 * One sync, one target: it is told how far its own log is by the cursor of the first pull, which comes before any push.
 */
export function logTarget(place: LogPlace): SyncTarget {
  const { folder, device } = place;
  /** A reading that is not at its end, and the cursor behind what was given out of it. */
  let begun: { readonly cursor: Cursor; readonly reading: Reading } | null = null;
  /** This device's log as far as it is known: the greatest number ever seen, be it gone from the server; and what a push left half. */
  let log: { readonly last: number; readonly half: readonly Segment[] } | null = null;

  const begin = async (since: Cursor, isNew: boolean, signal: AbortSignal): Promise<Reading> => {
    const { whole, half } = await listLogs(folder, signal);
    const read = new Map(readCursor(since));
    const own = read.get(device) ?? [];
    const there = ownOf(place, whole)
      .map((one) => [one.first, one.last] as const)
      .reduce(withRange, []);
    log = { last: Math.max(log?.last ?? 0, lastIn(own), lastIn(there)), half: ownOf(place, half) };
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
    if (!log) await begin(null, false, signal);
    // Its docs wait still, and are in this push or behind it.
    for (const segment of log?.half ?? []) await folder.remove(nameOf(segment), signal);
    const { number, logs } = await append(place, docs, log?.last ?? 0, signal);
    log = { last: number, half: [] };
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
