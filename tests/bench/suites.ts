import type { Suite } from './bench';
import { anchoring } from './suites/anchoring';
import { anchoringErrors } from './suites/anchoring-errors';
import { comparison } from './suites/comparison';
import { desk } from './suites/desk';
import { interchange } from './suites/interchange';

/** All suites, in the order of the docs. */
export const SUITES: readonly Suite[] = [anchoring, anchoringErrors, desk, comparison, interchange];
