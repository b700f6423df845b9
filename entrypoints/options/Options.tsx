import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { Choice } from '../../components/Choice';
import { addressOf } from '../../components/desk-address';
import { Contents, Part, type PartName } from '../../components/settings/Parts';
import { localText } from '../../lib/core/topic/local-text';
import { settings } from '../../lib/messaging/shared-state';
import type { CrossreadDb, StoredTopic } from '../../lib/store/db';
import { allTopics } from '../../lib/store/topics';
import { language } from '../../locales/say';
import { t } from '../../locales/t-settings';
import { hasPart } from '../background/has-part';
import { useLive } from '../live/use-live';
import { useShared } from '../live/use-shared';
import { About } from './About';
import { HighlightChoices } from './HighlightChoices';
import { Keys } from './Keys';
import { LookChoices } from './LookChoices';
import { MarkChoices } from './MarkChoices';
import type { Change, PartProps } from './part-props';
import { QuietSites } from './QuietSites';
import { SyncChoices } from './SyncChoices';
import { YourData } from './YourData';

/** The settings, in the order in which they are wanted most often: what is read and how it is marked comes first. */
export function Options({ db }: { db: CrossreadDb }) {
  const choices = useShared(settings, 'settings');
  const topics = useLive(() => allTopics(db), []).value;
  if (!choices || !topics) return null;
  const onChange = (changed: Change) => void settings.change((now) => ({ ...now, ...changed(now) }));
  const of = { choices, onChange };
  const parts: readonly (readonly [PartName, ComponentChildren])[] = [
    ['reading', <QuietSites {...of} />],
    ['marks', <MarkChoices {...of} />],
    ['look', <LookChoices {...of} />],
    ['topics', <Topics {...of} topics={topics} />],
    ['highlights', <HighlightChoices {...of} db={db} />],
    ['data', <YourData {...of} db={db} topics={topics} />],
    ['sync', <SyncChoices {...of} />],
    ['keys', <Keys />],
    ['about', <About />],
  ];
  // Phones have no keys.
  const shown = parts.filter(([part]) => part !== 'keys' || hasPart('commands'));
  return (
    <main>
      <h1>{t('settingsTitle')}</h1>
      <Contents parts={shown.map(([part]) => part)} />
      {shown.map(([part, content]) => (
        <Part key={part} part={part}>
          {content}
        </Part>
      ))}
    </main>
  );
}

function Topics({ topics, choices, onChange }: PartProps & { topics: readonly StoredTopic[] }) {
  const { topicsOff } = choices;
  const follow = (id: string, isOn: boolean) =>
    onChange((now) => {
      const others = now.topicsOff.filter((other) => other !== id);
      return { topicsOff: isOn ? others : [...others, id] };
    });
  return (
    <>
      <p class="faint">{t(topics.length > 0 ? 'topicsHelp' : 'noTopicsYet')}</p>
      {topics.map(({ id, pack }) => (
        <Choice
          key={id}
          label={localText(pack.title, language)}
          isOn={!topicsOff.includes(id)}
          onChange={(isOn) => follow(id, isOn)}
        />
      ))}
      <div class="to-desk">
        <button
          type="button"
          class="secondary"
          onClick={() => void browser.tabs.create({ url: `/desk.html${addressOf({ room: 'topics' })}` })}
        >
          {t('openTopics')}
        </button>
        <p class="faint">{t('openTopicsHelp')}</p>
      </div>
    </>
  );
}
