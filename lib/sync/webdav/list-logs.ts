import type { Folder } from './folder';
import type { Listed } from './read-listing';
import { segmentOf, type Segment } from './segment-name';
import { MOST_LENGTH } from './seal-segment';

/** The logs of all devices in a folder. */
export interface Logs {
  /** Those that are wholly there, by their numbers; of two that begin alike the longer range first. */
  readonly whole: readonly Segment[];
  /** Those that are still being written, or never were to their end. */
  readonly half: readonly Segment[];
}

/** The logs in a folder; whatever else lies there is nobody's business. @throws SyncError */
export async function listLogs(folder: Folder, signal: AbortSignal): Promise<Logs> {
  return logsIn(await folder.list(signal));
}

/** The logs among files. */
export function logsIn(listed: readonly Listed[]): Logs {
  const named = listed.flatMap(({ name, length }) => {
    const segment = segmentOf(name);
    return segment && segment.length <= MOST_LENGTH
      ? [{ segment, isWhole: length === null || length === segment.length }]
      : [];
  });
  return {
    whole: named.flatMap(({ segment, isWhole }) => (isWhole ? [segment] : [])).sort(byNumber),
    half: named.flatMap(({ segment, isWhole }) => (isWhole ? [] : [segment])),
  };
}

function byNumber(a: Segment, b: Segment): number {
  return a.first - b.first || b.last - a.last || (a.hash < b.hash ? -1 : 1);
}
