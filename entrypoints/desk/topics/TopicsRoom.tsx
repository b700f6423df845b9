import { useId } from 'preact/hooks';
import '../../../components/articles/articles.css';
import '../../../components/topics/topics.css';
import { addressOf } from '../../../components/desk-address';
import { TopicsView } from '../../../components/topics/TopicsView';
import type { CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-topics';
import { useDrop } from '../articles/use-drop';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';
import { ImportedPacks } from './ImportedPacks';
import { takePacks } from './importing';
import { MergeTopics } from './MergeTopics';
import { topicDeeds } from './topic-deeds';
import { usePaste } from './use-paste';
import { useTopicCounts, useTopicsTold, type TopicsTold } from './use-topics-told';

/** Props of {@link TopicsRoom}. */
export interface TopicsRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
}

/** The topics that the reader has: followed or not, brought in, passed on, merged and deleted. */
export function TopicsRoom(props: TopicsRoomProps) {
  const { value, error } = useTopicsTold(props.db);
  if (error)
    return (
      <p class="empty" role="alert">
        {t('storeClosed', { reason: error.message })}
      </p>
    );
  if (!value) return <p class="empty">{t('loading')}</p>;
  return <Room {...props} {...value} />;
}

function Room({ db, deeds, here, stored, entries }: TopicsRoomProps & TopicsTold) {
  const counts = useTopicCounts(db, entries);
  const base = entries.find(({ id }) => id === here.asked.get('merge'));
  const takeFiles = (files: readonly File[]) => void takePacks(files);
  const takeText = (text: string) => void takePacks([new File([text], t('pastedName'))]);
  const isOver = useDrop(takeFiles, takeText);
  usePaste(takeFiles, takeText);
  return (
    <div class="room topics-room">
      <div class="articles-head">
        <h2 class="room-title">{t('title')}</h2>
        <Ways onFiles={takeFiles} />
      </div>
      <p class="faint room-help">{t('help')}</p>
      <ImportedPacks
        {...{ db, deeds, stored }}
        onMerge={(key, topic) => here.ask(new URLSearchParams({ merge: topic, file: String(key) }))}
      />
      {base && (
        <MergeTopics
          key={here.asked.toString()}
          {...{ db, deeds, entries, base }}
          file={here.asked.has('file') ? Number(here.asked.get('file')) : null}
          onClose={() => here.ask(new URLSearchParams())}
        />
      )}
      {entries.length > 0 && (
        <TopicsView entries={entries} counts={counts} {...topicDeeds({ db, deeds, here, stored })} />
      )}
      {entries.length <= 1 && (
        <div class="empty-room">
          <h2>{t(entries.length === 0 ? 'emptyTitle' : 'oneTitle')}</h2>
          <p>{t(entries.length === 0 ? 'empty' : 'one')}</p>
        </div>
      )}
      {isOver && <p class="dropping">{t('dropNow')}</p>}
    </div>
  );
}

function Ways({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const id = useId();
  return (
    <div class="topics-ways">
      <span class="faint">{t('importMore')}</span>
      <input
        type="file"
        id={id}
        class="unseen"
        multiple
        accept=".json,.gz,application/json,application/gzip"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file chosen again is to be read again.
          currentTarget.value = '';
        }}
      />
      <label for={id} class="secondary">
        {t('importPack')}
      </label>
      <a class="primary" href={addressOf({ room: 'new-topic', article: null })}>
        {t('newTopic')}
      </a>
    </div>
  );
}
