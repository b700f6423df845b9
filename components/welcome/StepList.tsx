import { t } from '../../locales/t-welcome';
import { STEPS, type Step } from './steps';

/** Props of {@link StepList}. */
export interface StepListProps {
  readonly at: Step;
  readonly done: ReadonlySet<Step>;
  readonly onGo: (step: Step) => void;
}

/** Where in the steps one is, and which are done; each leads to its step. */
export function StepList({ at, done, onGo }: StepListProps) {
  return (
    <nav class="steps" aria-label={t('steps')}>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <button
              type="button"
              aria-current={step === at ? 'step' : undefined}
              data-done={done.has(step)}
              onClick={() => onGo(step)}
            >
              {t(`name.${step}`)}
              {done.has(step) && (
                <>
                  <span aria-hidden="true"> ✓</span>
                  <span class="unseen">, {t('done')}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
