import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Choice } from '../../components/Choice';
import { addressOf } from '../../components/desk-address';
import { KeyList, type KeyCommand } from '../../components/KeyList';
import { localText } from '../../lib/core/topic/local-text';
import { settings, type Settings } from '../../lib/messaging/shared-state';
import type { CrossreadDb, StoredTopic } from '../../lib/store/db';
import { allTopics } from '../../lib/store/topics';
import { language } from '../../locales/say';
import { t } from '../../locales/t-settings';
import { useLive } from '../live/use-live';
import { useShared } from '../live/use-shared';
import { HighlightChoices, type Change } from './HighlightChoices';
import { QuietSites } from './QuietSites';
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

/** The settings: what is kept, what is followed, what is paused, and the keys. */
export function Options({ db }: { db: CrossreadDb }) {
  const choices = useShared(settings, 'settings');
  const topics = useLive(() => allTopics(db), []).value;
  if (!choices || !topics) return null;
  const change = (changed: Change) => void settings.change((now) => ({ ...now, ...changed(now) }));
  return (
    <main>
      <h1>{t('settingsTitle')}</h1>
      <section>
        <h2>{t('keepHeading')}</h2>
        <Choice
          label={t('keepLabel')}
          help={t('keepHelp')}
          isOn={choices.keepArticles}
          onChange={(keepArticles) => change(() => ({ keepArticles }))}
        />
      </section>
      <YourData db={db} topics={topics} />
      <HighlightChoices db={db} choices={choices} onChange={change} />
      <Topics topics={topics} choices={choices} onChange={change} />
      <QuietSites choices={choices} onChange={change} />
      <Keys />
    </main>
  );
}

interface PartProps {
  readonly choices: Settings;
  readonly onChange: (changed: Change) => void;
}

function Topics({ topics, choices, onChange }: PartProps & { topics: readonly StoredTopic[] }) {
  const { topicsOff } = choices;
  const follow = (id: string, isOn: boolean) =>
    onChange((now) => {
      const others = now.topicsOff.filter((other) => other !== id);
      return { topicsOff: isOn ? others : [...others, id] };
    });
  return (
    <section>
      <h2>{t('topicsHeading')}</h2>
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
    </section>
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
    <section>
      <h2>{t('keysHeading')}</h2>
      <p class="faint">{t('keysHelp')}</p>
      <KeyList commands={commands} />
      <ChangeKeys />
    </section>
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
