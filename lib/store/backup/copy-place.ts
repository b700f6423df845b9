/** A place for copies outside of the store: files by name, in the origin's private file system. */

/** A file in a {@link CopyPlace}. */
export interface PlacedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** A place for files. A file in it is whole, or has no bytes at all: then whoever wrote it was ended in the middle. */
export interface CopyPlace {
  list(): Promise<readonly PlacedFile[]>;
  /** @throws what isFull (full.ts) tells when the browser gives no more room */
  put(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Null where there is no such file. */
  get(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** What is not there is no error. */
  remove(name: string): Promise<void>;
}

/** The folder, which is the only thing that lies there. */
const FOLDER = 'copies';

/**
 * The place that the browser has: it keeps these files beside IndexedDB's, which may be damaged without them (decision 35).
 * @returns null where it has none, as older ones
 * @throws what the browser throws when it does not give it
 */
export async function openCopyPlace(
  browserStore: StorageManager | undefined = globalThis.navigator?.storage,
): Promise<CopyPlace | null> {
  if (!browserStore?.getDirectory) return null;
  const root = await browserStore.getDirectory();
  return placeIn(await root.getDirectoryHandle(FOLDER, { create: true }));
}

function placeIn(folder: FileSystemDirectoryHandle): CopyPlace {
  return {
    async list() {
      const files: PlacedFile[] = [];
      for await (const entry of folder.values())
        if (entry instanceof FileSystemFileHandle)
          files.push({ name: entry.name, size: (await entry.getFile()).size });
      return files;
    },
    async put(name, bytes) {
      const handle = await folder.getFileHandle(name, { create: true });
      // What is written goes to another file, which takes this one's place when it is closed.
      const writing = await handle.createWritable();
      try {
        await writing.write(bytes);
        await writing.close();
      } catch (error) {
        await writing.abort().catch(() => undefined);
        await removeFrom(folder, name);
        throw error;
      }
    },
    async get(name) {
      const handle = await orNull(folder.getFileHandle(name));
      return handle && new Uint8Array(await (await handle.getFile()).arrayBuffer());
    },
    remove: (name) => removeFrom(folder, name),
  };
}

async function removeFrom(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  await orNull(folder.removeEntry(name));
}

/** Null where the browser finds no such file. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}
