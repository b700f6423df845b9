import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { OtherAnswer, Relation } from '../lib/core/checks/check';
import { quoted } from '../locales/quoted';
import { formatDate } from '../locales/format-date';
import { listOf, strung } from '../locales/list';
import { t } from '../locales/t-claims';
import { Chain } from './Chain';
import { groupAnswers, type AnswerGroup } from './group-answers';
import { Modality } from './Modality';
import { namedWith } from './named-with';
import { outcomeLike, SIGNS } from './outcomes';
import { Quotation } from './Quotation';
import { tallyInWords } from './tally-in-words';

/** Props of {@link OtherAnswers}. */
export interface OtherAnswersProps {
  readonly answers: readonly OtherAnswer[];
  /** Whether to say how each stands to this page's answer; not where this page has none. */
  readonly withRelation: boolean;
  /** Id of the element with the answer that they stand beside, where there are several. */
  readonly of?: string | undefined;
}

/** More different answers than this fold away. */
const SHOWN = 4;

/** What other articles answer: each answer once, with the articles that give it, whose word it is, and links. */
export function OtherAnswers({ answers, withRelation, of }: OtherAnswersProps) {
  const groups = groupAnswers(answers);
  // One more than fits costs less room than the line that would hide it.
  const shown = groups.length === SHOWN + 1 ? groups : groups.slice(0, SHOWN);
  const rest = groups.slice(shown.length);
  return (
    <>
      <Groups groups={shown} {...{ withRelation, of }} n={answers.length} />
      {rest.length > 0 && (
        <Folded
          class="sources more"
          of={of}
          summary={t('moreAnswers', { n: rest.length })}
          n={answers.length}
        >
          {() => <Groups groups={rest} {...{ withRelation, of }} n={answers.length} />}
        </Folded>
      )}
    </>
  );
}

interface GroupsProps extends Pick<OtherAnswersProps, 'withRelation' | 'of'> {
  readonly groups: readonly AnswerGroup[];
  /** How many answers there are in all. */
  readonly n: number;
}

function Groups({ groups, withRelation, of, n }: GroupsProps) {
  return (
    <ul class="answers">
      {groups.map((group) => (
        <li key={`${group.relation} ${group.display}`}>
          <Answer group={group} relation={withRelation ? group.relation : null} {...{ n, of }} />
        </li>
      ))}
    </ul>
  );
}

interface AnswerProps extends Pick<GroupsProps, 'n' | 'of'> {
  readonly group: AnswerGroup;
  readonly relation: Relation | null;
}

/** An answer, and where it comes from, folded away: one article behind its name and date, several behind how many they are. */
function Answer({ group, relation, n, of }: AnswerProps) {
  const id = useId();
  const { answers, articles, origins, display } = group;
  const [first] = answers;
  if (!first) return null;
  const isOne = answers.length === 1;
  return (
    <>
      <p id={id}>{display}</p>
      <p class="faint">
        {relation && <RelationWord relation={relation} />}
        {relation && ' · '}
        {isOne ? <OnWhoseWord answer={first} /> : creditOf(answers)}
      </p>
      <Folded
        class="sources"
        of={of === undefined ? id : `${id} ${of}`}
        summary={isOne ? `${nameOf(first)} · ${dateOf(first)}` : tallyInWords({ articles, origins })}
        n={n}
      >
        {() =>
          isOne ? (
            <div class="source">
              <Quotation language={first.language}>{first.sentence}</Quotation>
              <p class="faint">
                <ArticleLink answer={first} name={t('openArticle')} />
              </p>
            </div>
          ) : (
            answers.map((answer) => <Source key={answer.claim} answer={answer} />)
          )
        }
      </Folded>
    </>
  );
}

/** Of up to so many answers all is there while it is folded away, so that the browser's search finds it; more would hold the panel up. */
const THERE_ANYWAY = 20;

interface FoldedProps {
  readonly class: string;
  readonly summary: string;
  /** Id of the element with what it belongs to, where that is not all around it. */
  readonly of: string | undefined;
  /** How many answers there are in all. */
  readonly n: number;
  readonly children: () => ComponentChildren;
}

/** What is folded away, made when it is opened. */
function Folded({ class: name, summary, of, n, children }: FoldedProps) {
  const id = useId();
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details class={name} onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}>
      <summary {...(of !== undefined && namedWith(id, of))}>{summary}</summary>
      {(wasOpened || n <= THERE_ANYWAY) && children()}
    </details>
  );
}

/** Whose word several articles' answer is, nearest to the fact first. */
function creditOf(answers: readonly OtherAnswer[]): string {
  const names = [...new Set(answers.flatMap(({ attribution }) => attribution.slice(0, 1)))];
  if (names.length === 0) return t('ownWord');
  const isEveryone = answers.every(({ attribution }) => attribution.length > 0);
  return listOf([...names, ...(isEveryone ? [] : [t('othersOwnWord')])]);
}

/** How an answer stands to this page’s, as its sign and a word. */
export function RelationWord({ relation }: { relation: Relation }) {
  const outcome = outcomeLike(relation);
  return (
    <span class="relation" data-outcome={outcome ?? 'related'}>
      {outcome && <span aria-hidden="true">{SIGNS[outcome]} </span>}
      {t(`relation.${relation}`)}
    </span>
  );
}

function OnWhoseWord({ answer: { attribution, modality } }: { answer: OtherAnswer }) {
  return (
    <>
      <Chain names={attribution} />
      <Modality modality={modality} />
    </>
  );
}

/** One of several articles that give the same answer; that it names no source is not said of each again. */
function Source({ answer }: { answer: OtherAnswer }) {
  const isCredited = answer.attribution.length > 0;
  return (
    <div class="source">
      <p class="faint">
        <ArticleLink answer={answer} name={nameOf(answer)} /> · {dateOf(answer)}
        {!isCredited && <Modality modality={answer.modality} />}
      </p>
      {isCredited && (
        <p class="faint">
          <OnWhoseWord answer={answer} />
        </p>
      )}
      <Quotation language={answer.language}>{answer.sentence}</Quotation>
    </div>
  );
}

/** A way to the article, or only its name where it has no address. */
export function ArticleLink({ answer, name }: { answer: OtherAnswer; name: string }) {
  const { url, title } = answer;
  if (url === null) return <span>{name === nameOf(answer) ? name : title}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer" title={title}>
      {name}
      <span class="unseen">
        {name !== nameOf(answer) && `: ${nameOf(answer)}`} {t('opensInNewTab')}
      </span>
    </a>
  );
}

/** Longest part of a title that stands for an article without a publisher, in characters. */
const TITLE_LENGTH = 60;

/** What an article is called by: its publisher, else its title and that it names none. */
export function nameOf({ publisher, title }: Pick<OtherAnswer, 'publisher' | 'title'>): string {
  if (publisher !== null) return publisher;
  const isLong = title.length > TITLE_LENGTH;
  const short = isLong ? `${title.slice(0, title.lastIndexOf(' ', TITLE_LENGTH))}…` : title;
  return strung([quoted(short), t('publisherNotStated')]);
}

/** The day an article was published, in words. */
export function dateOf({ published }: OtherAnswer): string {
  return (published === null ? null : formatDate(published)) ?? t('dateNotStated');
}
