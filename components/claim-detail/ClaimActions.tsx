import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../lib/core/claims/curation';
import type { StandingClaim } from '../../lib/core/claims/standing-claims';
import { t } from '../../locales/t-claim-detail';
import type { ClaimFacts } from './claim-facts';
import { ClaimCorrector } from './ClaimCorrector';
import { MergeList } from './MergeList';
import { verdictOn } from './verdict-on';

/** Props of {@link ClaimActions}. */
export interface ClaimActionsProps {
  readonly facts: ClaimFacts;
  /** Whether it opens with the form, as when the reader came to correct it. */
  readonly isCorrecting?: boolean;
  readonly onSay: (verdict: Verdict) => void;
}

/** What the reader can say of a claim: at once, or in a form or list that takes the place of the buttons. */
export function ClaimActions({ facts, isCorrecting = false, onSay }: ClaimActionsProps) {
  const [open, setOpen] = useState<'editor' | 'merge' | null>(isCorrecting ? 'editor' : null);
  const buttons = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const focusFirst = () => buttons.current?.querySelector('button')?.focus({ preventScroll: true });
  const close = () => {
    setOpen(null);
    // What had the focus is gone; the buttons are there in a moment.
    setTimeout(focusFirst);
  };
  // What was said takes buttons away, once it is kept: also the one that has the focus.
  useLayoutEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) focusFirst();
  }, [facts]);
  const say = (verdict: Verdict) => {
    onSay(verdict);
    close();
  };
  if (open === 'editor')
    return <ClaimCorrector facts={facts} onSave={(to) => say(verdictOn(facts, to))} onCancel={close} />;
  if (open === 'merge')
    return (
      <MergeList
        facts={facts}
        onMerge={(into) => say({ is: 'merged', into: into.id, as: asFound(into) })}
        onCancel={close}
      />
    );
  return (
    <div
      class="actions"
      role="group"
      aria-label={t('actions')}
      ref={buttons}
      onFocusIn={() => {
        hasFocus.current = true;
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget !== null) hasFocus.current = false;
      }}
    >
      <Buttons facts={facts} onSay={say} onOpen={setOpen} />
    </div>
  );
}

interface ButtonsProps {
  readonly facts: ClaimFacts;
  readonly onSay: (verdict: Verdict) => void;
  readonly onOpen: (what: 'editor' | 'merge') => void;
}

function Buttons({ facts: { curation, found, others }, onSay, onOpen }: ButtonsProps) {
  const said = curation?.verdict.is ?? 'none';
  const isMine = found.source === 'reader';
  const stands = said !== 'rejected' && said !== 'merged';
  return (
    <>
      {stands && (
        <>
          {said === 'none' && !isMine && (
            <button type="button" onClick={() => onSay({ is: 'confirmed' })}>
              {t('confirm')}
            </button>
          )}
          <button type="button" onClick={() => onOpen('editor')}>
            {t('correct')}
          </button>
          <button type="button" onClick={() => onSay({ is: 'rejected' })}>
            {t(isMine ? 'remove' : 'reject')}
          </button>
          {others.length > 0 && (
            <button type="button" onClick={() => onOpen('merge')}>
              {t('merge')}
            </button>
          )}
        </>
      )}
      {said !== 'none' && (
        <button type="button" onClick={() => onSay({ is: 'none' })}>
          {t('takeBack')}
        </button>
      )}
    </>
  );
}

/** The claim merged into, without what the reader merged into it before. */
function asFound({ passages: _, ...claim }: StandingClaim): StandingClaim {
  return claim;
}
