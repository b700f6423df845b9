/**
 * Makes one segment of many small ones, with the newest of each doc. What is written is written anew, and what it holds removed only once the server has
 * it: whoever reads meanwhile finds the one or the others, and a device that is stopped in the middle leaves both, which is harmless.
 */
import type { Logs } from './list-logs';
import { ownOf, writeSegment, type LogPlace } from './own-log';
import { nameOf, type Segment } from './segment-name';
import { fetchSegment } from './read-logs';
import { hasKeyOf, lineOf, MOST_CHARACTERS, sealSegment, type Line } from './seal-segment';

/** Bytes from which a segment stays as it is: what is written again and again is never more than this. Two hundred claims or so. */
export const LARGE = 16 * 1024;
/** Bytes of segments that are made one. */
const MOST_IN_ONE = 64 * 1024;
/** Small segments that are left alone. */
export const MOST_SMALL = 16;

/** Tidies this device's log where it has many small segments. @throws SyncError; the log is whole all the same */
export async function tidyLog(place: LogPlace, { whole }: Logs, signal: AbortSignal): Promise<void> {
  const own = ownOf(place, whole).filter((one) => hasKeyOf(place.sealing, one));
  for (const run of runsToTidy(own)) await mergeRun(place, run, signal);
}

/** Which segments of a log are to be made one: neighbours, at least two, none of them large. @param segments by their numbers */
export function runsToTidy(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  if (segments.filter(isSmall).length <= MOST_SMALL) return [];
  const runs: Segment[][] = [];
  let bytes = 0;
  for (const [at, segment] of segments.entries()) {
    const before = segments[at - 1];
    const isNext = before && isSmall(before) && segment.first <= before.last + 1;
    const run = isNext && bytes + segment.length <= MOST_IN_ONE ? runs.at(-1) : undefined;
    if (!isSmall(segment)) continue;
    bytes = run ? bytes + segment.length : segment.length;
    if (run) run.push(segment);
    else runs.push([segment]);
  }
  return runs.filter((run) => run.length > 1);
}

const isSmall = ({ length }: Segment) => length < LARGE;

async function mergeRun(place: LogPlace, run: readonly Segment[], signal: AbortSignal): Promise<void> {
  const { folder, sealing, device } = place;
  const parts: { readonly segment: Segment; readonly lines: readonly Line[] }[] = [];
  for (const segment of run) {
    const { lines, fault } = await fetchSegment(folder, sealing, segment, signal);
    // Another of this device's workers is at it, or the server changed it: then each stays what it is.
    if (!lines || fault) return;
    parts.push({ segment, lines });
  }
  const lines = newest(parts);
  if (lines.reduce((sum, line) => sum + lineOf(line).length, 0) > MOST_CHARACTERS) return;
  const first = Math.min(...run.map((one) => one.first));
  const last = Math.max(...run.map((one) => one.last));
  const merged = await sealSegment(sealing, { device, first, last }, lines);
  await writeSegment(folder, merged, signal);
  for (const segment of run)
    if (nameOf(segment) !== nameOf(merged.segment)) await folder.remove(nameOf(segment), signal);
}

/** The newest of each doc. Of segments whose numbers overlap nobody knows which is newer: then all of it is kept. */
export function newest(
  parts: readonly { readonly segment: Pick<Segment, 'first' | 'last'>; readonly lines: readonly Line[] }[],
): readonly Line[] {
  const byId = new Map<string, { readonly last: number; readonly line: Line }[]>();
  for (const { segment, lines } of parts)
    for (const line of lines) {
      const before = (byId.get(line.id) ?? []).filter(({ last }) => last >= segment.first);
      const isThere = before.some(({ line: { body } }) => body === line.body);
      byId.set(line.id, isThere ? before : [...before, { last: segment.last, line }]);
    }
  return [...byId.values()].flatMap((all) => all.map(({ line }) => line));
}
