import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { addressOf } from '../../components/desk-address';
import { PermissionList } from '../../components/welcome/PermissionList';
import { messageOf } from '../../lib/core/message-of';
import { t } from '../../locales/t-welcome';
import { GrantReading } from './GrantReading';
import type { Keys } from './use-keys';

const PROMISE = ['promise.here', 'promise.kept', 'promise.never'] as const;

/** What stays with the reader, what each permission is for, and the ways on. */
export function Yours({ keys }: { readonly keys: Keys }) {
  return (
    <div class="yours">
      <ul class="promise">
        {PROMISE.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <GrantReading />
      <PermissionList permissions={permissionsAsked()} />
      <section aria-labelledby="open-and-pause">
        <h3 id="open-and-pause">{t('open')}</h3>
        <p>{t('openText')}</p>
        <dl class="keys">
          <Key name={t('key.panel')} keys={keys.panel} />
          <Key name={t('key.pause')} keys={keys.pause} />
        </dl>
      </section>
      <WaysOn />
    </div>
  );
}

/** What the manifest asks for, the pages that may be read first. */
function permissionsAsked(): string[] {
  const { permissions = [], host_permissions: hosts = [] } = browser.runtime.getManifest();
  return [...(hosts.length > 0 ? ['hosts'] : []), ...permissions];
}

function Key({ name, keys }: { readonly name: string; readonly keys: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{keys === '' ? <span class="faint">{t('key.none')}</span> : <kbd>{keys}</kbd>}</dd>
    </div>
  );
}

function WaysOn() {
  return (
    <section class="ways-on">
      <Way help={t('deskText')}>
        <button
          type="button"
          class="primary"
          onClick={() =>
            void browser.tabs.create({ url: `/desk.html${addressOf({ room: 'coverage', topic: null })}` })
          }
        >
          {t('desk')}
        </button>
      </Way>
      <KeepSamples />
      <Way help={t('again')}>
        <button type="button" class="secondary" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('settings')}
        </button>
      </Way>
    </section>
  );
}

/** Puts the sample stories into the store, as the reader asks for it: else nothing of this page is kept. */
function KeepSamples() {
  const [said, setSaid] = useState('');
  const [isKeeping, setIsKeeping] = useState(false);
  const keep = async () => {
    setIsKeeping(true);
    try {
      // Loaded only now: most never ask for it.
      const { keepSamples } = await import('./keep-samples');
      await keepSamples();
      setSaid(t('kept'));
    } catch (error) {
      setSaid(t('notKept', { why: messageOf(error) }));
    } finally {
      setIsKeeping(false);
    }
  };
  return (
    <Way help={<span role="status">{said || t('keepSamplesText')}</span>}>
      <button type="button" class="secondary" disabled={isKeeping} onClick={() => void keep()}>
        {isKeeping ? t('keeping') : t('keepSamples')}
      </button>
    </Way>
  );
}

function Way({ help, children }: { readonly help: ComponentChildren; readonly children: ComponentChildren }) {
  return (
    <div class="way-on">
      {children}
      <p class="faint">{help}</p>
    </div>
  );
}
