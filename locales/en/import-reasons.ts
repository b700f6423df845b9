import { ENGLISH_IMPORT_REASONS } from '../../lib/core/interchange/import-reasons';

/**
 * Why a record of a file that is imported is refused, merged or left alone, and where in the file it stands. What is put in is never inflected: `{part}`,
 * `{id}`, `{expected}`, `{received}` stand as the file or the schema has them (“body[0].value”, “string”), `{at}` is a path or one of the first three texts.
 */
export const importReasons = ENGLISH_IMPORT_REASONS;
