import { look } from './en/look';
import { sayFrom } from './say';

/** As `t`, but only the texts of the settings for marks, language, size and theme. */
export const t = sayFrom<keyof typeof look>('look', look);
