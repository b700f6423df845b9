import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/t-sync';
import { AskFirst } from '../AskFirst';
import { namedWith } from '../named-with';
import { CodeShown } from './CodeShown';
import { LeaveSpace } from './LeaveSpace';
import { ServerEditor } from './ServerEditor';
import type { SpaceDeeds, SpaceEntry } from './space-entry';
import { nameOf } from './space-state';

/** Props of {@link SpaceButtons}. */
export interface SpaceButtonsProps {
  readonly entry: SpaceEntry;
  readonly deeds: SpaceDeeds;
  /** Id of the space's heading, by which each button is named as well. */
  readonly heading: string;
  readonly onCopy: (text: string) => Promise<void>;
}

/** What one can do with a space; what cannot be taken back asks first. */
export function SpaceButtons({ entry, deeds, heading, onCopy }: SpaceButtonsProps) {
  const id = useId();
  const [open, setOpen] = useState<'invitation' | 'server' | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const toggle = (what: 'invitation' | 'server') => setOpen(open === what ? null : what);
  // What is closed took the focus with it.
  const close = () => {
    setOpen(null);
    opener.current?.focus();
  };
  const { space, running, invitation, isOffline } = entry;
  const isStill = running !== null || space.isPaused || isOffline;
  return (
    <>
      <div class="sync-buttons">
        <button
          type="button"
          class="secondary"
          {...namedWith(`${id}-now`, heading)}
          // Kept in reach while one runs: a button that goes takes the focus with it.
          aria-disabled={isStill}
          onClick={() => {
            if (!isStill) deeds.onSyncNow(space.id);
          }}
        >
          {t('syncNow')}
        </button>
        <button
          type="button"
          class="quiet"
          {...namedWith(`${id}-pause`, heading)}
          onClick={() => deeds.onPause(space.id, !space.isPaused)}
        >
          {t(space.isPaused ? 'resume' : 'pause')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={open === 'invitation'}
          {...(open !== 'server' && { ref: opener })}
          {...namedWith(`${id}-invite`, heading)}
          onClick={() => toggle('invitation')}
        >
          {t('invite')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={open === 'server'}
          {...(open === 'server' && { ref: opener })}
          {...namedWith(`${id}-server`, heading)}
          onClick={() => toggle('server')}
        >
          {t('changeServer')}
        </button>
        {space.keys.length > 0 && (
          <AskFirst
            isQuiet
            label={t('changeKey')}
            question={t('changeKey.ask')}
            help={t('changeKey.help')}
            yes={t('changeKey.yes')}
            no={t('changeKey.no')}
            onYes={() => deeds.onChangeKey(space.id)}
          />
        )}
        <LeaveSpace name={nameOf(entry)} onLeave={(keeps) => deeds.onLeave(space.id, keeps)} />
      </div>
      {open === 'server' && (
        <ServerEditor
          server={space.server}
          onSave={(change) => deeds.onChangeServer(space.id, change)}
          onClose={close}
        />
      )}
      {open === 'invitation' &&
        (invitation === null ? (
          <p class="note" role="status">
            {t('invite.lost')}
          </p>
        ) : (
          <CodeShown code={invitation} is={space.audience.is} isNew={false} onCopy={onCopy} onDone={close} />
        ))}
    </>
  );
}
