import { beside } from './en/beside';
import { sayFrom } from './say';

/** As `t`, but only the texts of comparing side by side and of what is missing. */
export const t = sayFrom<keyof typeof beside>('beside', beside);
