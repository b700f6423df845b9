import { strung } from '../../locales/list';
import { t } from '../../locales/t-matrix';

/** Props of {@link MatrixTools}. */
export interface MatrixToolsProps {
  readonly questions: Shown;
  readonly articles: Shown;
  readonly isWhole: boolean;
  /** Cells that are selected; 0 for none. */
  readonly selected: number;
  readonly onCopy: () => void;
}

interface Shown {
  readonly shown: number;
  readonly all: number;
}

/** How much of the coverage is shown, and what one can do with it. */
export function MatrixTools(props: MatrixToolsProps) {
  const { questions, articles, isWhole, selected } = props;
  return (
    <div class="matrix-tools">
      <p role="status" class="matrix-count">
        {strung([countOf('shownQuestions', questions), countOf('shownArticles', articles)])}
        {!isWhole && <span class="faint"> · {t('stillComparing')}</span>}
      </p>
      <button type="button" class="secondary copy" title={t('keys')} onClick={props.onCopy}>
        {selected > 0 ? t('copySelected', { n: selected }) : t('copy')}
      </button>
    </div>
  );
}

function countOf(key: 'shownQuestions' | 'shownArticles', { shown, all }: Shown): string {
  return shown === all ? t(key, { n: shown }) : t(`${key}Of`, { n: shown, all });
}
