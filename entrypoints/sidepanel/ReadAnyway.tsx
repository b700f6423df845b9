import { useState } from 'preact/hooks';
import { siteShown } from '../../lib/core/site-shown';
import { persistently, post } from '../../lib/messaging/post';
import { settings, withSiteAllowed } from '../../lib/messaging/shared-state';
import { t } from '../../locales/t';

type State = { readonly is: 'ready' | 'working' } | { readonly is: 'failed'; readonly why: string };

/** Props of {@link ReadAnyway}. */
export interface ReadAnywayProps {
  readonly tab: number;
  /** The site that may be read from now on; null where that is not offered. */
  readonly site: string | null;
}

/** Offers to read a page that is not read otherwise: this once, or always on its site. */
export function ReadAnyway({ tab, site }: ReadAnywayProps) {
  const [state, setState] = useState<State>({ is: 'ready' });
  const read = async () => {
    setState({ is: 'working' });
    const reply = await persistently(() => post('readAnyway', { tab }));
    setState(reply.ok ? { is: 'ready' } : { is: 'failed', why: reply.error.message });
  };
  return (
    <>
      <div class="ways">
        <button type="button" class="primary" disabled={state.is === 'working'} onClick={() => void read()}>
          {t(state.is === 'working' ? 'readingOnce' : 'readOnce')}
        </button>
        {site !== null && (
          <button
            type="button"
            class="secondary"
            onClick={() => void settings.change((now) => withSiteAllowed(now, site, true))}
          >
            {t('alwaysRead', { site: siteShown(site) })}
          </button>
        )}
      </div>
      <p class="hint">{t('readOnceHint')}</p>
      {state.is === 'failed' && <p role="alert">{state.why}</p>}
    </>
  );
}
