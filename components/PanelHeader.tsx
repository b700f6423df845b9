import { t, type MessageKey } from '../locales/t';
import { Icon, type IconProps } from './Icon';

/** Props of {@link PanelHeader}. */
export interface PanelHeaderProps {
  readonly title: string;
  /** Whether this site is paused; null where there is no site to pause. */
  readonly isPaused: boolean | null;
  readonly onPause: (paused: boolean) => void;
  /** Whether reading is paused everywhere. */
  readonly isAllPaused: boolean;
  readonly onPauseAll: (paused: boolean) => void;
  /** The reader wants to compare coverage, or to see all that is saved. */
  readonly onOpenDesk: () => void;
  readonly onOpenSettings: () => void;
}

/** The topic, or the extension's name while there is none; pause here and everywhere; the desk; settings. */
export function PanelHeader(props: PanelHeaderProps) {
  const { title, isPaused, isAllPaused, onPause, onPauseAll, onOpenDesk, onOpenSettings } = props;
  return (
    <header class="panel-header">
      {/* Takes the focus where what had it went. */}
      <h1 tabIndex={-1}>{title}</h1>
      {isPaused !== null && !isAllPaused && (
        <IconButton
          icon={isPaused ? 'play' : 'pause'}
          name={isPaused ? 'resumeHere' : 'pauseHere'}
          shortcut="s"
          onPress={() => onPause(!isPaused)}
        />
      )}
      <IconButton
        icon={isAllPaused ? 'playAll' : 'pauseAll'}
        name={isAllPaused ? 'resumeAll' : 'pauseAll'}
        shortcut="e"
        onPress={() => onPauseAll(!isAllPaused)}
      />
      <IconButton icon="desk" name="openDesk" onPress={onOpenDesk} />
      <IconButton icon="settings" name="openSettings" onPress={onOpenSettings} />
    </header>
  );
}

interface IconButtonProps {
  readonly icon: IconProps['name'];
  readonly name: MessageKey;
  /** The key that does the same in the panel. */
  readonly shortcut?: string;
  readonly onPress: () => void;
}

function IconButton({ icon, name, shortcut, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t(name)}
      title={shortcut === undefined ? t(name) : t('withKey', { name: t(name), key: shortcut })}
      {...(shortcut !== undefined && { 'aria-keyshortcuts': shortcut })}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
