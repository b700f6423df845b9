import { useEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from '../lib/core/message-of';
import { t } from '../locales/t-settings';

/** Props of {@link DeleteAll}. */
export interface DeleteAllProps {
  /** How many articles there are to delete. */
  readonly kept: number;
  /** Days that it lies in the bin. */
  readonly days: number;
  /** Deletes everything; resolves with the way to undo it, and rejects with what to tell the reader. */
  readonly onDelete: () => Promise<() => Promise<void>>;
}

type Stage =
  | { readonly at: 'idle' | 'asking' | 'undone' }
  | { readonly at: 'failed'; readonly why: string }
  | { readonly at: 'deleted'; readonly n: number; readonly undo: () => Promise<void> };

/** Deletes everything that is kept: asks first, and can be undone while the page is open. */
export function DeleteAll({ kept, days, onDelete }: DeleteAllProps) {
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const focus = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the one in its place takes over the focus.
  useEffect(() => {
    if (stage.at !== 'idle') focus.current?.focus();
  }, [stage.at]);

  const remove = async () => {
    const n = kept;
    try {
      setStage({ at: 'deleted', n, undo: await onDelete() });
    } catch (error) {
      setStage({ at: 'failed', why: messageOf(error) });
    }
  };
  const bringBack = async (undo: () => Promise<void>) => {
    try {
      await undo();
      setStage({ at: 'undone' });
    } catch (error) {
      setStage({ at: 'failed', why: messageOf(error) });
    }
  };
  return (
    <div class="delete-all">
      <p role="status">
        {stage.at === 'deleted' && t('deleted', { n: stage.n, days })}
        {stage.at === 'failed' && t('deleteFailed', { why: stage.why })}
        {stage.at === 'undone' && t('undone')}
        {stage.at === 'asking' && t('deleteConfirm', { n: kept, days })}
        {stage.at === 'idle' && (kept > 0 ? t('keptNow', { n: kept }) : t('keptNothing'))}
      </p>
      {stage.at === 'asking' && (
        <>
          <button type="button" class="primary danger" onClick={() => void remove()}>
            {t('deleteYes')}
          </button>
          <button type="button" class="secondary" ref={focus} onClick={() => setStage({ at: 'idle' })}>
            {t('deleteNo')}
          </button>
        </>
      )}
      {stage.at === 'deleted' && (
        <button type="button" class="secondary" ref={focus} onClick={() => void bringBack(stage.undo)}>
          {t('undo')}
        </button>
      )}
      {(stage.at === 'idle' || stage.at === 'undone' || stage.at === 'failed') && kept > 0 && (
        <button type="button" class="secondary" ref={focus} onClick={() => setStage({ at: 'asking' })}>
          {t('deleteAll')}
        </button>
      )}
    </div>
  );
}
