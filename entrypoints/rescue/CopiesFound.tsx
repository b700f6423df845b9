import { useEffect, useState } from 'preact/hooks';
import { findCopies, readCopy, type CopyFound } from '../../lib/store/rescue/rescue-store';
import { formatDate } from '../../locales/format-date';
import { t } from '../../locales/t-rescue';
import { saveBackupFile } from './save-backup-file';

/** The copies in the store, each to be saved as a file. Nothing where there are none that can be found. */
export function CopiesFound({ onSaved }: { readonly onSaved: () => void }) {
  const [copies, setCopies] = useState<readonly CopyFound[]>([]);
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    // Where not even their names can be read, there is nothing to offer; saving says what failed.
    findCopies().then(setCopies, () => setCopies([]));
  }, []);
  const save = async ({ id, at }: CopyFound) => {
    const bytes = await readCopy(id).catch(() => null);
    if (!bytes) return setUnreadable(new Set([...unreadable, id]));
    saveBackupFile(bytes, at);
    onSaved();
  };
  if (copies.length === 0) return null;
  return (
    <section class="rescue-part">
      <h2>{t('copies.title')}</h2>
      <p>{t('copies.text')}</p>
      <ul>
        {copies.map((copy) => {
          const day = formatDate(new Date(copy.at).toISOString()) ?? '';
          return (
            <li key={copy.id}>
              {unreadable.has(copy.id) ? (
                <span role="status">{t('copies.unreadable', { day })}</span>
              ) : (
                <button type="button" class="secondary" onClick={() => void save(copy)}>
                  {t('copies.save', { day })}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
