import { rescue } from './en/rescue';
import { sayFrom } from './say';

/** As `t`, but only the texts of the rescue page. */
export const t = sayFrom<keyof typeof rescue>('rescue', rescue);
