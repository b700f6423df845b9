/** What was said before, as it stands in a row: each is a field of its own, so that those of two devices come together. */
import { nameUuid } from '../../../core/interchange/name-uuid';
import type { Json } from '../../../core/merge/stamped-record';
import { canonicalText } from '../../../core/topic/exchange/canonical-pack';
import { toJson } from '../json';
import type { Fields } from './kind';

const PREFIX = 'earlier/';

/** The fields of what was said before. */
export function fieldsOfEarlier(earlier: readonly unknown[]): Fields {
  return Object.fromEntries(earlier.map((one) => [`${PREFIX}${nameUuid(canonicalText(one))}`, toJson(one)]));
}

/** What was said before, in no order. */
export function earlierIn(fields: Fields): Json[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    field.startsWith(PREFIX) && value !== null ? [value] : [],
  );
}

/** What was said before together with one more, which may stand among it. */
export function withOneMore(earlier: readonly Json[], one: Json | null): Json[] {
  if (one === null) return [...earlier];
  const text = canonicalText(one);
  return earlier.some((known) => canonicalText(known) === text) ? [...earlier] : [...earlier, one];
}
