import type { Curation } from '../../lib/core/claims/curation';
import { localText } from '../../lib/core/topic/local-text';
import type { TopicFacts } from '../../lib/core/topic/facts';
import { language } from '../../locales/say';
import { t } from '../../locales/t-articles';
import { t as tDetail } from '../../locales/t-claim-detail';
import { sayValue } from '../../locales/value-words';

/** Props of {@link SetAsideClaims}. */
export interface SetAsideClaimsProps {
  readonly topic: TopicFacts;
  /** What was said of the article's claims, on whatever topic. */
  readonly curations: readonly Curation[];
  readonly onOpen: (claim: string) => void;
}

/** The claims of an article that were rejected or merged into others: they stand nowhere, and here is the way to take that back. */
export function SetAsideClaims({ topic, curations, onOpen }: SetAsideClaimsProps) {
  const said = curations.flatMap((curation) => {
    const { is } = curation.verdict;
    const isSetAside = is === 'rejected' || is === 'merged';
    return isSetAside && curation.topic === topic.pack.id ? [{ ...curation, is }] : [];
  });
  if (said.length === 0) return null;
  return (
    <details class="sources">
      <summary>{t('setAside', { n: said.length })}</summary>
      <ul class="claims-beside">
        {said.map(({ id, claim, is, imported }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen(id)}>
              <span class="sign" />
              <span>
                <span class="faint">{questionOf(topic, claim.question)}</span>
                <b dir="auto">{sayValue(topic, claim)}</b>
                <span class="faint">{tDetail(imported ? `mark.${is}-by-another` : `mark.${is}`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function questionOf({ questionsById }: TopicFacts, id: string): string {
  const question = questionsById.get(id);
  return question ? localText(question.text, language) : id;
}
