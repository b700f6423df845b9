import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { KeyList, type KeyCommand } from '../../components/KeyList';
import { t } from '../../locales/t-settings';

const COMMANDS = [
  '_execute_action',
  'annotate',
  'next-mark',
  'previous-mark',
  'open-card',
  'pause-here',
  'pause',
] as const;

/** The keys as they are in this browser now, and the way to where it lets one change them. */
export function Keys() {
  const commands = useKeys();
  return (
    <>
      <p class="faint">{t('keysHelp')}</p>
      <KeyList commands={commands} />
      <ChangeKeys />
    </>
  );
}

function useKeys(): readonly KeyCommand[] {
  const [commands, setCommands] = useState<readonly KeyCommand[]>([]);
  useEffect(() => {
    const read = () => {
      // They are changed in another page of the browser's, and it tells nobody.
      if (document.hidden) return;
      browser.commands.getAll().then(
        (all) =>
          setCommands(
            COMMANDS.map((name) => ({
              name: t(`command.${name}`),
              keys: all.find((command) => command.name === name)?.shortcut ?? '',
            })),
          ),
        reportError,
      );
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, []);
  return commands;
}

/** Firefox opens its page for the keys itself; where it does not, its address is there to be copied. */
function ChangeKeys() {
  const [isShut, setIsShut] = useState(false);
  if (isShut) return <p class="faint">{t('keysFirefox', { address: 'about:addons' })}</p>;
  const open = async () => {
    // Firefox has it since 137.
    const commands: typeof browser.commands & { openShortcutSettings?: () => Promise<void> } =
      browser.commands;
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
  return (
    <button type="button" class="secondary" onClick={() => void open().catch(() => setIsShut(true))}>
      {t('changeKeys')}
    </button>
  );
}
