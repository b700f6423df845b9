/** Whether two values of JSON are the same; the order of fields does not matter, that of lists does. A field that is undefined is none. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => isSame(item, b[i]))
    );
  return changedFields(a, b).length === 0;
}

/** The fields in which two records differ, in the order in which the first has them and then the second. */
export function changedFields(a: object, b: object): string[] {
  const [before, after] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const fields = new Set([...before.keys(), ...after.keys()]);
  return [...fields].filter((field) => !isSame(before.get(field), after.get(field)));
}
