import { enClaimSearch } from './en-claim-search';
import { sayFrom } from './say';

/** Names a text of the room in which claims are looked for. */
export type ClaimSearchMessageKey = keyof typeof enClaimSearch;

/** As `t`, but only the texts of the room in which claims are looked for. */
export const t = sayFrom<ClaimSearchMessageKey>(enClaimSearch);
