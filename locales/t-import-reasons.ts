import type { ImportReasonKey, Place } from '../lib/core/interchange/import-reasons';
import { sayReason } from '../lib/core/reason';
import { importReasons } from './en/import-reasons';
import { sayFrom } from './say';

const t = sayFrom<ImportReasonKey>('importReasons', importReasons);

/** A reason of an import, or a place in a file, in the reader's language. */
export function sayImport(said: Place): string {
  return typeof said === 'string' ? said : sayReason(said, t);
}
