import { useEffect, useRef } from 'preact/hooks';
import { t } from '../locales/t';

/** Props of {@link ClaimRemoved}. */
export interface ClaimRemovedProps {
  readonly onUndo: () => void;
}

/** That a claim of the reader's was removed, and the way to have it back. Takes the focus, as the button that was pressed is gone. */
export function ClaimRemoved({ onUndo }: ClaimRemovedProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <p class="said" role="status">
      {t('claimRemoved')}
      <button type="button" class="quiet" ref={undo} onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
