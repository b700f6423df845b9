import { refusals } from './en/refusals';
import { sayFrom } from './say';

/** Names a reason for which something was not done. */
export type RefusalsMessageKey = keyof typeof refusals;

/** As `t`, but only the reasons for which the background did not do something. */
export const t = sayFrom<RefusalsMessageKey>('refusals', refusals);
