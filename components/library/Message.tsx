import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../locales/t-library';

/** What became of something the reader did: it is being done, it was done (and how to undo it), or it failed. */
export type Deed =
  | { readonly is: 'doing'; readonly text: string }
  | { readonly is: 'done'; readonly text: string; readonly undo: (() => void) | null }
  | { readonly is: 'failed'; readonly text: string };

/** Props of {@link Message}. */
export interface MessageProps {
  readonly deed: Deed | null;
  readonly onClose: () => void;
}

/** Says what is being done or was done, and offers to undo it. It stays until it is closed or something else is done. */
export function Message({ deed, onClose }: MessageProps) {
  const undo = useRef<HTMLButtonElement>(null);
  const isUndoable = deed?.is === 'done' && deed.undo !== null;
  // What was deleted took the focus with it: the way to undo it is the next thing one may want.
  useEffect(() => {
    if (isUndoable && (document.activeElement === document.body || document.activeElement === null))
      undo.current?.focus({ preventScroll: true });
  }, [deed]);
  return (
    <div class="message" data-is={deed?.is} role={deed?.is === 'failed' ? 'alert' : 'status'}>
      {deed && (
        <>
          {deed.is === 'doing' && <progress aria-label={t('working')} />}
          <p>{deed.text}</p>
          {deed.is === 'done' && deed.undo !== null && (
            <button type="button" ref={undo} onClick={deed.undo}>
              {t('undo')}
            </button>
          )}
          {deed.is !== 'doing' && (
            <button type="button" aria-label={t('dismiss')} onClick={onClose}>
              ×
            </button>
          )}
        </>
      )}
    </div>
  );
}
