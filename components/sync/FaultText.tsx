import type { SyncFault } from '../../lib/sync/target';
import { t } from '../../locales/t-sync';
import { sayFault, type DeviceNames } from './say-fault';

/** Props of {@link FaultText}. */
export interface FaultTextProps {
  readonly fault: SyncFault;
  readonly devices?: DeviceNames;
}

/** What went wrong, and what one can do. */
export function FaultText({ fault, devices }: FaultTextProps) {
  const { what, todo, detail } = sayFault(fault, devices);
  return (
    <>
      <p>
        <b>{what}</b> {todo}
      </p>
      {detail !== null && (
        <p class="faint" dir="auto">
          {t('serverSays', { detail })}
        </p>
      )}
    </>
  );
}
