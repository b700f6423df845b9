import { useEffect, useState } from 'preact/hooks';
import '../../../components/articles/articles.css';
import { AddPanel } from '../../../components/articles/AddPanel';
import type { ArticleEntry } from '../../../components/articles/article-entry';
import { ArticlesView } from '../../../components/articles/ArticlesView';
import { EmptyStore } from '../../../components/articles/EmptyStore';
import { askedOf, viewIn } from '../../../components/articles/find-articles';
import { WorkBar } from '../../../components/articles/WorkBar';
import { MAX_TEXT } from '../../../lib/messaging/protocol';
import type { CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-articles';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';
import {
  addAll,
  changeDraft,
  changePasted,
  chooseKeep,
  clearAdding,
  leaveOut,
  stopAdding,
  takeFiles,
  takeText,
  undoUpdate,
  useAdding,
} from './adding';
import { loadSamples } from './load-samples';
import { dismissReadingAgain, readAgainAll, stopReadingAgain, useReadingAgain } from './reading-again';
import { remove } from './removing';
import { sayReadingAgain } from './say-reading-again';
import { useArticles, useCounts, type Articles } from './use-articles';
import { useDrop } from './use-drop';
import { useKeptFocus } from './use-kept-focus';

/** What the rooms of articles get. */
export interface ArticlesRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
}

/** All articles: read, added, imported, or known to a topic; to be searched, added to, read again and removed. */
export function ArticlesRoom(props: ArticlesRoomProps) {
  const { value, error } = useArticles(props.db);
  if (error)
    return (
      <p class="empty" role="alert">
        {t('storeClosed', { reason: error.message })}
      </p>
    );
  if (!value) return <p class="empty">{t('loading')}</p>;
  return <Room {...props} articles={value} />;
}

function Room({ db, deeds, here, articles }: ArticlesRoomProps & { readonly articles: Articles }) {
  const { entries, topics, titles } = articles;
  const adding = useAdding();
  const room = useKeptFocus();
  const [isAddOpen, setIsAddOpen] = useState(here.asked.has(ADD));
  const [isLoading, setIsLoading] = useState(false);
  const [view] = useState(() => viewIn(here.asked));
  const [shown, setShown] = useState<readonly ArticleEntry[]>([]);
  const counts = useCounts(db, shown);
  const isOver = useDrop(
    (files) => {
      setIsAddOpen(true);
      void takeFiles(db, files);
    },
    (text) => {
      setIsAddOpen(true);
      void takeText(db, text);
    },
  );
  useEffect(() => {
    if (here.asked.has(ADD)) setIsAddOpen(true);
  }, [here.asked.has(ADD)]);

  const samples = () => {
    setIsLoading(true);
    deeds.perform(t('loadingSamples'), 1, async () => {
      try {
        return { said: t('samplesLoaded', await loadSamples(db)) };
      } finally {
        setIsLoading(false);
      }
    });
  };
  const isShown = isAddOpen || adding.drafts.length > 0 || adding.busy !== null;
  const isEmpty = entries.every(({ status }) => status === 'pack');
  return (
    <div class="room articles-room" ref={room}>
      <div class="articles-head">
        <h2 class="room-title">{t('title')}</h2>
        {!isShown && (
          <button type="button" class="primary" onClick={() => setIsAddOpen(true)}>
            {t('add')}
          </button>
        )}
      </div>
      {isShown && (
        <AddPanel
          {...adding}
          maxText={MAX_TEXT}
          onFiles={(files) => void takeFiles(db, files)}
          onText={(text) => void takeText(db, text)}
          onPasted={changePasted}
          onChange={(key, facts) => void changeDraft(db, key, facts)}
          onKeep={chooseKeep}
          onLeaveOut={leaveOut}
          onUndo={(key) =>
            deeds.perform(t('doingUndo'), 1, async () => {
              await undoUpdate(db, key);
              return { said: t('updateUndone') };
            })
          }
          onAdd={() => void addAll(db, (topic) => titles.get(topic) ?? topic)}
          onStop={stopAdding}
          onClose={() => {
            clearAdding();
            setIsAddOpen(false);
            here.ask(askedOf(viewIn(here.asked)));
          }}
        />
      )}
      <ReadAgainBar />
      {isEmpty && !isShown && (
        <EmptyStore onLoadSamples={samples} onAdd={() => setIsAddOpen(true)} isLoading={isLoading} />
      )}
      {entries.length > 0 && (
        <ArticlesView
          {...{ entries, view }}
          topics={titles}
          counts={counts ?? NOT_COUNTED}
          onView={(now) => here.ask(askedOf(now))}
          onShown={setShown}
          onReadAgain={(meant) => void readAgainAll(meant)}
          onRemove={(meant) =>
            remove(
              db,
              deeds,
              meant.map(({ id }) => id),
              topics,
            )
          }
        />
      )}
      {isOver && <p class="dropping">{t('dropNow')}</p>}
    </div>
  );
}

/** In the address: the panel for adding is open. */
const ADD = 'add';
const NOT_COUNTED = new Map<string, never>();

function ReadAgainBar() {
  const work = useReadingAgain();
  if (!work) return null;
  if (work.is === 'reading')
    return <WorkBar text={t('readingAgain', { ...work })} {...work} onStop={stopReadingAgain} />;
  return (
    <div class="work-done">
      <p role="status">{sayReadingAgain(work)}</p>
      <button type="button" class="quiet" onClick={dismissReadingAgain}>
        {t('dismiss')}
      </button>
    </div>
  );
}
