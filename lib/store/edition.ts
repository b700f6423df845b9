import type { Dexie } from 'dexie';

/** What an edition adds to the store before it is opened. The reader's adds nothing; the team's is in edition.team.ts (scripts/swap-edition.ts). */
export function extendStore(_db: Dexie): void {}
