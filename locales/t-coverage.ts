import { coverage } from './en/coverage';
import { sayFrom } from './say';

/** As `t`, but only the texts of the rooms in which coverage is compared. */
export const t = sayFrom<keyof typeof coverage>('coverage', coverage);
