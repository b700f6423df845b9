/** The stamps in a record. */
import { isTooFarAhead, parseStamp, type Stamp } from '../../core/merge/stamp';
import type { StampedRecord } from '../../core/merge/stamped-record';
import type { SyncFault } from '../target';
import type { Incoming, LastPushed } from './deps';

/** Every stamp in a record, in no order. */
export function stampsIn({ fields, lost }: StampedRecord): readonly Stamp[] {
  return [...Object.values(fields), ...Object.values(lost).flat()].map(({ stamp }) => stamp);
}

/** The greatest stamp in a record, of whatever device; empty where it says nothing. */
export const greatestStamp = (record: StampedRecord): Stamp => greatest(stampsIn(record));

/** What of these a device said last, its own record aside; null where it said nothing. */
export function lastSaidBy(device: string, pushed: readonly Incoming[]): LastPushed | null {
  let last: LastPushed | null = null;
  for (const { record } of pushed) {
    if (record.kind === 'device') continue;
    const stamp = greatest(stampsIn(record).filter((one) => parseStamp(one)?.device === device));
    if (stamp > (last?.stamp ?? '')) last = { stamp, kind: record.kind, id: record.id };
  }
  return last;
}

/** The fault of a record that has a stamp ahead of the clock by more than is taken; null when none has. @param now milliseconds since 1970 */
export function aheadOf(record: StampedRecord, now: number): Extract<SyncFault, { is: 'clock' }> | null {
  const stamp = greatestStamp(record);
  const said = parseStamp(stamp);
  if (!said || !isTooFarAhead(stamp, now)) return null;
  return { is: 'clock', device: said.device, ahead: said.wall - now };
}

const greatest = (stamps: readonly Stamp[]): Stamp =>
  stamps.reduce((most, stamp) => (stamp > most ? stamp : most), '');
