import { useState } from 'preact/hooks';
import { messageOf } from '../../lib/core/message-of';
import { settings } from '../../lib/messaging/shared-state';
import type { TableInBackup } from '../../lib/store/backup/format';
import type { TableRead } from '../../lib/store/rescue/read-raw';
import { rescueStore } from '../../lib/store/rescue/rescue-store';
import { t } from '../../locales/t-rescue';
import { saveBackupFile } from './save-backup-file';

type Stage =
  | { readonly at: 'idle' | 'none' }
  | { readonly at: 'reading'; readonly table: TableInBackup; readonly n: number }
  | { readonly at: 'saved'; readonly file: string; readonly tables: ReadonlyMap<TableInBackup, TableRead> }
  | { readonly at: 'failed'; readonly reason: string };

/** Records between two words on how far it is. */
const STEP = 500;

/** Writes what can be read to a file, and says what could not. */
export function SaveReadable({ onSaved }: { readonly onSaved: () => void }) {
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const save = async () => {
    let told = -STEP;
    setStage({ at: 'reading', table: 'articles', n: 0 });
    try {
      const rescued = await rescueStore(await settings.read(), Date.now(), (table, n) => {
        if (n - told < STEP) return;
        told = n;
        setStage({ at: 'reading', table, n });
      });
      if (!rescued) return setStage({ at: 'none' });
      const file = saveBackupFile(rescued.bytes, Date.now());
      setStage({ at: 'saved', file, tables: rescued.tables });
      onSaved();
    } catch (error) {
      setStage({ at: 'failed', reason: messageOf(error) });
    }
  };
  return (
    <section class="rescue-part">
      <h2>{t('save.title')}</h2>
      <p>{t('save.text')}</p>
      <div role="status">
        {stage.at === 'reading' && <p>{t('save.doing', { table: t(`table.${stage.table}`), n: stage.n })}</p>}
        {stage.at === 'none' && <p>{t('save.none')}</p>}
        {stage.at === 'failed' && <p>{t('save.failed', { reason: stage.reason })}</p>}
        {stage.at === 'saved' && <Saved file={stage.file} tables={stage.tables} />}
      </div>
      <button
        type="button"
        class="primary"
        aria-disabled={stage.at === 'reading'}
        onClick={() => {
          if (stage.at !== 'reading') void save();
        }}
      >
        {t('save.do')}
      </button>
    </section>
  );
}

interface SavedProps {
  readonly file: string;
  readonly tables: ReadonlyMap<TableInBackup, TableRead>;
}

function Saved({ file, tables }: SavedProps) {
  const all = [...tables];
  const read = all.reduce((sum, [, table]) => sum + table.read, 0);
  const lost = all.reduce((sum, [, table]) => sum + table.lost, 0);
  const incomplete = all.filter(([, table]) => table.lost > 0 || table.isCut);
  return (
    <>
      <p>{t('save.done', { n: read, file })}</p>
      {lost > 0 && <p>{t('save.lost', { n: lost })}</p>}
      {incomplete.length === 0 ? (
        <p>{t('save.whole')}</p>
      ) : (
        <ul>
          {incomplete.map(([table, { lost: n, isCut }]) => (
            <li key={table}>
              {n > 0 && `${t(`table.${table}`)}: ${n}. `}
              {isCut && t('save.cut', { table: t(`table.${table}`) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
