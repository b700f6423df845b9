import { annotating } from './en/annotating';
import { sayFrom } from './say';

/** As `t`, but only the texts of toolbar and editor in the page: for what must stay small. */
export const t = sayFrom<keyof typeof annotating>('annotating', annotating);
