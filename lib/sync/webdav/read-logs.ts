/** Reads what is new in all logs of a folder, some segments at a time. */
import { SyncError, type Doc, type SyncFault } from '../target';
import type { Folder } from './folder';
import type { Read } from './log-cursor';
import { hasGap, holds, withRange, type Range } from './ranges';
import { nameOf, type Segment } from './segment-name';
import { hasKeyOf, openSegment, type Line, type Sealing } from './seal-segment';

/** A reading that was begun, as far as it is. */
export interface Reading {
  /** What was read, with what had been before. */
  readonly read: Read;
  /** What is left to read, in the order in which it is. */
  readonly left: readonly Segment[];
  /** What could not be read, by device. */
  readonly shut: ReadonlyMap<string, readonly Range[]>;
  readonly faults: readonly SyncFault[];
}

/** What came of the next step. */
export interface Step {
  readonly reading: Reading;
  readonly docs: readonly Doc[];
  /** Whether something that was listed is gone: its owner made one of several, and the list is out of date. */
  readonly isStale: boolean;
}

/** Bytes of segments that are fetched in one step, and how many at once. */
const STEP = 128 * 1024;
const AT_ONCE = 8;

/**
 * A reading of all that is listed and was not read. What a larger range holds is read in that one, if that one can be read.
 * @param device whose log comes first
 */
export function beginReading(whole: readonly Segment[], read: Read, device: string): Reading {
  const isLater = (segment: Segment) => (segment.device === device ? 0 : 1);
  const left = whole
    .filter(({ device, first, last }) => !holds(read.get(device) ?? [], [first, last]))
    .sort((a, b) => isLater(a) - isLater(b) || b.last - b.first - (a.last - a.first) || a.first - b.first);
  return { read, left, shut: new Map(), faults: [] };
}

/** Reads the next of what is left. What cannot be opened is left behind, with its fault. @throws SyncError what concerns the server */
export async function readOn(
  reading: Reading,
  folder: Folder,
  sealing: Sealing,
  signal: AbortSignal,
): Promise<Step> {
  const [now, left] = nextOf(reading);
  const opened = await Promise.all(now.map((segment) => fetchSegment(folder, sealing, segment, signal)));
  const read = new Map(reading.read);
  const shut = new Map(reading.shut);
  const faults = [...reading.faults];
  const docs: Doc[] = [];
  let isStale = false;
  for (const { segment, lines, fault } of opened) {
    const { device, first, last } = segment;
    const into = fault ? shut : read;
    if (fault) faults.push(fault);
    if (lines === null) isStale = true;
    else into.set(device, withRange(into.get(device) ?? [], [first, last]));
    for (const { id, body } of lines ?? []) docs.push({ id, body, base: null });
  }
  // Two of one range are both read: a device that was stopped in the middle of a push may have begun it anew. What is within a larger one is not.
  const rest = left.filter(
    (one) => !opened.some(({ segment, lines }) => lines?.length && isWithin(one, segment)),
  );
  return { reading: { read, left: rest, shut, faults }, docs, isStale };
}

/** What of a log is missing: numbers before the last are neither read nor there to be read. */
export function missingIn({ read, shut }: Reading): readonly SyncFault[] {
  return [...read.keys()].flatMap((device): SyncFault[] => {
    const known = (shut.get(device) ?? []).reduce(withRange, read.get(device) ?? []);
    return hasGap(known) ? [{ is: 'withheld', device }] : [];
  });
}

/** The next segments, of one size of range: what a larger one holds must not be on its way with it. */
function nextOf({ left }: Reading): readonly [now: readonly Segment[], left: readonly Segment[]] {
  let count = 0;
  for (let bytes = 0; count < Math.min(left.length, AT_ONCE) && bytes < STEP; count++) {
    const next = left[count];
    if (!next || left.slice(0, count).some((one) => isWithin(next, one))) break;
    bytes += next.length;
  }
  return [left.slice(0, count), left.slice(count)];
}

function isWithin(one: Segment, other: Segment): boolean {
  const isSmaller = one.last - one.first < other.last - other.first;
  return isSmaller && one.device === other.device && one.first >= other.first && one.last <= other.last;
}

/** A segment that was fetched. */
export interface Fetched {
  readonly segment: Segment;
  /** Null when it is not there any more; none when it could not be opened. */
  readonly lines: readonly Line[] | null;
  /** Why it could not be opened. */
  readonly fault?: SyncFault;
}

/** Fetches a segment and opens it. @throws SyncError what concerns the server */
export async function fetchSegment(
  folder: Folder,
  sealing: Sealing,
  segment: Segment,
  signal: AbortSignal,
): Promise<Fetched> {
  // What is sealed with a key that was given up before this device joined is there anew.
  if (segment.key !== null && sealing.earlier?.includes(segment.key)) return { segment, lines: [] };
  // By its name it is known that there is no key for it: nothing need be fetched.
  if (!hasKeyOf(sealing, segment)) return { segment, lines: [], fault: { is: 'wrong-key' } };
  const bytes = await folder.read(nameOf(segment), segment.length, signal);
  if (!bytes) return { segment, lines: null };
  const lines = await openSegment(sealing, segment, bytes).catch(faultOf);
  return 'is' in lines ? { segment, lines: [], fault: lines } : { segment, lines };
}

function faultOf(error: unknown): SyncFault {
  if (error instanceof SyncError) return error.fault;
  throw error;
}
