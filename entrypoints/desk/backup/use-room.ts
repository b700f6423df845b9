import { useEffect, useState } from 'preact/hooks';
import type { RoomPartProps } from '../../../components/backup/RoomPart';
import type { CrossreadDb } from '../../../lib/store/db';
import { askToPersist, measureRoom } from '../../../lib/store/room';
import { roomTaken } from '../../../lib/store/room-taken';
import { t } from '../../../locales/t-backup';
import { isStoreExempt } from '../../live/is-store-exempt';
import { useLive } from '../../live/use-live';
import type { Deeds } from '../use-deeds';

/** How much room there is and what takes it, as the store is now. */
export function useRoom(db: CrossreadDb, deeds: Deeds): Omit<RoomPartProps, 'onDeleteCopies'> {
  const taken = useLive(() => roomTaken(db), []).value;
  const [room, setRoom] = useState<RoomPartProps['room']>(null);
  useEffect(() => {
    let isWanted = true;
    measureRoom(isStoreExempt()).then((measured) => {
      if (isWanted) setRoom(measured);
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, [taken]);
  const onAskToKeep = () =>
    deeds.perform(t('doing.askToKeep'), 1, async () => {
      const isPromised = await askToPersist();
      setRoom(await measureRoom(isStoreExempt()));
      return { said: t(isPromised ? 'keptNow' : 'notKeptNow') };
    });
  return { room, taken, onAskToKeep };
}
