import type { OtherAnswer, Relation } from '../lib/core/checks/check';
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

/** More different answers than this fold away. */
const SHOWN = 4;

/** What other articles answer: each answer once, with the articles that give it, whose word it is, and links. */
export function OtherAnswers({ answers, withRelation }: OtherAnswersProps) {
  const groups = groupAnswers(answers);
  // One more than fits costs less room than the line that would hide it.
  const shown = groups.length === SHOWN + 1 ? groups : groups.slice(0, SHOWN);
  const rest = groups.slice(shown.length);
  return (
    <>
      <Groups groups={shown} withRelation={withRelation} />
      {rest.length > 0 && (
        <details class="sources more">
          <summary>{t('moreAnswers', { n: rest.length })}</summary>
          <Groups groups={rest} withRelation={withRelation} />
        </details>
      )}
    </>
  );
}

function Groups({ groups, withRelation }: { groups: readonly AnswerGroup[]; withRelation: boolean }) {
  return (
    <ul class="answers">
      {groups.map((group) => (
        <li key={`${group.relation} ${group.display}`}>
          <p>{group.display}</p>
          <Sources group={group} relation={withRelation ? group.relation : null} />
        </li>
      ))}
    </ul>
  );
}

/** One article stands there by itself; several fold away behind how many they are and on whose word. */
function Sources({ group, relation }: { group: AnswerGroup; relation: Relation | null }) {
  const { answers, articles, origins } = group;
  const [first] = answers;
  if (answers.length === 1 && first) return <Source answer={first} relation={relation} />;
  return (
    <>
      <p class="faint">
        {relation && <RelationWord relation={relation} />}
        {relation && ' · '}
        {creditOf(answers)}
      </p>
      <details class="sources">
        <summary>
          {t('articles', { n: articles })}, {t('origins', { n: origins })}
        </summary>
        {answers.map((answer) => (
          <Source key={answer.claim} answer={answer} relation={null} />
        ))}
      </details>
    </>
  );
}

/** Whose word several articles' answer is, nearest to the fact first. */
function creditOf(answers: readonly OtherAnswer[]): string {
  const names = [...new Set(answers.flatMap(({ attribution }) => attribution.slice(0, 1)))];
  if (names.length === 0) return t('theirOwnWord');
  const isEveryone = answers.every(({ attribution }) => attribution.length > 0);
  return [...names, ...(isEveryone ? [] : [t('othersOwnWord')])].join(', ');
}

function RelationWord({ relation }: { relation: Relation }) {
  const outcome = outcomeLike(relation);
  return (
    <span class="relation" data-outcome={outcome ?? 'related'}>
      {outcome && <span aria-hidden="true">{SIGNS[outcome]} </span>}
      {t(`relation.${relation}`)}
    </span>
  );
}

function Source({ answer, relation }: { answer: OtherAnswer; relation: Relation | null }) {
  const { publisher, title, url, published, attribution, modality, sentence } = answer;
  const name = publisher ?? t('publisherNotStated');
  const date = published === null ? null : formatDate(published);
  return (
    <div class="source">
      <p class="faint">
        {relation && <RelationWord relation={relation} />}
        {relation && ' · '}
        <Chain names={attribution} />
        <Modality modality={modality} />
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
