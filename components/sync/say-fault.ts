import type { SyncFault } from '../../lib/sync/target';
import { t } from '../../locales/t-sync';

/** A fault in words. */
export interface FaultInWords {
  readonly what: string;
  /** What one can do about it. */
  readonly todo: string;
  /** What the server said itself, for whoever runs it; null when it said nothing. */
  readonly detail: string | null;
}

/** Which devices have which names, by id. */
export type DeviceNames = ReadonlyMap<string, string>;

/** Says what went wrong and what to do, in words for whoever only wants to sync. */
export function sayFault(fault: SyncFault, devices: DeviceNames = new Map()): FaultInWords {
  return {
    what: whatOf(fault, devices),
    todo: t(`fault.${fault.is}.todo`),
    detail: 'detail' in fault && fault.detail !== '' ? fault.detail : null,
  };
}

function whatOf(fault: SyncFault, devices: DeviceNames): string {
  switch (fault.is) {
    case 'server':
      // A number of an answer is no quantity: “1,001” would be another.
      return t('fault.server', { status: String(fault.status) });
    case 'clock':
      return t('fault.clock', {
        device: devices.get(fault.device) ?? t('otherDevice'),
        n: Math.max(1, Math.round(fault.ahead / 60_000)),
      });
    case 'withheld':
      return t('fault.withheld', { device: devices.get(fault.device) ?? t('otherDevice') });
    default:
      return t(`fault.${fault.is}`);
  }
}

/** Faults of some things only, beside which all the rest is synced. */
const PARTLY: ReadonlySet<SyncFault['is']> = new Set([
  'forged',
  'withheld',
  'clock',
  'wrong-key',
  'too-large',
]);

/** Whether all else is synced beside a fault. */
export function isPartly({ is }: SyncFault): boolean {
  return PARTLY.has(is);
}
