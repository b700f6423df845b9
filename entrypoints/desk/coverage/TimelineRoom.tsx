import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import '../../../components/pictures/pictures.css';
import { addressOf } from '../../../components/desk-address';
import { SmallTimeline } from '../../../components/pictures/TimelinePicture';
import { ToldTable } from '../../../components/pictures/ToldTable';
import { someNames } from '../../../components/pictures/say-told';
import { withOrigins, type ToldIn } from '../../../lib/core/coverage/origins';
import { valuesOf } from '../../../lib/core/coverage/origins-graph';
import type { Row } from '../../../lib/core/coverage/row';
import { isWorthSeeing, timelineOf, toldIn, type Timeline } from '../../../lib/core/coverage/timeline';
import { mostDisputedFirst } from '../../../lib/core/coverage/timeline-order';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import { localText } from '../../../lib/core/topic/local-text';
import type { Question } from '../../../lib/core/topic/schema';
import { strung } from '../../../locales/list';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-pictures';
import type { TopicRoomProps } from './room-props';
import { useById } from './use-by-id';

interface Pictured {
  readonly question: Question;
  readonly row: Row;
  readonly timeline: Timeline;
}

/** The questions of a topic whose answers lie in time, as small pictures, the most disputed first. */
export function TimelineRoom({ comparison, here }: TopicRoomProps) {
  const { topic, rows, isWhole } = comparison;
  const articles = useById(comparison.articles);
  const timelines = useTimelines(topic, articles);
  const pictured = useMemo(
    () => mostDisputedFirst([...rows.values()]).flatMap((row) => timelines(row) ?? []),
    [rows, timelines],
  );
  const groups = topic.pack.groups.filter(({ id }) => pictured.some(({ question }) => question.group === id));
  const group = groups.find(({ id }) => id === here.asked.get('group'))?.id ?? null;
  const shown = pictured.filter(({ question }) => group === null || question.group === group);
  return (
    <div class="room timeline-room">
      <div class="timeline-head">
        <p>{t('timelineIntro')}</p>
        <GroupChoice
          {...{ groups, group }}
          onChoose={(id) => here.ask(new URLSearchParams(id === '' ? {} : { group: id }))}
        />
        <p class="faint" role="status">
          {isWhole ? t('pictures', { n: shown.length }) : t('stillComparing')}
        </p>
      </div>
      {isWhole && shown.length === 0 && <p class="empty">{t('noPictures')}</p>}
      <div class="small-pictures">
        {shown.map((one, i) => (
          <SmallPicture key={one.question.id} topic={topic.pack.id} pictured={one} isFirst={i < FIRST} />
        ))}
      </div>
    </div>
  );
}

/** So many pictures are drawn at once, the others when they come near. */
const FIRST = 4;

/** The picture of each row, made once for each; null for a row that has none worth seeing. */
function useTimelines(
  topic: TopicFacts,
  articles: ReadonlyMap<string, ToldIn>,
): (row: Row) => Pictured | null {
  return useMemo(() => {
    const made = new WeakMap<Row, Pictured | null>();
    return (row) => {
      const known = made.get(row);
      if (known !== undefined) return known;
      const found = pictureOf(topic, row, articles);
      made.set(row, found);
      return found;
    };
  }, [topic, articles]);
}

function pictureOf(topic: TopicFacts, row: Row, articles: ReadonlyMap<string, ToldIn>): Pictured | null {
  const question = topic.questionsById.get(row.question);
  const type = question?.value.type;
  // The other types have no place on a line: nothing need be made of their many answers.
  if (!question || (type !== 'quantity' && type !== 'date' && type !== 'time')) return null;
  const timeline = timelineOf(question, withOrigins(topic, row.answers, articles));
  return isWorthSeeing(timeline) ? { question, row, timeline } : null;
}

interface GroupChoiceProps {
  readonly groups: TopicFacts['pack']['groups'];
  readonly group: string | null;
  readonly onChoose: (id: string) => void;
}

function GroupChoice({ groups, group, onChoose }: GroupChoiceProps) {
  if (groups.length < 2) return null;
  return (
    <label class="group-choice">
      {t('group')}{' '}
      <select value={group ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{t('allGroups')}</option>
        {groups.map(({ id, title }) => (
          <option key={id} value={id}>
            {localText(title, language)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SmallPictureProps {
  readonly topic: string;
  readonly pictured: Pictured;
  readonly isFirst: boolean;
}

function SmallPicture({ topic, pictured, isFirst }: SmallPictureProps) {
  const { question, row, timeline } = pictured;
  const card = useRef<HTMLElement>(null);
  const isNear = useNear(card, isFirst);
  const [isOpen, setOpen] = useState(false);
  const text = localText(question.text, language);
  return (
    <article class="small-picture" ref={card}>
      <h3>
        <a href={addressOf({ room: 'question', topic, question: question.id })}>{text}</a>
      </h3>
      <p class="faint">
        {strung([
          t('values', { n: row.values }),
          t('origins', { n: row.origins }),
          t('articles', { n: row.articles }),
        ])}
      </p>
      {isNear && <SmallTimeline timeline={timeline} name={`${text} ${sayAll(timeline)}`} />}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {t('asTable')}
          <span class="unseen">: {text}</span>
        </summary>
        {isOpen && (
          <ToldTable
            caption={text}
            told={toldIn(timeline)}
            withDays={timeline.is === 'figures'}
            onOpen={null}
          />
        )}
      </details>
    </article>
  );
}

/** The answers that a picture shows, in words. */
function sayAll(timeline: Timeline): string {
  const values = valuesOf(toldIn(timeline));
  return someNames(
    values.map(({ display, articles }) =>
      t('mark.more', { value: display, articles: t('articles', { n: articles }) }),
    ),
  );
}

/** Whether an element is, or was, near to what is in sight. */
function useNear(element: { readonly current: Element | null }, isAtOnce: boolean): boolean {
  const [isNear, setNear] = useState(isAtOnce);
  useEffect(() => {
    const { current } = element;
    if (isNear || !current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '500px' },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [isNear]);
  return isNear;
}
