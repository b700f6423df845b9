/** The rooms in which the coverage of one topic is compared. Loaded when one of them is first looked at. */
import { useMemo } from 'preact/hooks';
import '../../../components/coverage.css';
import { addressOf, type Place } from '../../../components/desk-address';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import { localText } from '../../../lib/core/topic/local-text';
import type { CrossreadDb } from '../../../lib/store/db';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-coverage';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';
import { useTitle } from '../use-title';
import { CoverageRoom } from './CoverageRoom';
import { MissingRoom } from './MissingRoom';
import { QuestionRoom } from './QuestionRoom';
import { ReportRoom } from './ReportRoom';
import type { TopicRoomProps } from './room-props';
import { SideBySideRoom } from './SideBySideRoom';
import { TimelineRoom } from './TimelineRoom';
import { useComparison } from './use-comparison';

/** A place that belongs to a topic. */
export type TopicPlace = Exclude<
  Extract<Place, { readonly topic: string | null }>,
  { readonly room: 'edit-topic' }
>;

/** Props of {@link TopicRooms}. */
export interface TopicRoomsProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
  readonly place: TopicPlace;
  /** The topics in the store; undefined until they are read. */
  readonly topics: readonly TopicFacts[] | undefined;
}

/** The coverage of the topic that the place names, or of the first one when it names none. */
export function TopicRooms({ topics, ...props }: TopicRoomsProps) {
  return topics ? <RoomsOf {...props} topics={topics} /> : <p class="empty">{t('comparing')}</p>;
}

interface RoomsOfProps extends TopicRoomsProps {
  readonly topics: readonly TopicFacts[];
}

function RoomsOf({ db, deeds, here, place, topics }: RoomsOfProps) {
  const topic = place.topic === null ? topics[0] : topics.find(({ pack }) => pack.id === place.topic);
  if (topics.length === 0) return <p class="empty">{t('noTopics')}</p>;
  if (!topic) return <TopicGone topics={topics} />;
  return (
    <>
      <Title {...{ place, topic }} />
      <TopicHead {...{ topics, topic, place, here }} />
      <Compared key={topic.pack.id} {...{ db, deeds, here, place, topic }} />
    </>
  );
}

function Title({ place, topic }: { readonly place: TopicPlace; readonly topic: TopicFacts }) {
  const question = place.room === 'question' ? topic.questionsById.get(place.question) : undefined;
  const view = place.room === 'question' ? 'coverage' : place.room;
  useTitle(
    question ? localText(question.text, language) : t(`view.${view}`),
    localText(topic.pack.title, language),
  );
  return null;
}

function Compared({
  db,
  deeds,
  here,
  place,
  topic,
}: Omit<TopicRoomsProps, 'topics'> & { topic: TopicFacts }) {
  const { value: comparison, error } = useComparison(topic);
  if (error)
    return (
      <p class="empty" role="alert">
        {t('storeClosed', { reason: error.message })}
      </p>
    );
  if (!comparison) return <p class="empty">{t('comparing')}</p>;
  return <Room {...{ db, deeds, here, comparison }} place={place} />;
}

function Room({ place, ...props }: TopicRoomProps & { place: TopicPlace }) {
  switch (place.room) {
    case 'coverage':
      return <CoverageRoom {...props} />;
    case 'question':
      return <QuestionRoom key={place.question} {...props} question={place.question} />;
    case 'timeline':
      return <TimelineRoom {...props} />;
    case 'side-by-side':
      return <SideBySideRoom {...props} />;
    case 'missing':
      return <MissingRoom {...props} />;
    case 'report':
      return <ReportRoom {...props} />;
  }
}

const VIEWS = ['coverage', 'side-by-side', 'missing', 'timeline', 'report'] as const;

interface TopicHeadProps {
  readonly topics: readonly TopicFacts[];
  readonly topic: TopicFacts;
  readonly place: TopicPlace;
  readonly here: Whereabouts;
}

function TopicHead({ topics, topic, place, here }: TopicHeadProps) {
  const titles = useMemo(
    () => topics.map(({ pack }) => [pack.id, localText(pack.title, language)] as const),
    [topics],
  );
  const { id } = topic.pack;
  // A report is made of what the matrix shows.
  const askedOf = (view: string) =>
    view === 'report' && place.room === 'coverage' ? here.asked : new URLSearchParams();
  // A question is looked at from the matrix.
  const current = place.room === 'question' ? 'coverage' : place.room;
  return (
    <div class="topic-head">
      {/* Also beside the list of topics, so that the headings of the rooms have one above them. */}
      <h2 class={topics.length === 1 ? 'room-title' : 'unseen'}>{localText(topic.pack.title, language)}</h2>
      {topics.length > 1 && (
        <label>
          {t('topic')}
          <select
            value={id}
            onChange={({ currentTarget }) => here.go({ room: 'coverage', topic: currentTarget.value })}
          >
            {titles.map(([key, title]) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <nav aria-label={t('views')}>
        <ul>
          {VIEWS.map((view) => (
            <li key={view}>
              <a
                href={addressOf(viewOf(view, id), askedOf(view))}
                aria-current={view === current ? 'page' : undefined}
              >
                {t(`view.${view}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function viewOf(view: (typeof VIEWS)[number], topic: string): Place {
  switch (view) {
    case 'side-by-side':
      return { room: view, topic, articles: [] };
    case 'missing':
      return { room: view, topic, by: 'article', of: null };
    default:
      return { room: view, topic };
  }
}

function TopicGone({ topics }: { readonly topics: readonly TopicFacts[] }) {
  return (
    <div class="empty">
      <p>{t('topicGone')}</p>
      <ul>
        {topics.map(({ pack }) => (
          <li key={pack.id}>
            <a href={addressOf({ room: 'coverage', topic: pack.id })}>{localText(pack.title, language)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
