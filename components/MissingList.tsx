import type { OtherAnswer } from '../lib/core/checks/check';
import { t } from '../locales/t';
import { intoSections, type QuestionGroup } from './gather-claims';
import { OtherAnswers } from './OtherAnswers';
import { Section } from './Section';

/** A question with what others answer to it. */
export interface MissingAnswer {
  readonly id: string;
  readonly question: string;
  readonly group: QuestionGroup;
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
      <div class="missing">
        {intoSections(missing).map(({ id: group, title, questions }) => (
          <Section key={group} title={title} aside={<span class="tally">{questions.length}</span>}>
            {questions.map(({ id, question, reportedBy }) => (
              <section key={id} class="asked">
                <h4 class="question">{question}</h4>
                <OtherAnswers answers={reportedBy} withRelation={false} />
              </section>
            ))}
          </Section>
        ))}
      </div>
    </>
  );
}
