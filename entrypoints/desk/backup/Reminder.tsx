import { useEffect, useState } from 'preact/hooks';
import { BackupReminder } from '../../../components/backup/BackupReminder';
import { reminderOf, SILENT_FOR, type Reminder as Due } from '../../../components/backup/reminder';
import { remindNotBefore, savedFile } from '../../../lib/messaging/shared-state';
import type { CrossreadDb } from '../../../lib/store/db';
import { countOwn } from '../../../lib/store/room-taken';

/** Reminds of saving a backup file, once a week at most: whether, is looked at when the desk is opened. */
export function Reminder({ db }: { readonly db: CrossreadDb }) {
  const [due, setDue] = useState<Due | null>(null);
  useEffect(() => {
    remindIfDue(db, Date.now()).then(setDue, reportError);
    // What was just saved needs no reminder.
    return savedFile.watch(() => setDue(null));
  }, []);
  return due && <BackupReminder reminder={due} onLater={() => setDue(null)} />;
}

/** Whether to remind now; then it is silent for a week, also when nobody answers. */
async function remindIfDue(db: CrossreadDb, now: number): Promise<Due | null> {
  const [own, saved, notBefore] = await Promise.all([countOwn(db), savedFile.read(), remindNotBefore.read()]);
  // It is counted from the first time that there is something to save.
  const since = saved ?? { at: now, name: null, own: 0 };
  if (!saved && own > 0) await savedFile.write(since);
  const due = reminderOf(own, since, notBefore, now);
  if (due) await remindNotBefore.write(now + SILENT_FOR);
  return due;
}
