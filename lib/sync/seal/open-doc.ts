import { readRecord } from '../../core/merge/record-schema';
import type { StampedRecord } from '../../core/merge/stamped-record';
import type { Space } from '../space';
import { SyncError, type Doc, type SyncFault } from '../target';
import { nameBy, plainName } from './doc-id';
import { baseOf, readEnvelope } from './envelope';
import { fewAtOnce } from './few-at-once';
import { MOST_UNPACKED, unpack } from './pack';
import { openBytes } from './seal-bytes';

/** A doc that was opened, or why it was not. */
export type Opened =
  | {
      readonly doc: Doc;
      readonly record: StampedRecord;
      /** What the record rests on when it is pushed (`baseOf`). */
      readonly base: string | null;
    }
  | { readonly doc: Doc; readonly fault: SyncFault };

/**
 * The record in a doc. What was sealed for another place or name, was changed on the way, is readable where the space has keys, or is not of the form
 * is refused as a whole.
 * @throws SyncError `wrong-key` when it was sealed with a key that is not here; `forged`
 */
export async function openDoc(
  space: Pick<Space, 'keys' | 'database'>,
  { id, body }: Pick<Doc, 'id' | 'body'>,
): Promise<StampedRecord> {
  const envelope = readEnvelope(body);
  if (space.keys.length === 0 && !envelope) return openPlain(id, body);
  if (!envelope) throw forged(id);
  const key = space.keys.find((one) => one.id === envelope.key);
  if (!key) throw new SyncError({ is: 'wrong-key' });
  const packed = await openBytes(key, space.database, id, envelope.sealed);
  const text = packed && (await unpack(packed));
  const record = text === null ? null : recordIn(text);
  if (!record || (await nameBy(key, record.kind, record.id)) !== id) throw forged(id);
  return record;
}

/**
 * Opens many docs, in their order. One that cannot be opened does not keep the others back; one that is sealed with a key which was given up before
 * this device joined is left out, as its record is there anew.
 */
export async function openDocs(
  space: Pick<Space, 'keys' | 'database' | 'earlier'>,
  docs: readonly Doc[],
): Promise<Opened[]> {
  const { earlier = [] } = space;
  const ours = earlier.length === 0 ? docs : docs.filter((doc) => !isGivenUp(earlier, doc));
  return fewAtOnce(ours, async (doc) => {
    try {
      return { doc, record: await openDoc(space, doc), base: baseOf(space, doc) };
    } catch (error) {
      if (error instanceof SyncError) return { doc, fault: error.fault };
      throw error;
    }
  });
}

function isGivenUp(earlier: readonly string[], { body }: Doc): boolean {
  const key = readEnvelope(body)?.key;
  return key !== undefined && earlier.includes(key);
}

function openPlain(id: string, body: string): StampedRecord {
  const record = body.length > MOST_UNPACKED ? null : recordIn(body);
  if (!record || plainName(record.kind, record.id) !== id) throw forged(id);
  return record;
}

function recordIn(text: string): StampedRecord | null {
  try {
    const json: unknown = JSON.parse(text);
    return readRecord(json);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

const forged = (id: string) => new SyncError({ is: 'forged', id });
