import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../locales/t-welcome';
import { STEPS, type Step } from './steps';

/** Props of {@link StepBox}. */
export interface StepBoxProps {
  readonly step: Step;
  readonly isDone: boolean;
  /** Whether the reader came here from another step: then its heading takes the focus. */
  readonly takesFocus: boolean;
  readonly onGo: (step: Step) => void;
  /** What it is about. */
  readonly children?: ComponentChildren;
  /** What does it, as a button before the way on. */
  readonly deed?: ComponentChildren;
  /** The keys that do it in a page; empty where there are none. */
  readonly keys?: string;
}

/** What a step is about and what to do in it, what came of that, and the way on. */
export function StepBox({ step, isDone, takesFocus, onGo, children, deed, keys = '' }: StepBoxProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [step, takesFocus]);
  const at = STEPS.indexOf(step);
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]];
  return (
    <section class="step" aria-labelledby="step-title">
      <p class="faint">{t('stepOf', { n: at + 1, all: STEPS.length })}</p>
      <h2 id="step-title" tabIndex={-1} ref={heading}>
        {t(`title.${step}`)}
      </h2>
      {children}
      <p class="step-ways">
        {deed}
        {before && (
          <button type="button" class="secondary" onClick={() => onGo(before)}>
            {t('back')}
          </button>
        )}
        {after && (
          <button type="button" class={isDone ? 'primary' : 'secondary'} onClick={() => onGo(after)}>
            {t('next')}
          </button>
        )}
      </p>
      {step !== 'yours' && (
        <div class="step-done">
          {/* Its room is kept from the start: the story does not move when it is said. */}
          <p aria-hidden="true">{t(`done.${step}`)}</p>
          <p role="status">{isDone && t(`done.${step}`)}</p>
        </div>
      )}
      {keys !== '' && <p class="faint">{keys}</p>}
    </section>
  );
}
