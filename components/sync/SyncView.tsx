import { useState } from 'preact/hooks';
import { t } from '../../locales/t-sync';
import { Choice } from '../Choice';
import type { ChangeEntry } from './change-entry';
import { ChangeList } from './ChangeList';
import { CodeShown } from './CodeShown';
import { SetUp, type SetUpProps } from './SetUp';
import type { SpaceDeeds, SpaceEntry } from './space-entry';
import { SpaceItem } from './SpaceItem';
import { nameOf } from './space-state';
import { useSaid } from './use-said';

/** A code that was just made: it is shown until the reader has kept it. */
export interface NewCode {
  readonly code: string;
  readonly is: 'private' | 'topic';
}

/** Props of {@link SyncView}. */
export interface SyncViewProps {
  readonly entries: readonly SpaceEntry[];
  readonly setUp: Omit<SetUpProps, 'hasOwn' | 'onCancel'>;
  readonly deeds: SpaceDeeds;
  readonly newCode: NewCode | null;
  readonly onKept: () => void;
  readonly onCopy: (text: string) => Promise<void>;
  readonly isOffline: boolean;
  readonly onWorkOffline: (isOffline: boolean) => void;
  /** By space, newest first. */
  readonly latest: ReadonlyMap<string, readonly ChangeEntry[]>;
}

/** The room for syncing: what is synced and how it stands, or, while nothing is, how to begin. */
export function SyncView(props: SyncViewProps) {
  const { entries, setUp, deeds, newCode, onKept, onCopy, isOffline, onWorkOffline, latest } = props;
  const [isAdding, setIsAdding] = useState(false);
  const [said, onAsk] = useSaid(entries);
  const saying: SpaceDeeds = {
    ...deeds,
    onSyncNow: (id) => {
      onAsk(id);
      deeds.onSyncNow(id);
    },
  };
  const hasOwn = entries.some(({ topic }) => topic === null);
  if (newCode)
    return (
      <CodeShown
        code={newCode.code}
        is={newCode.is}
        isNew
        onCopy={onCopy}
        onDone={() => {
          setIsAdding(false);
          onKept();
        }}
      />
    );
  if (entries.length === 0) return <SetUp {...setUp} hasOwn={false} />;
  return (
    <>
      <Choice label={t('offline')} help={t('offline.help')} isOn={isOffline} onChange={onWorkOffline} />
      <h3 class="sync-heading">{t('spaces')}</h3>
      {entries.map((entry) => (
        <SpaceItem key={entry.space.id} {...{ entry, onCopy }} deeds={saying} />
      ))}
      <p class="unseen" role="status">
        {said}
      </p>
      {isAdding ? (
        <SetUp {...setUp} hasOwn={hasOwn} onCancel={() => setIsAdding(false)} />
      ) : (
        <p class="sync-buttons">
          <button type="button" class="secondary" onClick={() => setIsAdding(true)}>
            {t('addAnother')}
          </button>
        </p>
      )}
      <h3 class="sync-heading">{t('latest')}</h3>
      {entries.map((entry) => (
        <Latest key={entry.space.id} {...{ entry, changes: latest.get(entry.space.id) ?? [] }} />
      ))}
    </>
  );
}

function Latest({
  entry,
  changes,
}: {
  readonly entry: SpaceEntry;
  readonly changes: readonly ChangeEntry[];
}) {
  return (
    <section aria-label={t('latest.of', { space: nameOf(entry) })}>
      <h4>{nameOf(entry)}</h4>
      {changes.length === 0 ? <p class="faint">{t('latest.none')}</p> : <ChangeList changes={changes} />}
    </section>
  );
}
