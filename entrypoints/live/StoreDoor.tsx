import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { Boundary } from '../../components/Boundary';
import { addressOf } from '../../components/desk-address';
import { StoreClosed } from '../../components/StoreClosed';
import { NearlyFull, StoreLost } from '../../components/StoreNotice';
import { storeLost } from '../../lib/messaging/shared-state';
import { newestTakenOver } from '../../lib/store/backup/taken-over';
import type { CrossreadDb } from '../../lib/store/db';
import { useNearlyFull } from './use-full';
import { useLive } from './use-live';
import { useShared } from './use-shared';
import { useStore } from './use-store';

/** Props of {@link StoreDoor}. */
export interface StoreDoorProps {
  readonly db: CrossreadDb;
  /** What needs the store: shown at once, and replaced by what is wrong when the store does not open. */
  readonly children: ComponentChildren;
}

/** Stands before every page that needs the store. */
export function StoreDoor({ db, children }: StoreDoorProps) {
  const { trouble, tryAgain } = useStore(db);
  if (trouble)
    return (
      <main>
        <StoreClosed trouble={trouble} onTryAgain={tryAgain} onRescue={openRescue} />
      </main>
    );
  return (
    <>
      {trouble === null && <StoreNotices db={db} />}
      <Boundary onBackup={openBackup}>{children}</Boundary>
    </>
  );
}

function StoreNotices({ db }: { readonly db: CrossreadDb }) {
  const lost = useShared(storeLost, 'lost') ?? null;
  const copy = useLive(() => newestTakenOver(db), []);
  const left = useNearlyFull(db);
  return (
    <>
      {lost !== null && (copy.value !== undefined || copy.error) && (
        <StoreLost
          at={lost}
          copy={copy.value?.at ?? null}
          onRestore={openBackup}
          onClose={() => void storeLost.remove()}
        />
      )}
      {left !== null && <NearlyFull left={left} onSee={openBackup} />}
    </>
  );
}

function openRescue(): void {
  void browser.tabs.create({ url: '/rescue.html' });
}

function openBackup(): void {
  void browser.tabs.create({ url: `/desk.html${addressOf({ room: 'backup' })}` });
}
