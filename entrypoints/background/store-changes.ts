/** Whether what was held against the store a moment ago may have to be again. In memory: it matters only while something is under way. */
let changes = 0;

/** Notes that the store is another than before. */
export function noteChange(): void {
  changes += 1;
}

/** How often it changed in this worker's life. */
export const changesSoFar = (): number => changes;
