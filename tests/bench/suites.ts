import type { Suite } from './bench';
import { aliases } from './suites/aliases';
import { analysis } from './suites/analysis';
import { anchoring } from './suites/anchoring';
import { anchoringErrors } from './suites/anchoring-errors';
import { check } from './suites/check';
import { comparison } from './suites/comparison';
import { desk } from './suites/desk';
import { importOfClaims } from './suites/import';
import { interchange } from './suites/interchange';
import { size } from './suites/size';
import { timeToMarks } from './suites/time-to-marks';
import { pageCost } from './suites/page-cost';
import { pageText } from './suites/page-text';
import { paint } from './suites/paint';
import { search } from './suites/search';
import { sync } from './suites/sync';
import { wakeUps } from './suites/wake-ups';
import { webdav } from './suites/webdav';

/** All suites, in the order of the docs. */
export const SUITES: readonly Suite[] = [
  pageText,
  paint,
  aliases,
  analysis,
  anchoring,
  anchoringErrors,
  search,
  check,
  importOfClaims,
  desk,
  comparison,
  interchange,
  pageCost,
  timeToMarks,
  wakeUps,
  sync,
  webdav,
  size,
];
