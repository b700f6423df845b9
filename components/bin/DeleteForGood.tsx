import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/t-bin';

/** Props of {@link DeleteForGood}. */
export interface DeleteForGoodProps {
  /** How many of what: “2 highlights, 1 topic”. */
  readonly what: string;
  readonly label: string;
  readonly onDelete: () => void;
}

/** Deletes what cannot be brought back: says of what and how many, asks first, with the focus on keeping. */
export function DeleteForGood({ what, label, onDelete }: DeleteForGoodProps) {
  const [isAsking, setIsAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <button type="button" class="secondary" ref={ask} onClick={() => setIsAsking(true)}>
        {label}
      </button>
    );
  const question = t('askForGood', { what });
  return (
    <div
      class="ask bin-ask"
      role="group"
      aria-label={question}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setIsAsking(false);
      }}
    >
      <p>
        <b>{question}</b> {t('askForGoodHelp')}
      </p>
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
