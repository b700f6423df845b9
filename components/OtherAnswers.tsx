import type { OtherAnswer } from '../lib/core/checks/check';
import { formatDate } from '../locales/format-date';
import { t } from '../locales/t-claims';
import { Chain } from './Chain';
import { groupAnswers, type AnswerGroup } from './group-answers';
import { Modality } from './Modality';
import { outcomeLike, SIGNS } from './outcomes';

/** Props of {@link OtherAnswers}. */
export interface OtherAnswersProps {
  readonly answers: readonly OtherAnswer[];
  /** Whether to say how each stands to this page's answer; not where this page has none. */
  readonly withRelation: boolean;
}

/** What other articles answer: each answer once, with the articles that give it, whose word it is, and links. */
export function OtherAnswers({ answers, withRelation }: OtherAnswersProps) {
  return (
    <ul class="answers">
      {groupAnswers(answers).map((group) => (
        <li key={`${group.relation} ${group.display}`}>
          <GroupHead group={group} withRelation={withRelation} />
          <Sources group={group} />
        </li>
      ))}
    </ul>
  );
}

function GroupHead({
  group: { display, relation, answers },
  withRelation,
}: {
  group: AnswerGroup;
  withRelation: boolean;
}) {
  const outcome = outcomeLike(relation);
  const modalities = new Set(answers.map(({ modality }) => modality));
  return (
    <p class="answer">
      <span class="value">{display}</span>
      {modalities.size === 1 && <Modality modality={[...modalities][0] ?? ''} />}
      {withRelation && (
        <span class="relation" data-outcome={outcome ?? 'related'}>
          {outcome && <span aria-hidden="true">{SIGNS[outcome]} </span>}
          {t(`relation.${relation}`)}
        </span>
      )}
    </p>
  );
}

/** One article stands there by itself; several fold away behind how many they are and on whose word. */
function Sources({ group: { answers, articles, origins } }: { group: AnswerGroup }) {
  const [first] = answers;
  if (answers.length === 1 && first) return <Source answer={first} />;
  return (
    <details class="sources">
      <summary>
        {t('articles', { n: articles })}, {t('origins', { n: origins })}
      </summary>
      {answers.map((answer) => (
        <Source key={answer.claim} answer={answer} />
      ))}
    </details>
  );
}

function Source({
  answer: { publisher, title, url, published, attribution, sentence },
}: {
  answer: OtherAnswer;
}) {
  const name = publisher ?? t('publisherNotStated');
  const date = published === null ? null : formatDate(published);
  return (
    <div class="source">
      <p class="faint">
        <Chain names={attribution} />
      </p>
      <p class="faint">
        {url === null ? (
          <span title={title}>{name}</span>
        ) : (
          <a href={url} target="_blank" rel="noreferrer" title={title}>
            {name}
            <span class="unseen"> {t('opensInNewTab')}</span>
          </a>
        )}
        {' · '}
        {date ?? t('dateNotStated')}
      </p>
      <blockquote>{sentence}</blockquote>
    </div>
  );
}
