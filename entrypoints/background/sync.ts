import type { CrossreadDb } from '../../lib/store/db';

/** Begins to sync, where the edition can: the reader's cannot, the team's is in sync.team.ts (scripts/swap-edition.ts). Call it synchronously at the start. */
export function startSync(_db: CrossreadDb, _report: (work: Promise<void>) => void): void {}
