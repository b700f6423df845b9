import { t } from '../../locales/t-sync';
import { strung } from '../../locales/list';
import { sayMoment } from '../backup/say-moment';
import type { DeviceEntry } from './space-entry';

/** Who syncs: every device with its user, and when it was seen last. */
export function DeviceList({ devices }: { readonly devices: readonly DeviceEntry[] }) {
  return (
    <>
      <ul class="sync-devices">
        {devices.map((device) => (
          <li key={device.id}>
            <bdi>{t('device.is', { device: device.name, user: device.user })}</bdi>{' '}
            <span class="faint">{seen(device)}</span>
          </li>
        ))}
      </ul>
      {devices.every(({ isThis }) => isThis) && <span class="faint">{t('device.alone')}</span>}
    </>
  );
}

function seen({ isThis, seenAt }: DeviceEntry): string {
  return strung([
    ...(isThis ? [t('device.here')] : []),
    ...(isThis || seenAt === null ? [] : [t('device.seen', { date: sayMoment(seenAt) })]),
  ]);
}
