import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import type { CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-beside';
import { ClaimDetailOf } from '../claim-detail/ClaimDetailRoom';
import type { Deeds } from '../use-deeds';

/** Props of {@link ClaimBeside}. */
export interface ClaimBesideProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly topic: TopicFacts;
  /** The claim to show; null when none. */
  readonly claim: string | null;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Something with a claim of it in detail beside it. Escape closes the detail, and the keyboard is again where it was. */
export function ClaimBeside({ db, deeds, topic, claim, onClose, children }: ClaimBesideProps) {
  const area = useRef<HTMLElement>(null);
  const from = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (claim === null) return;
    if (document.activeElement instanceof HTMLElement && !area.current?.contains(document.activeElement))
      from.current = document.activeElement;
    area.current?.focus();
  }, [claim]);
  const close = () => {
    onClose();
    from.current?.focus();
  };
  return (
    <div class="with-detail" data-detail={claim !== null}>
      <div class="with-detail-main">{children}</div>
      {claim !== null && (
        <aside
          ref={area}
          class="detail-area"
          aria-label={t('detail')}
          tabIndex={-1}
          onKeyDown={({ key, defaultPrevented }) => {
            if (key === 'Escape' && !defaultPrevented) close();
          }}
        >
          <ClaimDetailOf key={claim} {...{ db, deeds, topic, claim }} onClose={close} />
        </aside>
      )}
    </div>
  );
}
