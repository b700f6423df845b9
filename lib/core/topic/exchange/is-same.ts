import { isObject, type JsonObject } from '../../interchange/json';

/** Whether two values of JSON are the same; the order of fields does not matter, that of lists does. A field that is undefined is none. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  // In place: the lists that changedFields makes take most of the time of a merge.
  return (
    Object.keys(a).every((field) => isSame(a[field], own(b, field))) &&
    Object.keys(b).every((field) => b[field] === undefined || Object.hasOwn(a, field))
  );
}

function own(object: JsonObject, field: string): unknown {
  return Object.hasOwn(object, field) ? object[field] : undefined;
}

/** The fields in which two records differ, in the order in which the first has them and then the second. */
export function changedFields(a: object, b: object): string[] {
  const [before, after] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const fields = new Set([...before.keys(), ...after.keys()]);
  return [...fields].filter((field) => !isSame(before.get(field), after.get(field)));
}
