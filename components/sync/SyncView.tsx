import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../locales/t-sync';
import { Choice } from '../Choice';
import { CodeShown } from './CodeShown';
import { SetUp, type SetUpProps } from './SetUp';
import type { SpaceDeeds, SpaceEntry } from './space-entry';
import { SpaceItem } from './SpaceItem';
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
  /** What was changed last in a space; shown when the reader wants to see it. */
  readonly latestIn: (space: string) => VNode;
}

/** The room for syncing: what is synced and how it stands, or, while nothing is, how to begin. */
export function SyncView(props: SyncViewProps) {
  const { entries, setUp, deeds, newCode, onKept, onCopy, isOffline, onWorkOffline, latestIn } = props;
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
        <SpaceItem key={entry.space.id} {...{ entry, onCopy, latestIn }} deeds={saying} />
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
    </>
  );
}
