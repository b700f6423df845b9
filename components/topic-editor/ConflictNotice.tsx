import { t } from '../../locales/t-topic-editor';

/** Why a draft was not saved: its topic was changed, or deleted, in another tab. */
export type Conflict = 'changed' | 'gone';

/** Props of {@link ConflictNotice}. */
export interface ConflictNoticeProps {
  readonly conflict: Conflict | null;
  readonly onTakeTheirs: () => void;
  readonly onSaveApart: () => void;
}

/** Says that a topic was changed or deleted in another tab, so that it was not saved, and what can be done about it. */
export function ConflictNotice({ conflict, onTakeTheirs, onSaveApart }: ConflictNoticeProps) {
  if (conflict === null) return null;
  return (
    <div class="draft-notice">
      <p role="alert">{t(`conflict.${conflict}`)}</p>
      {conflict === 'changed' && (
        <button type="button" class="secondary" onClick={onTakeTheirs}>
          {t('takeTheirs')}
        </button>
      )}
      <button type="button" class="secondary" onClick={onSaveApart}>
        {t(conflict === 'changed' ? 'saveAsCopy' : 'saveAnew')}
      </button>
    </div>
  );
}
