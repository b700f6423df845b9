import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../locales/t-welcome';

const origins = () => browser.runtime.getManifest().host_permissions ?? [];

/** Asks for leave to read pages where the browser did not give it with the installation, as Firefox does not; nothing where it did. */
export function GrantReading() {
  const [isGranted, setIsGranted] = useState<boolean | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const look = () => void browser.permissions.contains({ origins: origins() }).then(setIsGranted);
    look();
    const { onAdded, onRemoved } = browser.permissions;
    for (const event of [onAdded, onRemoved]) event.addListener(look);
    return () => {
      for (const event of [onAdded, onRemoved]) event.removeListener(look);
    };
  }, []);
  // First in the handler: the browser takes a request only while it knows that a person pressed.
  const ask = () =>
    void browser.permissions
      .request({ origins: origins() })
      .then((isGiven) => setSaid(t(isGiven ? 'granted' : 'notGranted')));
  if (isGranted === null || (isGranted && said === '')) return null;
  return (
    <section class="grant" aria-labelledby="grant">
      <h3 id="grant">{t('grantTitle')}</h3>
      <p>{t('grantText')}</p>
      {!isGranted && (
        <button type="button" class="primary" onClick={ask}>
          {t('grant')}
        </button>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
