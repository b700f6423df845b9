import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Choice } from '../../components/Choice';
import { addressOf } from '../../components/desk-address';
import { KeyList, type KeyCommand } from '../../components/KeyList';
import { Contents, Part, type PartName } from '../../components/settings/Parts';
import { localText } from '../../lib/core/topic/local-text';
import { settings } from '../../lib/messaging/shared-state';
import type { CrossreadDb, StoredTopic } from '../../lib/store/db';
import { allTopics } from '../../lib/store/topics';
import { language } from '../../locales/say';
import { t } from '../../locales/t-settings';
import { useLive } from '../live/use-live';
import { useShared } from '../live/use-shared';
import { About } from './About';
import { HighlightChoices } from './HighlightChoices';
import { LookChoices } from './LookChoices';
import { MarkChoices } from './MarkChoices';
import type { Change, PartProps } from './part-props';
import { QuietSites } from './QuietSites';
import { SyncChoices } from './SyncChoices';
import { YourData } from './YourData';

const COMMANDS = [
  '_execute_action',
  'annotate',
  'next-mark',
  'previous-mark',
  'open-card',
  'pause-here',
  'pause',
] as const;

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
  return (
    <main>
      <h1>{t('settingsTitle')}</h1>
      <Contents parts={parts.map(([part]) => part)} />
      {parts.map(([part, content]) => (
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

function Keys() {
  const [commands, setCommands] = useState<readonly KeyCommand[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((all) =>
      setCommands(
        COMMANDS.map((name) => ({
          name: t(`command.${name}`),
          keys: all.find((command) => command.name === name)?.shortcut ?? '',
        })),
      ),
    );
  }, []);
  return (
    <>
      <p class="faint">{t('keysHelp')}</p>
      <KeyList commands={commands} />
      <ChangeKeys />
    </>
  );
}

/** Firefox lets no extension open its page for the keys, so its address is there to be copied. */
function ChangeKeys() {
  if (import.meta.env.FIREFOX) return <p class="faint">{t('keysFirefox', { address: 'about:addons' })}</p>;
  return (
    <button
      type="button"
      class="secondary"
      onClick={() => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}
    >
      {t('changeKeys')}
    </button>
  );
}
