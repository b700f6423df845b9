/** How much room the browser gives, and whether it promised to keep what is stored. */

/** The browser's room for all that Crossread keeps. */
export interface Room {
  /** Bytes. */
  readonly used: number;
  /** Bytes; null where the browser does not say. */
  readonly quota: number | null;
  /** Whether the browser promised to keep it also when the disk gets full. */
  readonly isPersistent: boolean;
}

/** Above which share of the quota the reader is told. */
export const NEARLY_FULL = 0.8;

/** Asks the browser how much room there is; no argument here is named `storage`, for which WXT would bring in a library of its own. @returns null where it says nothing of that at all */
export async function measureRoom(
  browserStore: StorageManager | undefined = navigator.storage,
): Promise<Room | null> {
  if (!browserStore) return null;
  const { usage = 0, quota } = await browserStore.estimate();
  return { used: usage, quota: quota ?? null, isPersistent: await browserStore.persisted() };
}

/** The share of the room that is taken, 0 to 1; 0 where it is not known. */
export function shareTaken(room: Room | null): number {
  return room?.quota ? room.used / room.quota : 0;
}

/**
 * Asks the browser to keep what is stored; to be asked once there is something of the reader's own, and only in a page: a worker has no such
 * thing to ask.
 * @returns whether it does; null where it makes no such promise
 */
export async function askToPersist(
  browserStore: StorageManager | undefined = navigator.storage,
): Promise<boolean | null> {
  if (!browserStore?.persist) return null;
  return (await browserStore.persisted()) || browserStore.persist();
}
