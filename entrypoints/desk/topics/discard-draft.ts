import { DAYS_IN_BIN } from '../../../lib/store/annotations';
import { binDraft } from '../../../lib/store/bin-deleted';
import type { CrossreadDb, TopicDraft } from '../../../lib/store/db';
import { t } from '../../../locales/t-topic-editor';
import { deletionNow, undoing } from '../bin/take-out';
import type { Deeds } from '../use-deeds';
import type { Drafting } from './use-drafting';

/** Puts the draft that is open into the bin. @param onAnew opens what there is of it now */
export function discardDraft(
  db: CrossreadDb,
  deeds: Deeds,
  { draft, discard }: Drafting,
  onAnew: (draft: TopicDraft) => void,
): void {
  deeds.perform(t('discarding'), 1, async () => {
    const binned = await discard();
    onAnew(draft);
    if (!binned) return { said: t('discarded', { days: DAYS_IN_BIN }) };
    const undo = async () => {
      const isBack = await undoing(db, binned)();
      if (isBack === true) onAnew(draft);
      return isBack;
    };
    return { said: t('discarded', { days: DAYS_IN_BIN }), undo };
  });
}

/** Puts a draft of the list into the bin. */
export function discardListed(db: CrossreadDb, deeds: Deeds, { topic }: TopicDraft): void {
  deeds.perform(t('discarding'), 1, async () => {
    const binned = await binDraft(db, topic, deletionNow());
    return {
      said: t('discarded', { days: DAYS_IN_BIN }),
      ...(binned && { undo: undoing(db, binned) }),
    };
  });
}
