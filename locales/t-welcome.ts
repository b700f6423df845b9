import { welcome } from './en/welcome';
import { sayFrom } from './say';

/** Names a text of the page that opens when Crossread is new. */
export type WelcomeMessageKey = keyof typeof welcome;

/** As `t`, but only the texts of the page that opens when Crossread is new. */
export const t = sayFrom<WelcomeMessageKey>('welcome', welcome);
