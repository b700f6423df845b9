import type { Json } from '../../core/merge/stamped-record';
import { isObject } from '../../core/interchange/json';

/** A value of a row as JSON has it: fields that are undefined are none. @throws RangeError for what JSON does not hold */
export function toJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (!isObject(value)) throw new RangeError(`JSON does not hold a ${typeof value}.`);
  const fields: Record<string, Json> = {};
  for (const [field, held] of Object.entries(value)) if (held !== undefined) fields[field] = toJson(held);
  return fields;
}
