import type { OwnDisagreement } from '../lib/core/checks/check';
import { t } from '../locales/t';
import type { GivenAnswer } from './gather-claims';

/** Props of {@link OwnDisagreements}. */
export interface OwnDisagreementsProps {
  /** A question's answers. */
  readonly answers: readonly GivenAnswer[];
}

/** Where the page's own answers to a question exclude each other, with both sentences; nothing where they do not. */
export function OwnDisagreements({ answers }: OwnDisagreementsProps) {
  return (
    <>
      {foundIn(answers).map(({ claims, why, sentences }) => (
        <div key={claims.join()} class="own">
          <p>{why}</p>
          <details class="sources">
            <summary>{t('bothSentences')}</summary>
            <div class="source">
              {sentences.map((sentence, i) => (
                <blockquote key={claims[i]}>{sentence}</blockquote>
              ))}
            </div>
          </details>
        </div>
      ))}
    </>
  );
}

/** Each once, though both claims tell of it. */
function foundIn(answers: readonly GivenAnswer[]): OwnDisagreement[] {
  const found = answers.flatMap(({ passages }) =>
    passages.flatMap(({ check }) => (check.own ? [[check.own.claims.join(), check.own] as const] : [])),
  );
  return [...new Map(found).values()];
}
