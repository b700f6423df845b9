import { toolbar } from './en/toolbar';
import { sayFrom } from './say';

/** As `t`, but only the texts of toolbar button and context menu: for the background, which must stay small. */
export const t = sayFrom<keyof typeof toolbar>('toolbar', toolbar);
