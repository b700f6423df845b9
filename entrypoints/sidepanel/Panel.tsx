import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { lazily } from '../../components/lazily';
import { PanelHeader } from '../../components/PanelHeader';
import { situationOf, type NoReading } from '../../components/situation';
import { listedAs, type ListedSite, type NeverRead } from '../../lib/core/never-read';
import type { TopicFacts } from '../../lib/core/topic/facts';
import { localText } from '../../lib/core/topic/local-text';
import type { Reading } from '../../lib/messaging/protocol';
import {
  isPausedAt,
  isSitePaused,
  packTrouble,
  readingOf,
  settings,
  siteOf,
  withSitePaused,
  type Settings,
} from '../../lib/messaging/shared-state';
import type { CrossreadDb } from '../../lib/store/db';
import { language, t } from '../../locales/t';
import { NothingRead } from './NothingRead';
import { openDesk } from './open-desk';
import { useActiveTab, type ActiveTab } from './use-active-tab';
import { useLeave } from './use-leave';
import { useSettled } from './use-settled';
import { useKeptFocus } from './use-kept-focus';
import { usePageStatus } from './use-page-status';
import { usePanelKeys } from './use-panel-keys';
import { useSavedCount } from './use-saved-count';
import { useNeverRead } from '../live/use-never-read';
import { useShared } from '../live/use-shared';
import { useTopics, type Topics } from './use-topics';

/** With it come the checks; on most pages nothing is read. */
const loadPageRead = () => import('./PageRead').then((part) => part.PageRead);
const PageRead = lazily(loadPageRead);

/** With it come the editor and the notes. */
const SavedHere = lazily(() => import('./SavedHere').then((part) => part.SavedHere));

/** No tab has this id: until the panel knows its tab there is nothing to read. */
const NO_TAB = -1;

/** The side panel: follows the active tab of its window and shows what was read there, or why nothing was. */
export function Panel({ db }: { db: CrossreadDb }) {
  const tab = useActiveTab();
  const tabId = tab?.id ?? NO_TAB;
  const choices = useShared(settings, 'settings');
  const reading = useShared(readingOf(tabId), tabId) ?? null;
  const topics = useTopics(db, choices?.topicsOff, topicsIn(reading));
  const topic = topics.value?.find(({ pack }) => pack.id === reading?.topic);
  const site = siteOf(tab?.url);
  const list = useNeverRead();
  const listed = list && choices && site !== null ? listedHere(list, choices, site) : null;
  const situation = useSituation(tab, choices, topics, reading, list && choices ? listed : undefined);
  const savedCount = useSavedCount(db, tab);
  const alsoOn = topics.value?.filter(({ pack }) => reading?.alsoOn.includes(pack.id)) ?? [];
  const now = { situation, tab, listed, topic, reading, alsoOn, savedCount };
  const shown = useSettled(now, PASSING.has(situation), tabId);

  const isPaused = choices && site !== null ? isSitePaused(choices, site) : null;
  const pause = (paused: boolean) => {
    if (site !== null) void settings.change((now) => withSitePaused(now, site, paused));
  };
  const willShowPage = reading?.state === 'read';
  // While the store is asked for the topics, which the view has to wait for.
  useLayoutEffect(() => {
    if (willShowPage) void loadPageRead();
  }, [willShowPage]);
  useKeptFocus();
  usePanelKeys({
    // As its button, which is not there while all is paused.
    s: () => choices?.paused === false && pause(isPaused === false),
    e: () => pauseAll(choices?.paused === false),
  });

  return (
    <>
      <PanelHeader
        title={titleOf(shown)}
        isPaused={isPaused}
        onPause={pause}
        isAllPaused={choices?.paused ?? false}
        onPauseAll={pauseAll}
        onOpenDesk={() =>
          openDesk({
            room: 'coverage',
            topic: shown.situation === 'read' ? (shown.topic?.pack.id ?? null) : null,
          })
        }
        onOpenSettings={() => void browser.runtime.openOptionsPage()}
      />
      {tab?.incognito && <p class="note private">{t('privateWindow')}</p>}
      <main>
        <View {...shown} db={db} choices={choices} trouble={topics.error?.message} />
      </main>
    </>
  );
}

function pauseAll(paused: boolean): void {
  void settings.change((now) => ({ ...now, paused }));
}

/** Under what a site stands in the list, unless the reader allowed it. */
function listedHere(list: NeverRead, { allowedSites }: Settings, site: string): ListedSite | null {
  const listed = listedAs(list, site);
  return listed && !allowedSites.includes(listed.site) ? listed : null;
}

/** What is on its way to something else within a moment. */
const PASSING: ReadonlySet<string> = new Set<NoReading>(['starting', 'reading', 'reload']);

function topicsIn(reading: Reading | null): string[] {
  return reading ? [...(reading.topic === null ? [] : [reading.topic]), ...reading.alsoOn] : [];
}

interface Shown {
  readonly situation: NoReading | 'read';
  readonly tab: ActiveTab | undefined;
  readonly listed: ListedSite | null;
  readonly topic: TopicFacts | undefined;
  readonly reading: Reading | null;
  /** Other topics that it speaks of. */
  readonly alsoOn: readonly TopicFacts[];
  readonly savedCount: number | undefined;
}

function titleOf({ topic, situation }: Shown): string {
  return topic && situation === 'read' ? localText(topic.pack.title, language) : t('name');
}

interface ViewProps extends Shown {
  readonly db: CrossreadDb;
  readonly choices: Settings | undefined;
  readonly trouble: string | undefined;
}

function View({
  db,
  situation,
  tab,
  listed,
  topic,
  reading,
  alsoOn,
  savedCount,
  choices,
  trouble = '',
}: ViewProps) {
  const hasClaims = situation === 'read' && topic !== undefined && reading !== null;
  const list = tab && choices && siteOf(tab.url) !== null && (
    <SavedHere
      key={tab.id}
      hasHeading={!hasClaims}
      notShown={isPausedAt(choices, tab.url) ? 'paused' : listed && 'never-read'}
      {...{ db, tab }}
    />
  );
  if (!hasClaims || !tab)
    return (
      <>
        <NothingRead why={situation === 'read' ? 'starting' : situation} {...{ tab, listed, trouble }} />
        {!PASSING.has(situation) && list}
      </>
    );
  return (
    <PageRead
      key={`${tab.id} ${reading.article.id}`}
      keeps={choices?.keepArticles ?? true}
      saved={list}
      {...{ db, tab, topic, reading, alsoOn, savedCount }}
    />
  );
}

function useSituation(
  tab: ActiveTab | undefined,
  choices: Settings | undefined,
  topics: Topics,
  reading: Parameters<typeof situationOf>[0]['reading'],
  listed: ListedSite | null | undefined,
): NoReading | 'read' {
  const isAsked = useLeave(tab, reading);
  const status = usePageStatus(tab, reading, isAsked);
  const trouble = useShared(packTrouble, 'trouble');
  if (topics.error) return 'store-closed';
  if (!tab || !choices || trouble === undefined || listed === undefined || isAsked === undefined)
    return 'starting';
  const site = siteOf(tab.url);
  return situationOf({
    url: tab.url,
    isLoading: tab.isLoading,
    isPaused: choices.paused,
    isSitePaused: isSitePaused(choices, site),
    isNeverRead: listed !== null && !isAsked,
    followsTopics: topics.any,
    hasTrouble: trouble !== null,
    reading,
    // The gate does not know what the reader asked for.
    status: isAsked && status ? 'topic' : status,
  });
}
