import { useMemo } from 'preact/hooks';
import '../../../components/pictures/pictures.css';
import { addressOf } from '../../../components/desk-address';
import { AnswerGroups } from '../../../components/pictures/AnswerGroups';
import { DenialGroup } from '../../../components/pictures/DenialGroup';
import { OriginsPicture } from '../../../components/pictures/OriginsPicture';
import { publisherName } from '../../../components/pictures/say-told';
import { TimelinePicture } from '../../../components/pictures/TimelinePicture';
import { zoomFrom, zoomText } from '../../../components/pictures/zoom';
import { groupByValue } from '../../../lib/core/coverage/count-values';
import { withOrigins, type Told } from '../../../lib/core/coverage/origins';
import type { Row } from '../../../lib/core/coverage/row';
import { timelineOf } from '../../../lib/core/coverage/timeline';
import { localText } from '../../../lib/core/topic/local-text';
import type { Question } from '../../../lib/core/topic/schema';
import { strung } from '../../../locales/list';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-pictures';
import { ClaimBeside } from '../claim-detail/ClaimBeside';
import type { Whereabouts } from '../use-place';
import type { TopicRoomProps } from './room-props';
import { useById } from './use-by-id';

/** Props of {@link QuestionRoom}. */
export type QuestionRoomProps = TopicRoomProps & { readonly question: string };

/** One question: who answers what on whose word, as lists and as pictures, with one answer in detail beside. */
export function QuestionRoom(props: QuestionRoomProps) {
  const { comparison, question: id } = props;
  const { topic, articles, rows, isWhole } = comparison;
  const question = topic.questionsById.get(id);
  const row = rows.get(id);
  if (!question) return <Nothing topic={topic.pack.id} said={t('questionGone')} />;
  if (!row)
    return (
      <div class="room question-room">
        <Head topic={topic.pack.id} question={question} row={null} />
        <p class="empty" role="status">
          {isWhole ? t('noAnswers', { n: articles.length }) : t('stillComparing')}
        </p>
        <Neighbours comparison={comparison} question={question} />
      </div>
    );
  return <Answered {...props} {...{ row }} asked={question} />;
}

function Nothing({ topic, said }: { readonly topic: string; readonly said: string }) {
  return (
    <div class="empty" role="status">
      <p>{said}</p>
      <p>
        <a href={addressOf({ room: 'coverage', topic })}>{t('toMatrix')}</a>
      </p>
    </div>
  );
}

type AnsweredProps = QuestionRoomProps & { readonly row: Row; readonly asked: Question };

function Answered({ db, deeds, comparison, here, row, asked }: AnsweredProps) {
  const { topic } = comparison;
  const articles = useById(comparison.articles);
  const told = useMemo(() => withOrigins(topic, row.answers, articles), [topic, row, articles]);
  const denials = useMemo(() => withOrigins(topic, row.denials, articles), [topic, row, articles]);
  const values = useMemo(
    () => groupByValue(topic, asked, told, ({ answer }) => answer),
    [topic, asked, told],
  );
  const timeline = useMemo(() => timelineOf(asked, told), [asked, told]);
  const chosen = here.asked.get('claim');
  const look = (claim: string | null) => ask(here, { claim });
  const open = ([first]: readonly Told[]) => look(first?.answer.claim ?? null);
  const same = chosen === null ? [] : sameAs(chosen, [...told, ...denials]);
  const tables = new Set(here.asked.get('table')?.split(',') ?? []);
  const onTable = (picture: string) => (isTable: boolean) => {
    const left = [...tables].filter((other) => other !== picture);
    ask(here, { table: [...left, ...(isTable ? [picture] : [])].join(',') || null });
  };
  return (
    <div class="room question-room">
      <ClaimBeside
        {...{ db, deeds, topic }}
        claim={chosen}
        label={same.length > 0 ? t('sameAnswer', { n: same.length }) : null}
        others={same.length > 1 && <SameAnswer {...{ same, chosen }} onPick={look} />}
        onClose={() => look(null)}
      >
        <Head topic={topic.pack.id} question={asked} row={row} />
        <TimelinePicture
          timeline={timeline}
          looking={{
            zoom: zoomFrom(here.asked.get('zoom')),
            onZoom: (zoom) => ask(here, { zoom: zoomText(zoom) }),
            isTable: tables.has('timeline'),
            onTable: onTable('timeline'),
          }}
          by={here.asked.get('by') === 'published' ? 'published' : 'as-of'}
          onBy={(by) => ask(here, { by: by === 'published' ? by : null })}
          chosen={chosen}
          onOpen={open}
        />
        <section class="question-part">
          <h3>{t('answers')}</h3>
          <AnswerGroups values={values} chosen={chosen} onOpen={open} />
        </section>
        {denials.length > 0 && (
          <section class="question-part">
            <h3>{t('denials')}</h3>
            <p class="faint">{t('denialsIntro')}</p>
            <DenialGroup told={denials} chosen={chosen} onOpen={open} />
          </section>
        )}
        <OriginsPicture
          told={told}
          isTable={tables.has('origins')}
          onTable={onTable('origins')}
          chosen={chosen}
          onOpen={open}
        />
        <Silent row={row} comparison={comparison} />
        <Neighbours comparison={comparison} question={asked} />
      </ClaimBeside>
    </div>
  );
}

/** Notes in the address what is looked at; null takes it out. */
function ask(here: Whereabouts, changes: Readonly<Record<string, string | null>>): void {
  const asked = new URLSearchParams(here.asked);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) asked.delete(key);
    else asked.set(key, value);
  }
  here.ask(asked);
}

/** The answers that say what the chosen one does: a mark may stand for many. */
function sameAs(chosen: string, told: readonly Told[]): Told[] {
  const display = told.find(({ answer }) => answer.claim === chosen)?.answer.display;
  return told.filter(({ answer }) => answer.display === display);
}

interface SameAnswerProps {
  readonly same: readonly Told[];
  readonly chosen: string | null;
  readonly onPick: (claim: string) => void;
}

/** Articles beside the chosen one that are listed; the list of answers has all. */
const LISTED = 40;

/** Who else gives the chosen answer. */
function SameAnswer({ same, chosen, onPick }: SameAnswerProps) {
  return (
    <ul aria-label={t('sameAnswer', { n: same.length })}>
      {same.slice(0, LISTED).map(({ answer: { claim }, article }) => (
        <li key={claim}>
          <button
            type="button"
            aria-current={claim === chosen ? 'true' : undefined}
            onClick={() => onPick(claim)}
          >
            {publisherName(article)}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface HeadProps {
  readonly topic: string;
  readonly question: Question;
  readonly row: Row | null;
}

function Head({ topic, question, row }: HeadProps) {
  return (
    <header class="question-head">
      <p class="way-back">
        <a href={addressOf({ room: 'coverage', topic })}>← {t('toMatrix')}</a>
      </p>
      <h2 class="room-title">{localText(question.text, language)}</h2>
      {row && (
        <p class="counts">
          {strung([
            t('values', { n: row.values }),
            t('origins', { n: row.origins }),
            t('articles', { n: row.articles }),
          ])}
        </p>
      )}
    </header>
  );
}

type ComparisonProps = Pick<TopicRoomProps, 'comparison'>;

/** So many articles that do not answer are named at once. */
const NAMED = 100;

function Silent({ row, comparison }: ComparisonProps & { readonly row: Row }) {
  const silent = useMemo(() => {
    const answering = new Set([...row.answers, ...row.denials].map(({ article }) => article));
    return comparison.articles.filter(({ id }) => !answering.has(id));
  }, [row, comparison.articles]);
  if (silent.length === 0) return null;
  return (
    <details class="question-part silent">
      <summary>{t('silent', { n: silent.length })}</summary>
      <ul>
        {silent.slice(0, NAMED).map(({ id, publisher, title }) => (
          <li key={id}>
            <a href={addressOf({ room: 'article', article: id, claim: null })}>{title}</a>{' '}
            <span class="faint">{publisher ?? t('publisherNotStated')}</span>
          </li>
        ))}
      </ul>
      {silent.length > NAMED && <p class="faint">{t('silentMore', { n: silent.length - NAMED })}</p>}
    </details>
  );
}

function Neighbours({ comparison, question }: ComparisonProps & { readonly question: Question }) {
  const { pack } = comparison.topic;
  const group = pack.questions.filter((other) => other.group === question.group);
  const at = group.findIndex(({ id }) => id === question.id);
  const ways = [
    { key: 'previousQuestion', to: group[at - 1] },
    { key: 'nextQuestion', to: group[at + 1] },
  ] as const;
  return (
    <nav class="neighbours" aria-label={t('neighbours')}>
      {ways.map(({ key, to }) =>
        to ? (
          <a key={key} href={addressOf({ room: 'question', topic: pack.id, question: to.id })}>
            {t(key, { question: localText(to.text, language) })}
          </a>
        ) : (
          <span key={key} />
        ),
      )}
    </nav>
  );
}
