import { editing } from './en/editing';
import { sayFrom } from './say';

/** As `t`, but only the texts with which a highlight is edited: for components that are in the page too, which must stay small. */
export const t = sayFrom<keyof typeof editing>('editing', editing);
