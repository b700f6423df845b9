import { useState } from 'preact/hooks';
import { messageOf } from '../../lib/core/message-of';
import type { SyncedName } from '../../lib/messaging/synced-choices';
import { listOf } from '../../locales/list';
import { t } from '../../locales/t-settings';
import { Choice } from '../Choice';

/** Props of {@link SyncPart}. */
export interface SyncPartProps {
  readonly syncs: boolean;
  readonly syncsColourNames: boolean;
  /** What goes, or would go, along. */
  readonly names: readonly SyncedName[];
  /** What the browser did not take, and why; null where it took all. */
  readonly trouble: { readonly names: readonly SyncedName[]; readonly why: string } | null;
  /** Whether something of ours lies in the browser's sync though nothing goes there any more. */
  readonly isLeft: boolean;
  readonly onSyncs: (syncs: boolean) => void;
  readonly onSyncsColourNames: (syncs: boolean) => void;
  /** @throws Error with why it could not be deleted */
  readonly onDelete: () => Promise<void>;
}

/** Whether choices go along to the reader's other browsers, which, and by what way. */
export function SyncPart(props: SyncPartProps) {
  const { syncs, syncsColourNames, names, trouble, isLeft, onSyncs, onSyncsColourNames, onDelete } = props;
  const [said, setSaid] = useState('');
  const remove = () =>
    onDelete().then(
      () => setSaid(t('syncDeleted')),
      (error: unknown) => setSaid(t('syncDeleteFailed', { why: messageOf(error) })),
    );
  return (
    <>
      <Choice label={t('syncs')} help={t('syncsHelp')} isOn={syncs} onChange={onSyncs} />
      {syncs && (
        <Choice
          label={t('syncsColourNames')}
          help={t('syncsColourNamesHelp')}
          isOn={syncsColourNames}
          onChange={onSyncsColourNames}
        />
      )}
      <div class="synced">
        <p>{t('syncsWhat')}</p>
        <ul>
          {names.map((name) => (
            <li key={name}>{t(`synced.${name}`)}</li>
          ))}
        </ul>
        <p class="faint">
          {t('syncsNever')} {t('syncsNewest')}
        </p>
      </div>
      <p class="sync-said" role="status">
        {trouble && sayTrouble(trouble)}
        {said}
      </p>
      {isLeft && (
        <div class="to-desk">
          <button type="button" class="secondary" onClick={() => void remove()}>
            {t('syncDelete')}
          </button>
          <p class="faint">{t('syncLeft')}</p>
        </div>
      )}
    </>
  );
}

function sayTrouble({ names, why }: NonNullable<SyncPartProps['trouble']>): string {
  if (names.length === 0) return t('syncFailed', { why });
  return t('syncRefused', { names: listOf(names.map((name) => t(`synced.${name}`))), why });
}
