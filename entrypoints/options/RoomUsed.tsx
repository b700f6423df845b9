import { useEffect, useState } from 'preact/hooks';
import { saySize } from '../../components/backup/say-size';
import type { CrossreadDb } from '../../lib/store/db';
import { measureRoom } from '../../lib/store/room';
import { roomTaken } from '../../lib/store/room-taken';
import { t } from '../../locales/t-settings';
import { isStoreExempt } from '../live/is-store-exempt';
import { useLive } from '../live/use-live';

const TAKERS = ['texts', 'copies', 'bin'] as const;

/** How much room all that is kept takes, and what takes it. */
export function RoomUsed({ db }: { readonly db: CrossreadDb }) {
  const taken = useLive(() => roomTaken(db), []).value;
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    let isWanted = true;
    measureRoom(isStoreExempt()).then((room) => {
      if (isWanted) setUsed(room?.used ?? null);
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, [taken]);
  if (!taken || used === null) return null;
  return (
    <>
      <p>{t('roomUsed', { used: saySize(used) })}</p>
      <dl class="room-used">
        {TAKERS.map((taker) => (
          <div key={taker}>
            <dt>{t(`room.${taker}`, { n: taken[taker].n })}</dt>
            <dd>{saySize(taken[taker].bytes)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
