import { t } from '../locales/t';
import { Icon } from './Icon';

/** Props of {@link PanelHeader}. */
export interface PanelHeaderProps {
  readonly title: string;
  /** Whether this site is paused; null where there is no site to pause. */
  readonly isPaused: boolean | null;
  readonly onPause: (paused: boolean) => void;
  /** The reader wants to compare coverage, or to see all that is saved. */
  readonly onOpenDesk: () => void;
  readonly onOpenSettings: () => void;
}

/** The topic, or the extension's name while there is none; pause here; the desk; settings. */
export function PanelHeader({ title, isPaused, onPause, onOpenDesk, onOpenSettings }: PanelHeaderProps) {
  const pauseLabel = t(isPaused ? 'resumeHere' : 'pauseHere');
  return (
    <header class="panel-header">
      <h1>{title}</h1>
      {isPaused !== null && (
        <button
          type="button"
          class="icon-button"
          aria-label={pauseLabel}
          title={pauseLabel}
          onClick={() => onPause(!isPaused)}
        >
          <Icon name={isPaused ? 'play' : 'pause'} />
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={t('openDesk')}
        title={t('openDesk')}
        onClick={onOpenDesk}
      >
        <Icon name="desk" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('openSettings')}
        title={t('openSettings')}
        onClick={onOpenSettings}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}
