import type { VNode } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { Boundary } from '../../components/Boundary';
import { addressOf, type Place, type Room } from '../../components/desk-address';
import { lazily } from '../../components/lazily';
import { Message } from '../../components/library/Message';
import type { Annotation } from '../../lib/core/annotation/annotation';
import { factsOf, type TopicFacts } from '../../lib/core/topic/facts';
import { settings } from '../../lib/messaging/shared-state';
import { allAnnotations } from '../../lib/store/annotations';
import type { CrossreadDb, StoredTopic } from '../../lib/store/db';
import { allTopics } from '../../lib/store/topics';
import { t } from '../../locales/t-desk';
import { loadSyncRoom, nameSyncRoom } from '../live/edition';
import { useLive } from '../live/use-live';
import { useShared } from '../live/use-shared';
import { prepareComparison } from './coverage/start-comparison';
import {
  loadArticleRoom,
  loadArticlesRoom,
  loadBackupRoom,
  loadBinRoom,
  loadClaimsRoom,
  loadEditTopicRoom,
  loadImportRoom,
  loadLibraryRoom,
  loadNewTopicRoom,
  loadTopicRooms,
  loadTopicsRoom,
} from './load-room';
import { useDeeds, type Deeds } from './use-deeds';
import { useWhereabouts, type Whereabouts } from './use-place';
import { useTitle } from './use-title';

const TopicRooms = lazily(loadTopicRooms);
const ArticlesRoom = lazily(loadArticlesRoom);
const ArticleRoom = lazily(loadArticleRoom);
const ClaimsRoom = lazily(loadClaimsRoom);
const TopicsRoom = lazily(loadTopicsRoom);
const NewTopicRoom = lazily(loadNewTopicRoom);
const EditTopicRoom = lazily(loadEditTopicRoom);
const LibraryRoom = lazily(loadLibraryRoom);
const BinRoom = lazily(loadBinRoom);
const BackupRoom = lazily(loadBackupRoom);
const Reminder = lazily(() => import('./backup/Reminder').then((part) => part.Reminder));
const ImportRoom = lazily(loadImportRoom);
const SyncRoom = loadSyncRoom && lazily(loadSyncRoom);

/** The rooms one can go to from everywhere, and the rooms that belong to each. */
const DOORS = [
  {
    to: { room: 'coverage', topic: null },
    rooms: ['coverage', 'question', 'timeline', 'report', 'side-by-side', 'missing'],
  },
  { to: { room: 'articles' }, rooms: ['articles', 'article'] },
  { to: { room: 'claims' }, rooms: ['claims'] },
  { to: { room: 'topics' }, rooms: ['topics', 'new-topic', 'edit-topic'] },
  { to: { room: 'library' }, rooms: ['library'] },
  { to: { room: 'bin' }, rooms: ['bin'] },
  { to: { room: 'import' }, rooms: ['import'] },
  { to: { room: 'backup' }, rooms: ['backup'] },
] as const satisfies readonly { readonly to: Place; readonly rooms: readonly Room[] }[];

/** The door of a room that not every edition has. */
function SyncDoor({ isHere }: { readonly isHere: boolean }) {
  return (
    <li>
      <a href={addressOf({ room: 'sync' })} aria-current={isHere ? 'page' : undefined}>
        {nameSyncRoom()}
      </a>
    </li>
  );
}

/** The desk: a page of its own, where coverage is compared and what was saved is kept; a room for each thing one does with it. */
export function Desk({ db }: { db: CrossreadDb }) {
  const here = useWhereabouts();
  const deeds = useDeeds();
  return (
    <>
      <header class="desk-head">
        <h1>{t('deskTitle')}</h1>
        <nav aria-label={t('rooms')}>
          <ul>
            {DOORS.map(({ to, rooms }) => (
              <li key={to.room}>
                <a href={addressOf(to)} aria-current={isOneOf(rooms, here.place.room) ? 'page' : undefined}>
                  {t(`room.${to.room}`)}
                </a>
              </li>
            ))}
            {SyncRoom && <SyncDoor isHere={here.place.room === 'sync'} />}
          </ul>
        </nav>
      </header>
      {here.place.room !== 'backup' && <Reminder db={db} />}
      <main>
        <Boundary at={addressOf(here.place)} onBackup={openBackup}>
          <RoomAt {...{ db, deeds, here }} />
        </Boundary>
      </main>
      <Message deed={deeds.deed} onClose={deeds.close} />
    </>
  );
}

function openBackup(): void {
  location.hash = addressOf({ room: 'backup' });
}

function isOneOf(rooms: readonly Room[], room: Room): boolean {
  return rooms.includes(room);
}

interface RoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
}

/** A room, after which the tab is named. */
function Named({ as, room }: { readonly as: string; readonly room: VNode }) {
  useTitle(as);
  return room;
}

function Nowhere() {
  return <Named as={t('nowhereTitle')} room={<p class="empty">{t('nowhere')}</p>} />;
}

function RoomAt({ db, deeds, here }: RoomProps) {
  const { place } = here;
  switch (place.room) {
    case 'library':
    case 'bin':
      return <SavedRoom {...{ db, deeds, here }} room={place.room} />;
    case 'import':
      return <Named as={t('room.import')} room={<ImportRoom deeds={deeds} />} />;
    case 'backup':
      return <Named as={t('room.backup')} room={<BackupRoom {...{ db, deeds }} />} />;
    case 'articles':
      return <Named as={t('room.articles')} room={<ArticlesRoom {...{ db, deeds, here }} />} />;
    case 'claims':
      return <Named as={t('room.claims')} room={<ClaimsRoom {...{ db, here }} />} />;
    case 'topics':
      return <Named as={t('room.topics')} room={<TopicsRoom {...{ db, deeds, here }} />} />;
    case 'new-topic':
      return (
        <Named
          as={t('room.new-topic')}
          room={<NewTopicRoom key={place.article} {...{ db, deeds, here }} article={place.article} />}
        />
      );
    case 'edit-topic':
      return (
        <Named
          as={t('room.edit-topic')}
          room={<EditTopicRoom key={place.topic} {...{ db, deeds, here }} topic={place.topic} />}
        />
      );
    case 'sync':
      return SyncRoom ? <Named as={nameSyncRoom()} room={<SyncRoom {...{ db, deeds }} />} /> : <Nowhere />;
    case 'nowhere':
      return <Nowhere />;
    case 'article':
      return (
        <ArticleRoom
          key={place.article}
          {...{ db, deeds, here }}
          article={place.article}
          claim={place.claim}
        />
      );
    default:
      return <TopicRoom {...{ db, deeds, here }} place={place} />;
  }
}

function TopicRoom({
  place,
  ...props
}: RoomProps & { readonly place: Parameters<typeof TopicRooms>[0]['place'] }) {
  const { value, error } = useLive(() => allTopics(props.db), []);
  // Whoever comes here from another room of the desk; where the desk was opened here, it was begun before (main.ts).
  useLayoutEffect(() => prepareComparison(place), []);
  const off = useShared(settings, 'settings')?.topicsOff;
  const topics = useMemo(() => off && value && followedFirst(value, off), [value, off?.join()]);
  if (error) return <Opening error={error} />;
  // Also while the topics are read: what it takes to show them is loaded meanwhile.
  return <TopicRooms {...props} place={place} topics={topics} />;
}

/** The first is what the desk opens with: one that is followed, where there is any. */
function followedFirst(stored: readonly StoredTopic[], off: readonly string[]): TopicFacts[] {
  const isOff = ({ id }: StoredTopic) => Number(off.includes(id));
  return stored.toSorted((a, b) => isOff(a) - isOff(b)).map(({ pack }) => factsOf(pack));
}

function SavedRoom({ db, deeds, here, room }: RoomProps & { readonly room: 'library' | 'bin' }) {
  useTitle(t(`room.${room}`));
  const { value, error } = useLive(() => allAnnotations(db), []);
  const { kept, binned } = useMemo(() => sortOut(value ?? []), [value]);
  if (!value) return <Opening error={error} />;
  return room === 'library' ? (
    <LibraryRoom {...{ db, deeds, here }} annotations={kept} />
  ) : (
    <BinRoom {...{ db, deeds }} annotations={binned} />
  );
}

function Opening({ error }: { readonly error: Error | undefined }) {
  return error ? (
    <p class="empty" role="alert">
      {t('storeClosed', { reason: error.message })}
    </p>
  ) : (
    <p class="empty">{t('loading')}</p>
  );
}

/** What is kept and what lies in the bin, each with the newest first. */
function sortOut(annotations: readonly Annotation[]) {
  const kept = annotations.filter(({ deleted }) => deleted === null);
  const binned = annotations.filter(({ deleted }) => deleted !== null);
  return {
    kept: kept.sort((a, b) => latestFirst(a.created, b.created)),
    binned: binned.sort((a, b) => latestFirst(a.deleted ?? '', b.deleted ?? '')),
  };
}

function latestFirst(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
