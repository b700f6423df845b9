import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { StoreClosed } from '../../components/StoreClosed';
import type { CrossreadDb } from '../../lib/store/db';
import { t } from '../../locales/t-rescue';
import { useStore } from '../live/use-store';
import { BeginEmpty } from './BeginEmpty';
import { CopiesFound } from './CopiesFound';
import { SaveReadable } from './SaveReadable';

/** The rescue page: what is wrong with the store, and what can be had of it. It needs no store that opens. */
export function Rescue({ db }: { readonly db: CrossreadDb }) {
  const { trouble, tryAgain } = useStore(db);
  const [isSaved, setIsSaved] = useState(false);
  const [isAnew, setIsAnew] = useState(false);
  if (isAnew && trouble === null)
    return (
      <main>
        <h1>{t('rescueTitle')}</h1>
        <Anew />
      </main>
    );
  return (
    <main>
      <h1>{t('rescueTitle')}</h1>
      {trouble ? <StoreClosed trouble={trouble} onTryAgain={tryAgain} /> : <Open isOpen={trouble === null} />}
      {trouble?.is !== 'not-given' && (
        <>
          <SaveReadable onSaved={() => setIsSaved(true)} />
          <CopiesFound onSaved={() => setIsSaved(true)} />
          {trouble && trouble.is !== 'blocked' && (
            <BeginEmpty
              isSaved={isSaved}
              isNewer={trouble.is === 'newer'}
              onDone={() => {
                setIsAnew(true);
                tryAgain();
              }}
            />
          )}
        </>
      )}
    </main>
  );
}

function Open({ isOpen }: { readonly isOpen: boolean }) {
  if (!isOpen)
    return (
      <p class="notice" role="status">
        {t('trying')}
      </p>
    );
  return (
    <section class="notice" role="status">
      <h2>{t('open')}</h2>
      <p>{t('openText')}</p>
      <ToDesk />
    </section>
  );
}

/** What the page comes to when an empty store was begun: nothing of the old one is offered any more. */
function Anew() {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="notice" role="status">
      <h2 ref={heading} tabIndex={-1}>
        {t('anew')}
      </h2>
      <p>{t('anewText')}</p>
      <ToDesk />
    </section>
  );
}

function ToDesk() {
  return (
    <button type="button" class="primary" onClick={() => void browser.tabs.create({ url: '/desk.html' })}>
      {t('toDesk')}
    </button>
  );
}
