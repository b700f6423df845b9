import { values } from './en/values';
import { sayFrom } from './say';

/** Names a text that a value is written with, a unit among them. */
export type ValuesMessageKey = keyof typeof values;

/** As `t`, but only the texts that values are written with. */
export const t = sayFrom<ValuesMessageKey>('values', values);
