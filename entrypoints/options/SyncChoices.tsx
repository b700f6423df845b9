import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SyncPart } from '../../components/settings/SyncPart';
import { syncTrouble } from '../../lib/messaging/shared-state';
import { SYNC_KEYS, syncedNames } from '../../lib/messaging/synced-choices';
import { useShared } from '../live/use-shared';
import type { PartProps } from './part-props';

/** Whether choices go along to the reader's other browsers. */
export function SyncChoices({ choices: { syncs, syncsColourNames }, onChange }: PartProps) {
  const trouble = useShared(syncTrouble, 'sync-trouble') ?? null;
  const isLeft = useIsLeft(syncs);
  return (
    <SyncPart
      {...{ syncs, syncsColourNames, trouble, isLeft }}
      names={syncedNames({ syncs: true, syncsColourNames })}
      onSyncs={(syncs) => onChange((now) => ({ syncs, syncsColourNames: syncs && now.syncsColourNames }))}
      onSyncsColourNames={(syncsColourNames) => onChange(() => ({ syncsColourNames }))}
      onDelete={() => browser.storage.sync.remove([...SYNC_KEYS])}
    />
  );
}

/** Whether something of ours lies in the browser's sync though nothing goes there any more. */
function useIsLeft(syncs: boolean): boolean {
  const [isLeft, setIsLeft] = useState(false);
  useEffect(() => {
    const look = async () => {
      const held = syncs ? {} : await browser.storage.sync.get([...SYNC_KEYS]);
      setIsLeft(Object.keys(held).length > 0);
    };
    const onChanged = (_: unknown, area: string) => {
      if (area === 'sync') void look();
    };
    look().catch(reportError);
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [syncs]);
  return isLeft;
}
