import { formatDay } from '../../locales/format-date';
import { t } from '../../locales/t-backup';
import type { SavedFile } from './reminder';

/** Props of {@link SavePart}. */
export interface SavePartProps {
  readonly saved: SavedFile | null;
  readonly onSave: () => void;
}

/** Saves everything as a file; says what is in it, what is not, and when the last was saved. */
export function SavePart({ saved, onSave }: SavePartProps) {
  return (
    <section class="backup-part" aria-labelledby="save-heading">
      <h3 id="save-heading">{t('saveHeading')}</h3>
      <p>{t('saveHelp')}</p>
      <p class="faint">
        {t('saveNot')} {t('saveOpen')}
      </p>
      <p class="backup-buttons">
        <button type="button" class="primary" onClick={onSave}>
          {t('saveNow')}
        </button>
        <span class="faint">
          {saved?.name ? t('lastSaved', { date: formatDay(saved.at), file: saved.name }) : t('neverSaved')}
        </span>
      </p>
    </section>
  );
}
