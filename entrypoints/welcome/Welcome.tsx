import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { lazily } from '../../components/lazily';
import { StepBox } from '../../components/welcome/StepBox';
import { StepList } from '../../components/welcome/StepList';
import type { Step } from '../../components/welcome/steps';
import { t } from '../../locales/t-welcome';
import type { SampleStageProps, StageDeeds } from './SampleStage';
import { useKeys, type Keys } from './use-keys';
import { Yours } from './Yours';

// With all that paints and lists: the words above it are there before.
const SampleStage = lazily<SampleStageProps>(() => import('./SampleStage').then((part) => part.SampleStage));

/** What opens once, when Crossread is new, and from the settings again: its three ways to be used, each to be tried, and what it may do. */
export function Welcome() {
  const [step, setStep] = useState<Step>('marks');
  const [hasMoved, setHasMoved] = useState(false);
  const [done, setDone] = useState<ReadonlySet<Step>>(new Set());
  const [deeds, setDeeds] = useState<StageDeeds | null>(null);
  const keys = useKeys();
  const go = (to: Step) => {
    setStep(to);
    setHasMoved(true);
    if (to === 'yours') finish(to);
  };
  const finish = (one: Step) => setDone((before) => (before.has(one) ? before : new Set([...before, one])));
  return (
    <>
      <a class="skip" href="#story" onClick={(event) => skip(event, step)}>
        {t('skip')}
      </a>
      <main>
        <div class="welcome-head">
          <div>
            <h1>{t('title')}</h1>
            <p>{t('lead')}</p>
          </div>
          <p class="welcome-leave">
            <button type="button" class="secondary" onClick={() => void leave()}>
              {t('leave')}
            </button>
            <span class="faint">{t('again')}</span>
          </p>
        </div>
        <StepList at={step} done={done} onGo={go} />
        <StepBox
          step={step}
          isDone={done.has(step)}
          takesFocus={hasMoved}
          onGo={go}
          deed={<Deed {...{ step, deeds }} isDone={done.has(step)} />}
          keys={keysOf(step, keys)}
        >
          {step === 'yours' ? <Yours keys={keys} /> : <p>{t(`text.${step}`)}</p>}
        </StepBox>
        <SampleStage step={step} onReady={setDeeds} onDone={finish} />
      </main>
    </>
  );
}

/** Does what a step is about, for those who would rather be shown. @param deeds null until the story is read @param isDone whether it was done: then the way on is what stands out */
function Deed({
  step,
  deeds,
  isDone,
}: {
  readonly step: Step;
  readonly deeds: StageDeeds | null;
  readonly isDone: boolean;
}) {
  if (step !== 'marks' && step !== 'highlight') return null;
  const act = (event: Event) => {
    // A press beside a card closes it; this one opens it.
    event.stopPropagation();
    deeds?.[step]();
  };
  return (
    <button type="button" class={isDone ? 'secondary' : 'primary'} disabled={deeds === null} onClick={act}>
      {t(`do.${step}`)}
    </button>
  );
}

/** How it is done by key in a page; empty where the reader's browser has no key for it. */
function keysOf(step: Step, { panel, next, card, annotate }: Keys): string {
  if (step === 'marks' && next && card) return t('keys.marks', { next, card });
  if (step === 'panel' && panel) return t('keys.panel', { panel });
  return step === 'highlight' && annotate ? t('keys.highlight', { annotate }) : '';
}

/** A link to a part of the page does not move the focus by itself in every browser. */
function skip(event: Event, step: Step): void {
  event.preventDefault();
  document.getElementById(step === 'yours' ? 'step-title' : 'story')?.focus();
}

async function leave(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
