import { importInEnglish } from '../lib/core/interchange/import-reasons';
import type { Refusal } from '../lib/core/interchange/reading';

/** What was read, with its refusals as a reader of English is told them. */
export function refusedInEnglish<T extends { readonly refused: readonly Refusal[] }>(reading: T) {
  const refused = reading.refused.map(({ at, what, why }) => ({
    at: importInEnglish(at),
    what,
    why: importInEnglish(why),
  }));
  return { ...reading, refused };
}
