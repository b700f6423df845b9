/** How much room there is for the store, and whether the browser keeps what is stored. */

/** The room for all that Crossread keeps. */
export interface Room {
  /** Bytes. */
  readonly used: number;
  /** Bytes in all; null where the browser does not say. To an extension with `unlimitedStorage` it tells what the disk has left. */
  readonly quota: number | null;
  /** Whether the browser keeps it also when the disk gets full. */
  readonly isPersistent: boolean;
}

/** Above which share of the quota the reader is told. */
const NEARLY_FULL = 0.8;
/** And below how many bytes that are left: on a disk a store is never more than a small share. */
const LITTLE = 100_000_000;
/** With so few bytes left the browser cannot write its own files beside ours. */
const NOTHING = 1_000_000;

/**
 * Asks the browser how much room there is; no argument here is named `storage`, for which WXT would bring in a library of its own.
 * @param isExempt whether the browser was told by the manifest not to delete it: Chromium then says no to `persisted()` all the same
 * @returns null where it says nothing of that at all
 */
export async function measureRoom(
  isExempt: boolean,
  browserStore: StorageManager | undefined = navigator.storage,
): Promise<Room | null> {
  if (!browserStore) return null;
  const { usage = 0, quota } = await browserStore.estimate();
  return {
    used: usage,
    quota: quota ?? null,
    isPersistent: isExempt || (await browserStore.persisted()),
  };
}

/** How many bytes are left, where that is little; null otherwise, and where it is not known. */
export function littleLeft(room: Room | null): number | null {
  if (!room || room.quota === null) return null;
  const left = Math.max(0, room.quota - room.used);
  return left < LITTLE || room.used > room.quota * NEARLY_FULL ? left : null;
}

/** Whether the disk, or what the browser gives of it, is taken to the last. False where the browser does not say. */
export async function isDiskFull(
  browserStore: StorageManager | undefined = globalThis.navigator?.storage,
): Promise<boolean> {
  if (!browserStore?.estimate) return false;
  const { usage = 0, quota } = await browserStore.estimate();
  return quota !== undefined && quota - usage < NOTHING;
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
