import { store } from './en/store';
import { sayFrom } from './say';

/** As `t`, but only the texts of a store that does not open. */
export const t = sayFrom<keyof typeof store>('store', store);
