import type { Suite } from './bench';
import { comparison } from './suites/comparison';
import { desk } from './suites/desk';
import { interchange } from './suites/interchange';

/** All suites, in the order of the docs. */
export const SUITES: readonly Suite[] = [desk, comparison, interchange];
