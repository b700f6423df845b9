import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/t-sync';
import { OneOf } from '../settings/OneOf';

/** Props of {@link LeaveSpace}. */
export interface LeaveSpaceProps {
  /** What is left, in words. */
  readonly name: string;
  /** @param keeps whether what is here stays here; else it is saved as a file and then removed */
  readonly onLeave: (keeps: boolean) => void;
}

const WAYS = ['keep', 'file'] as const;

/** Leaves a space: asks first, and what is to become of what is here. */
export function LeaveSpace({ name, onLeave }: LeaveSpaceProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [way, setWay] = useState<(typeof WAYS)[number]>('keep');
  const stay = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (isAsking) stay.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const question = t('leave.ask', { space: name });
  if (!isAsking)
    return (
      <button type="button" class="quiet" ref={ask} onClick={() => setIsAsking(true)}>
        {t('leave')}
      </button>
    );
  return (
    <div
      class="sync-leave"
      role="group"
      aria-label={question}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setIsAsking(false);
      }}
    >
      <p>
        <b>{question}</b> {t('leave.help')}
      </p>
      <OneOf
        legend={t('leave.what')}
        options={WAYS}
        nameOf={(option) => t(`leave.${option}`)}
        chosen={way}
        onChoose={setWay}
      />
      <p class="sync-buttons">
        <button
          type="button"
          class="primary danger"
          onClick={() => {
            setIsAsking(false);
            onLeave(way === 'keep');
          }}
        >
          {t('leave.yes')}
        </button>
        <button type="button" class="secondary" ref={stay} onClick={() => setIsAsking(false)}>
          {t('leave.no')}
        </button>
      </p>
    </div>
  );
}
