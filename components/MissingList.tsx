import type { OtherAnswer } from '../lib/core/checks/check';
import { t } from '../locales/t';
import { OtherAnswers } from './OtherAnswers';

/** A question with what others answer to it. */
export interface MissingAnswer {
  readonly id: string;
  readonly question: string;
  readonly reportedBy: readonly OtherAnswer[];
}

/** Props of {@link MissingList}. */
export interface MissingListProps {
  readonly missing: readonly MissingAnswer[];
  /** Whether there is any other coverage in the store. */
  readonly hasCoverage: boolean;
}

/** What other coverage reports and this page does not. */
export function MissingList({ missing, hasCoverage }: MissingListProps) {
  if (missing.length === 0) return <p class="empty">{t(hasCoverage ? 'nothingMissing' : 'noCoverage')}</p>;
  return (
    <>
      <p class="faint meaning">{t('missingIntro')}</p>
      <ul class="missing">
        {missing.map(({ id, question, reportedBy }) => (
          <li key={id} class="asked">
            <h3 class="question">{question}</h3>
            <OtherAnswers answers={reportedBy} withRelation={false} />
          </li>
        ))}
      </ul>
    </>
  );
}
