import type { Suite } from './bench';

/** All suites, in the order of the docs. */
export const SUITES: readonly Suite[] = [];
