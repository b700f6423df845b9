import { Bin } from '../../../components/library/Bin';
import type { Annotation } from '../../../lib/core/annotation/annotation';
import {
  binAnnotations,
  DAYS_IN_BIN,
  deleteForGood,
  restoreAnnotations,
} from '../../../lib/store/annotations';
import type { CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-library';
import type { Deeds } from '../use-deeds';

/** Props of {@link BinRoom}. */
export interface BinRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly annotations: readonly Annotation[];
}

/** The bin over the store. */
export function BinRoom({ db, deeds, annotations }: BinRoomProps) {
  const restore = (meant: readonly Annotation[]) => {
    const ids = meant.map(({ id }) => id);
    const n = ids.length;
    deeds.perform(t('doing.restore', { n }), n, async () => {
      await restoreAnnotations(db, ids, new Date().toISOString());
      const undo = () => binAnnotations(db, ids, new Date().toISOString());
      return { said: t('done.restored', { n }), undo };
    });
  };
  const remove = (meant: readonly Annotation[]) => {
    const n = meant.length;
    deeds.perform(t('doing.delete', { n }), n, async () => {
      await deleteForGood(
        db,
        meant.map(({ id }) => id),
      );
      return { said: t('done.gone', { n }) };
    });
  };
  return (
    <Bin
      annotations={annotations}
      days={DAYS_IN_BIN}
      now={Date.now()}
      onRestore={restore}
      onDeleteForGood={remove}
    />
  );
}
