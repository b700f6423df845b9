import { checks } from './en/checks';
import { sayFrom } from './say';

/** As `t`, but only the texts that a check is explained with: what the background carries of them. */
export const t = sayFrom<keyof typeof checks>('checks', checks);
