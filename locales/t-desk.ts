import { desk } from './en/desk';
import { sayFrom } from './say';

/** As `t`, but only the texts of the desk's frame; each room brings its own. */
export const t = sayFrom<keyof typeof desk>('desk', desk);
