import { useId } from 'preact/hooks';
import type { Check } from '../lib/core/checks/check';
import { rulesInWords } from './rules-in-words';
import type { Claim } from '../lib/core/claims/claim';
import { t } from '../locales/t';
import { namedWith } from './named-with';
import { nameOf } from './OtherAnswers';
import { Quotation } from './Quotation';

/** Props of {@link HowSo}. */
export interface HowSoProps {
  readonly claim: Claim;
  readonly check: Check;
  /** Id of the element with the answer, where that is not all around it. */
  readonly of?: string;
}

/** How a claim and its check were made: this article's sentence beside the one that tells most, each with the rules. */
export function HowSo({ claim, check, of }: HowSoProps) {
  const id = useId();
  const [telling] = check.others;
  return (
    <details class="sources how">
      <summary {...(of !== undefined && namedWith(id, of))}>{t('howSo')}</summary>
      <div class="source">
        <p class="faint">{t('howHere')}</p>
        <blockquote>{claim.sentence.exact}</blockquote>
        <Rules rules={claim.rules} />
      </div>
      <div class="source">
        {telling && (
          <>
            <p class="faint">{nameOf(telling)}</p>
            <Quotation language={telling.language}>{telling.sentence}</Quotation>
          </>
        )}
        <Rules rules={check.rules} />
      </div>
    </details>
  );
}

function Rules({ rules }: { rules: readonly string[] }) {
  return (
    <ul class="rules">
      {rulesInWords(rules).map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  );
}
