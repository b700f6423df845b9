import { useRef, useState } from 'preact/hooks';
import type { Copy } from '../../../components/backup/CopiesPart';
import type { RestorePartProps } from '../../../components/backup/RestorePart';
import { sayMoment } from '../../../components/backup/say-moment';
import type { How, Preview, RestoreStage } from '../../../components/backup/restore-stage';
import { messageOf } from '../../../lib/core/message-of';
import type { Backup } from '../../../lib/store/backup/backup';
import { readBackup } from '../../../lib/store/backup/read-backup';
import { planRestore } from '../../../lib/store/backup/restore-backup';
import { bytesOfSnapshot } from '../../../lib/store/backup/snapshots';
import type { CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-backup';
import { sayBackupReason } from '../../../locales/t-backup-reasons';
import type { Deeds } from '../use-deeds';
import { restore } from './restore';

/** What the room's part for restoring needs, and the way to a copy. */
export interface Restoring extends Omit<RestorePartProps, 'isOver'> {
  readonly onGoBack: (copy: Copy) => void;
}

/** A backup that was read. */
interface Held {
  /** The file's name, or the copy in words. */
  readonly file: string;
  readonly isCopy: boolean;
  readonly backup: Backup;
}

/** Reads a backup, holds it against the store, and restores it when the reader says so. */
export function useRestoring(db: CrossreadDb, deeds: Deeds): Restoring {
  const [stage, setStage] = useState<RestoreStage>({ at: 'idle' });
  const held = useRef<Held | null>(null);
  // What was begun before something else was chosen is of no interest any more.
  const turn = useRef(0);

  const show = async (shown: Held) => {
    setStage({ at: 'comparing', file: shown.file });
    held.current = shown;
    return { at: 'preview', preview: await previewOf(db, shown) } as const;
  };
  const begin = (file: string, work: () => Promise<RestoreStage>) => {
    const mine = ++turn.current;
    held.current = null;
    setStage({ at: 'reading', file });
    work()
      .catch((error: unknown): RestoreStage => ({
        at: 'trouble',
        file,
        why: messageOf(error),
        isRescuable: false,
      }))
      .then((came) => mine === turn.current && setStage(came));
  };
  const read = async (file: string, isCopy: boolean, bytes: Uint8Array): Promise<RestoreStage> => {
    const read = await readBackup(bytes);
    if (read.ok) return show({ file, isCopy, backup: read.backup });
    const { why, rescued } = read.error;
    held.current = rescued && { file, isCopy, backup: rescued };
    return { at: 'trouble', file, why: sayBackupReason(why), isRescuable: rescued !== null };
  };
  return {
    stage,
    onFiles: ([file, other]) => {
      if (other) setStage({ at: 'two' });
      else if (file)
        begin(file.name, async () => read(file.name, false, new Uint8Array(await file.arrayBuffer())));
    },
    onGoBack: ({ id, at }) => {
      const name = t('copyOf', { date: sayMoment(at) });
      begin(name, async () => {
        const bytes = await bytesOfSnapshot(db, id);
        if (!bytes) throw new Error(t('copyGone'));
        return read(name, true, bytes);
      });
    },
    onRescue: () => {
      const now = held.current;
      if (now) begin(now.file, () => show(now));
    },
    onRestore: (how: How) => {
      const now = held.current;
      held.current = null;
      setStage({ at: 'idle' });
      if (now) restore(db, deeds, now.backup, how);
    },
    onDiscard: () => {
      held.current = null;
      setStage({ at: 'idle' });
    },
  };
}

async function previewOf(db: CrossreadDb, { file, isCopy, backup }: Held): Promise<Preview> {
  return {
    file,
    isCopy,
    made: backup.made,
    merge: await planRestore(db, backup, 'merge'),
    replace: backup.isWhole ? await planRestore(db, backup, 'replace') : null,
  };
}
