import { provenance } from './en/provenance';
import { sayFrom } from './say';

/** Names a text about who said what. */
export type ProvenanceMessageKey = keyof typeof provenance;

/** As `t`, but only what is said of syncing outside its room. */
export const t = sayFrom<ProvenanceMessageKey>('provenance', provenance);
