import { bin } from './en/bin';
import { sayFrom } from './say';

/** Names a text of the bin. */
export type BinMessageKey = keyof typeof bin;

/** As `t`, but only the texts of the bin. */
export const t = sayFrom<BinMessageKey>('bin', bin);
