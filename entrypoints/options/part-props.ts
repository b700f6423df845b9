import type { Settings } from '../../lib/messaging/shared-state';

/** What another choice makes of the settings as they are then: another window may have changed them meanwhile. */
export type Change = (now: Settings) => Partial<Settings>;

/** Props of a part of the settings. */
export interface PartProps {
  readonly choices: Settings;
  readonly onChange: (changed: Change) => void;
}
