import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../locales/t-library';

/** What became of something the reader did: it is being done, it was done (and how to undo it), or it failed. */
export type Deed =
  /** With how much was done of how much, where that is known. */
  | { readonly is: 'doing'; readonly text: string; readonly done?: number; readonly all?: number }
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
  const dismiss = useRef<HTMLButtonElement>(null);
  // What had the focus before it came here.
  const before = useRef<Element | null>(null);
  const wasHere = useRef(false);
  const isUndoable = deed?.is === 'done' && deed.undo !== null;
  // What was deleted took the focus with it: the way to undo it is the next thing one may want. What was undone took that with it.
  useEffect(() => {
    if (deed?.is === 'doing' || !isFocusLost()) return;
    if (isUndoable) {
      undo.current?.focus({ preventScroll: true });
      return;
    }
    if (wasHere.current && !giveBack(before.current)) dismiss.current?.focus({ preventScroll: true });
    wasHere.current = false;
  }, [deed]);
  return (
    <div
      class="message"
      data-is={deed?.is}
      role={deed?.is === 'failed' ? 'alert' : 'status'}
      onFocusIn={({ currentTarget, relatedTarget }) => {
        wasHere.current = true;
        if (relatedTarget instanceof Element && !currentTarget.contains(relatedTarget))
          before.current = relatedTarget;
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget !== null) wasHere.current = false;
      }}
    >
      {deed && (
        <>
          {deed.is === 'doing' && <progress aria-label={t('working')} value={deed.done} max={deed.all} />}
          <p>{deed.text}</p>
          {deed.is === 'done' && deed.undo !== null && (
            <button type="button" ref={undo} onClick={deed.undo}>
              {t('undo')}
            </button>
          )}
          {deed.is !== 'doing' && (
            <button type="button" ref={dismiss} aria-label={t('dismiss')} onClick={onClose}>
              ×
            </button>
          )}
        </>
      )}
    </div>
  );
}

function isFocusLost(): boolean {
  return document.activeElement === document.body || document.activeElement === null;
}

/** Whether it could take the focus: it may be gone by now. */
function giveBack(element: Element | null): boolean {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true });
  return element !== null && document.activeElement === element;
}
