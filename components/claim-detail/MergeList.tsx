import type { StandingClaim } from '../../lib/core/claims/standing-claims';
import { localText } from '../../lib/core/topic/local-text';
import { quoted } from '../../locales/quoted';
import { language } from '../../locales/say';
import { t } from '../../locales/t-claim-detail';
import { sayValue } from '../../locales/value-words';
import { Chain } from '../Chain';
import type { ClaimFacts } from './claim-facts';

/** Props of {@link MergeList}. */
export interface MergeListProps {
  readonly facts: ClaimFacts;
  readonly onMerge: (into: StandingClaim) => void;
  readonly onCancel: () => void;
}

/** The other claims of an article, of which one says the same: those on the same question first. */
export function MergeList({ facts: { claim, others, topic }, onMerge, onCancel }: MergeListProps) {
  const onIt = others.filter(({ question }) => question === claim.question);
  const elsewhere = others.filter(({ question }) => question !== claim.question);
  const item = (other: StandingClaim) => {
    const question = topic.questionsById.get(other.question);
    return (
      <li key={other.id}>
        <button type="button" onClick={() => onMerge(other)}>
          <b>{sayValue(topic, other)}</b> <Chain names={other.attribution} />
          {other.question !== claim.question && question && (
            <span class="faint"> {localText(question.text, language)}</span>
          )}
          <span class="faint quoted">{quoted(other.sentence.exact)}</span>
        </button>
      </li>
    );
  };
  return (
    <div class="merge-list" role="group" aria-label={t('merge.label')}>
      <p>{others.length > 0 ? t('merge.label') : t('merge.none')}</p>
      {onIt.length > 0 && (
        <>
          <p class="faint">{t('merge.onIt')}</p>
          <ul>{onIt.map(item)}</ul>
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <p class="faint">{t('merge.elsewhere')}</p>
          <ul>{elsewhere.map(item)}</ul>
        </>
      )}
      <div class="actions">
        <button type="button" onClick={onCancel}>
          {t('edit.cancel')}
        </button>
      </div>
    </div>
  );
}
