import './backup.css';
import { formatDay } from '../../locales/format-date';
import { t } from '../../locales/t-backup';
import { addressOf } from '../desk-address';
import type { Reminder } from './reminder';

/** Props of {@link BackupReminder}. */
export interface BackupReminderProps {
  readonly reminder: Reminder;
  readonly onLater: () => void;
}

/** A calm line that reminds of saving a file. */
export function BackupReminder({ reminder, onLater }: BackupReminderProps) {
  return (
    <aside class="backup-reminder" aria-label={t('reminder')}>
      <span>{sayReminder(reminder)}</span>
      <a href={addressOf({ room: 'backup' })}>{t('remindSave')}</a>
      <button type="button" class="quiet" onClick={onLater}>
        {t('remindLater')}
      </button>
    </aside>
  );
}

function sayReminder(reminder: Reminder): string {
  if (reminder.of === 'new') return t('remindNew', { n: reminder.n });
  return reminder.of === 'old' ? t('remindOld', { date: formatDay(reminder.at) }) : t('remindNever');
}
