import { settings } from './en/settings';
import { sayFrom } from './say';

/** As `t`, but only the texts of the settings page, which the panel does without. */
export const t = sayFrom<keyof typeof settings>('settings', settings);
