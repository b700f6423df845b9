import { t } from '../../locales/t-matrix';

/** Props of {@link NothingShown}. */
export interface NothingShownProps {
  /** Why there is nothing. */
  readonly why: 'filters' | 'no-questions' | 'no-answers';
  readonly onClear: () => void;
}

const TEXTS = {
  filters: ['nothingTitle', 'nothingHelp'],
  'no-questions': ['noQuestionsTitle', 'noQuestionsHelp'],
  'no-answers': ['noAnswersTitle', 'noAnswersHelp'],
} as const;

/** What stands where the matrix would when nothing is in it: why, and what to do. */
export function NothingShown({ why, onClear }: NothingShownProps) {
  const [title, help] = TEXTS[why];
  return (
    <section class="empty-room">
      <h2>{t(title)}</h2>
      <p>{t(help)}</p>
      {why === 'filters' && (
        <button type="button" class="secondary" onClick={onClear}>
          {t('clearFilters')}
        </button>
      )}
    </section>
  );
}
