import { useId, useMemo, useState } from 'preact/hooks';
import type { Omission, Report } from '../../lib/core/coverage/omissions';
import type { When } from '../../lib/core/coverage/omissions-dates';
import { listOf, strung } from '../../locales/list';
import { t } from '../../locales/t-beside';
import { Chain } from '../Chain';
import { Modality } from '../Modality';
import { namedWith } from '../named-with';
import { nameOf } from '../OtherAnswers';
import { dateInWords } from '../side-by-side/article-facts';
import { tallyInWords } from '../tally-in-words';
import { groupReports, type ReportedValue } from './group-reports';

/** What is done with what is missing, and said of all of it. */
export interface OmissionContext {
  /** Of how many articles it is missing; one for an article, more for a publisher. */
  readonly articles: number;
  readonly by: 'article' | 'publisher';
  /** The claim that is shown in detail. */
  readonly shown: string | null;
  readonly onShow: (claim: string) => void;
  readonly questionInWords: (question: string) => string;
  readonly addressOfQuestion: (question: string) => string;
  readonly addressOfArticle: (article: string) => string;
  /** Address of the article in which it is missing beside another; null of a publisher's many. */
  readonly addressBeside: ((article: string) => string) | null;
}

/** Props of {@link OmissionItem}. */
export interface OmissionItemProps {
  readonly omission: Omission;
  readonly context: OmissionContext;
}

/** So many answers, and names of those who give one, are shown at once; all of it is where all answers to the question are. */
const VALUES = 4;
const NAMES = 3;
const REPORTS = 40;

/** A question that others answer: what they say, who they are, on how many words it rests, and when it came out. */
export function OmissionItem({ omission, context }: OmissionItemProps) {
  const { question, reports, denials } = omission;
  const { questionInWords, addressOfQuestion, onShow } = context;
  return (
    <article class="omission">
      <div class="omission-asked">
        <h4>
          <a href={addressOfQuestion(question)}>{questionInWords(question)}</a>
        </h4>
        <p class="faint">{tallyOf(omission, context)}</p>
      </div>
      <div>
        <ReportedValues omission={omission} context={context} />
        {denials.map(({ claim, display }) => (
          <p key={claim}>
            {t('saysDenial')}{' '}
            <button type="button" class="quiet" onClick={() => onShow(claim)}>
              {display}
            </button>
          </p>
        ))}
        <Reporting reports={reports} context={context} question={question} />
      </div>
    </article>
  );
}

/** How widely it is reported, and when: beside one article's date, or how many of several could have known. */
function tallyOf({ reports, origins, couldHave }: Omission, { articles }: OmissionContext): string {
  const when = articles === 1 ? whenInWords(reports) : t('couldHave', { n: couldHave, all: articles });
  const tally = tallyInWords({ articles: reports.length, origins });
  return when === '' ? tally : `${tally} · ${when}`;
}

function ReportedValues({ omission, context: { shown, onShow } }: OmissionItemProps) {
  const id = useId();
  const values = useMemo(() => groupReports(omission), [omission]);
  const more = values.length - VALUES;
  return (
    <>
      <ul class="reported">
        {values.slice(0, VALUES).map((value) => (
          <li key={value.claim}>
            <button
              type="button"
              class="told-value"
              {...namedWith(`${id}-${value.claim}`, `${id}-${value.claim}-by`)}
              data-shown={shown === value.claim}
              onClick={() => onShow(value.claim)}
            >
              <span class="value" dir="auto">
                {value.display}
              </span>
            </button>
            <span class="faint" id={`${id}-${value.claim}-by`}>
              {namesOf(value)}
              <Modality modality={value.modality} />
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="faint">{t('moreValues', { n: more })}</p>}
    </>
  );
}

const COUNTED = [
  ['before', 'reportedBefore'],
  ['same-time', 'reportedSameTime'],
  ['later', 'reportedLater'],
  ['undated', 'reportedUndated'],
] as const satisfies readonly (readonly [When, string])[];

function whenInWords(reports: readonly Report[]): string {
  return listOf(
    COUNTED.flatMap(([when, key]) => {
      const n = reports.filter((report) => report.when === when).length;
      return n === 0 ? [] : [t(key, { n })];
    }),
  );
}

/** Who gives an answer: the first few by name. */
function namesOf({ reports }: ReportedValue): string {
  const names = [...new Set(reports.map(({ article }) => nameOf(article)))];
  const more = names.length - NAMES;
  return more > 0 ? strung([...names.slice(0, NAMES), t('andMore', { n: more })]) : listOf(names);
}

interface ReportingProps {
  readonly reports: readonly Report[];
  readonly question: string;
  readonly context: OmissionContext;
}

/** Every article that reports it; made only when it is unfolded, as there may be a thousand. */
function Reporting({ reports, question, context }: ReportingProps) {
  const [isOpen, setOpen] = useState(false);
  const more = reports.length - REPORTS;
  return (
    <details class="sources" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('whoReports')}</summary>
      {isOpen && (
        <>
          <ul class="reports">
            {reports.slice(0, REPORTS).map((report) => (
              <ReportLine key={report.article.id} {...{ report, context }} />
            ))}
          </ul>
          {more > 0 && <p class="faint">{t('moreReports', { n: more })}</p>}
          <p class="faint">
            <a href={context.addressOfQuestion(question)}>{t('allAnswers')}</a>
          </p>
        </>
      )}
    </details>
  );
}

function ReportLine({
  report: { article, answers, when },
  context,
}: {
  report: Report;
  context: OmissionContext;
}) {
  return (
    <li>
      <p class="faint">
        <a href={context.addressOfArticle(article.id)}>{nameOf(article)}</a> ·{' '}
        {dateInWords(article.published)}
        {context.articles === 1 && isTelling(when) && ` · ${t(`report.${when}`)}`}
        {context.addressBeside && (
          <>
            {' · '}
            <a href={context.addressBeside(article.id)}>
              {t('sideBySide')}
              <span class="unseen">: {article.title}</span>
            </a>
          </>
        )}
      </p>
      {answers.map(({ claim, display, attribution, modality }) => (
        <p key={claim}>
          <button
            type="button"
            class="told-value"
            data-shown={context.shown === claim}
            onClick={() => context.onShow(claim)}
          >
            <span class="value" dir="auto">
              {display}
            </span>
          </button>{' '}
          <span class="faint">
            <Chain names={attribution} />
            <Modality modality={modality} />
          </span>
        </p>
      ))}
    </li>
  );
}

/** A report without a date says so where its date would stand; of an article without one it is said once, above all reports. */
function isTelling(when: When): when is Exclude<When, 'undated' | 'unknown'> {
  return when !== 'undated' && when !== 'unknown';
}
