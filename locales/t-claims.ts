import { claims } from './en/claims';
import { sayFrom } from './say';

/** Names a text of a claim. */
export type ClaimMessageKey = keyof typeof claims;

/** As `t`, but only the texts of a claim: for components that are in the page too, which must stay small. */
export const t = sayFrom<ClaimMessageKey>('claims', claims);
