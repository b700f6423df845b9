import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/t-library';

/** Props of {@link DeleteForGood}. */
export interface DeleteForGoodProps {
  readonly n: number;
  readonly label: string;
  readonly onDelete: () => void;
}

/** Deletes what cannot be brought back: asks first, with the focus on keeping. */
export function DeleteForGood({ n, label, onDelete }: DeleteForGoodProps) {
  const [isAsking, setIsAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);
  if (!isAsking)
    return (
      <button type="button" class="secondary" onClick={() => setIsAsking(true)}>
        {label}
      </button>
    );
  return (
    <div class="ask" role="group" aria-label={t('askForGood', { n })}>
      <span>{t('askForGood', { n })}</span>
      <button
        type="button"
        class="primary danger"
        onClick={() => {
          setIsAsking(false);
          onDelete();
        }}
      >
        {t('yesForGood')}
      </button>
      <button type="button" class="secondary" ref={keep} onClick={() => setIsAsking(false)}>
        {t('noForGood')}
      </button>
    </div>
  );
}
