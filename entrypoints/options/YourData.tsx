import { browser } from 'wxt/browser';
import { Choice } from '../../components/Choice';
import { DeleteAll } from '../../components/DeleteAll';
import { addressOf } from '../../components/desk-address';
import { factsOf } from '../../lib/core/topic/facts';
import { storeTouched } from '../../lib/messaging/shared-state';
import { DAYS_IN_BIN } from '../../lib/store/annotations';
import { binEverythingRead } from '../../lib/store/bin-deleted';
import type { CrossreadDb, StoredTopic } from '../../lib/store/db';
import { isFull } from '../../lib/store/full';
import { takeOutOfBin } from '../../lib/store/take-out-of-bin';
import { t } from '../../locales/t-settings';
import { useLive } from '../live/use-live';
import type { PartProps } from './part-props';
import { RoomUsed } from './RoomUsed';

/** Props of {@link YourData}. */
export interface YourDataProps extends PartProps {
  readonly db: CrossreadDb;
  readonly topics: readonly StoredTopic[];
}

const ROOMS = [
  ['backup', 'openBackup', 'openBackupHelp'],
  ['bin', 'openBin', 'openBinHelp'],
] as const;

/** What of the reader's is kept, and the ways to save it, to bring it back and to delete it. */
export function YourData({ db, topics, choices, onChange }: YourDataProps) {
  const kept = useLive(() => db.articles.filter(({ source }) => source === 'page').count(), []).value;
  return (
    <>
      <p class="faint">{t('dataHelp')}</p>
      <h3>{t('keepHeading')}</h3>
      <Choice
        label={t('keepLabel')}
        help={t('keepHelp')}
        isOn={choices.keepArticles}
        onChange={(keepArticles) => onChange(() => ({ keepArticles }))}
      />
      <RoomUsed db={db} />
      {ROOMS.map(([room, label, help]) => (
        <div key={room} class="to-desk">
          <button
            type="button"
            class="secondary"
            onClick={() => void browser.tabs.create({ url: `/desk.html${addressOf({ room })}` })}
          >
            {t(label)}
          </button>
          <p class="faint">{t(help, { days: DAYS_IN_BIN })}</p>
        </div>
      ))}
      {kept !== undefined && (
        <DeleteAll kept={kept} days={DAYS_IN_BIN} onDelete={() => deleteAll(db, topics)} />
      )}
    </>
  );
}

/** Deletes all that was read, into the bin, and has the open pages painted anew. @returns the way to undo it */
async function deleteAll(db: CrossreadDb, stored: readonly StoredTopic[]): Promise<() => Promise<void>> {
  const deletion = { id: crypto.randomUUID(), at: Date.now() };
  const topics = stored.map(({ pack }) => factsOf(pack));
  try {
    await binEverythingRead(db, topics, deletion);
  } catch (error) {
    throw (await isFull(error)) ? new Error(t('deleteFull')) : error;
  }
  await storeTouched.write(Date.now());
  return async () => {
    await takeOutOfBin(db, deletion.id);
    await storeTouched.write(Date.now());
  };
}
