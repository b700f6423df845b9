import { claimSearch } from './en/claim-search';
import { sayFrom } from './say';

/** Names a text of the room in which claims are looked for. */
export type ClaimSearchMessageKey = keyof typeof claimSearch;

/** As `t`, but only the texts of the room in which claims are looked for. */
export const t = sayFrom<ClaimSearchMessageKey>('claimSearch', claimSearch);
