/** Docs are sent in batches that neither a server nor a proxy before it finds too large. */
import { SyncError } from '../target';
import { putDocs, type Outcome, type Place, type Sent } from './database';

/** Docs in one batch. */
const MOST_DOCS = 250;

/**
 * Bytes of a batch: below the megabyte that proxies take by default, and so few that a slow line (200 kbit/s) has brought them before nobody
 * waits for the answer any more.
 */
const MOST_BYTES = 500_000;

/** Of a batch, around its docs. */
const AROUND = 12;

/**
 * Sends docs in order, in as few batches as can be; a batch that is found too large in two halves.
 * @returns what became of each, by id. @throws SyncError
 */
export async function putAll(
  place: Place,
  docs: readonly Sent[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const batch of batchesOf(docs))
    for (const [id, outcome] of await putBatch(place, batch, signal)) outcomes.set(id, outcome);
  return outcomes;
}

async function putBatch(
  place: Place,
  batch: readonly Sent[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Outcome>> {
  try {
    return await putDocs(place, batch, signal);
  } catch (error) {
    if (!(error instanceof SyncError) || error.fault.is !== 'too-large') throw error;
  }
  const [only] = batch;
  if (only && batch.length === 1) return new Map([[only.id, { is: 'too-large' }]]);
  const half = Math.ceil(batch.length / 2);
  const first = await putBatch(place, batch.slice(0, half), signal);
  return new Map([...first, ...(await putBatch(place, batch.slice(half), signal))]);
}

function batchesOf(docs: readonly Sent[]): readonly (readonly Sent[])[] {
  const batches: Sent[][] = [];
  let room = 0;
  for (const doc of docs) {
    const bytes = new TextEncoder().encode(JSON.stringify(doc)).length + 1;
    const batch = batches.at(-1);
    if (batch && batch.length < MOST_DOCS && bytes <= room) {
      batch.push(doc);
      room -= bytes;
    } else {
      batches.push([doc]);
      room = MOST_BYTES - AROUND - bytes;
    }
  }
  return batches;
}
