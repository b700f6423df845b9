import { useEffect, useRef } from 'preact/hooks';
import { t, type MessageKey } from '../locales/t';

/** Props of {@link ClaimSaid}. */
export interface ClaimSaidProps {
  readonly said: MessageKey;
  readonly onUndo: () => void;
}

/** What became of a claim, and the way to undo it. Takes the focus, as the button that was pressed may be gone. */
export function ClaimSaid({ said, onUndo }: ClaimSaidProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <p class="said" role="status">
      {t(said)}
      <button type="button" class="quiet" ref={undo} onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
