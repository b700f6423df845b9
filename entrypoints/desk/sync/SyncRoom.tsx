import { useMemo, useState } from 'preact/hooks';
import '../../../components/settings.css';
import '../../../components/backup/backup.css';
import '../../../components/sync/sync.css';
import { SyncView, type NewCode } from '../../../components/sync/SyncView';
import { localText } from '../../../lib/core/topic/local-text';
import type { CrossreadDb } from '../../../lib/store/db';
import { allTopics } from '../../../lib/store/topics';
import { syncRunning, worksOffline } from '../../../lib/sync/shared';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-sync';
import type { SyncRoomProps } from '../../live/edition';
import { useLive } from '../../live/use-live';
import { useShared } from '../../live/use-shared';
import { FeedsPart } from './FeedsPart';
import { LatestChanges } from './LatestChanges';
import { readSpaces, type KnownSpace } from './read-spaces';
import { readCode, setUp, tryOut } from './setting-up';
import { spaceDeeds } from './space-deeds';

/** Where one sets up what is synced, and sees how it stands. */
export function SyncRoom({ db, deeds }: SyncRoomProps) {
  const { value, error } = useLive(() => readSpaces(db), []);
  const topics = useLive(() => topicChoices(db), []).value ?? [];
  const running = useShared(syncRunning, 'running') ?? null;
  const isOffline = useShared(worksOffline, 'offline') ?? false;
  const [newCode, setNewCode] = useState<NewCode | null>(null);
  // By space: as long as this page is open, and nowhere else.
  const [codes, setCodes] = useState<ReadonlyMap<string, string>>(new Map());
  const onCode = (space: string, code: NewCode) => {
    setNewCode(code);
    setCodes((now) => new Map(now).set(space, code.code));
  };
  const known = useMemo(() => value?.known ?? [], [value]);
  if (error)
    return (
      <p class="empty" role="alert">
        {t('storeClosed', { reason: error.message })}
      </p>
    );
  if (!value) return <p class="empty">{t('loading')}</p>;
  const shared = known.map(({ space }) => space.audience);
  return (
    <div class="room sync-room">
      <h2 class="room-title">{t('title')}</h2>
      <p class="faint room-help">{t('help')}</p>
      <SyncView
        entries={known.map((one) => ({
          ...one,
          isOffline,
          running: running?.space === one.space.id ? running : null,
          invitation: codes.get(one.space.id) ?? null,
        }))}
        setUp={{
          known: { ...value.me, ...serverOf(known) },
          topics: topics.filter(({ id }) => shared.every((of) => of.is !== 'topic' || of.topic !== id)),
          readCode,
          onTest: tryOut,
          onBegin: (draft) => setUp(db, draft, onCode),
        }}
        deeds={spaceDeeds(
          db,
          deeds,
          known.map(({ space }) => space),
          onCode,
        )}
        newCode={newCode}
        onKept={() => setNewCode(null)}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        isOffline={isOffline}
        onWorkOffline={(isOff) => void worksOffline.write(isOff)}
        latestIn={(space) => <LatestChanges db={db} space={space} />}
      />
      <FeedsPart db={db} deeds={deeds} />
    </div>
  );
}

/** Most people have one server; its password is asked for again. */
function serverOf([first]: readonly KnownSpace[]) {
  if (!first) return {};
  const { is, url, user } = first.space.server;
  return { kind: is, address: url, user };
}

async function topicChoices(db: CrossreadDb): Promise<{ id: string; title: string }[]> {
  const topics = await allTopics(db);
  return topics.map(({ id, pack }) => ({ id, title: localText(pack.title, language) }));
}
