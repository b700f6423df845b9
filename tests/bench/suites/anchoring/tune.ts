/**
 * Our errors on the texts that the numbers of lib/core/annotation/evidence.ts are chosen on, which are none of those that the bench
 * reports: `npx tsx tests/bench/suites/anchoring/tune.ts`.
 */
import { short } from '../../report/table';
import { EDITS, errorsAfter, placedThoughDeleted, samplesOf, shownAsSame } from './errors';
import { KINDS, OURS } from './score';

const { prose, pages } = samplesOf('tuning');
for (const edit of EDITS) {
  const { missed, wrong, n } = errorsAfter(edit, OURS, [prose, pages]);
  console.log(`${edit.what}: missed ${short(missed)} %, wrong ${short(wrong)} %, of ${n}`);
}
for (const kind of KINDS) {
  const shares = [prose, pages].map((samples) => short(placedThoughDeleted(kind, OURS, samples)));
  console.log(`paragraph deleted, ${kind} quote placed all the same: ${shares.join(' and ')} %`);
}
for (const changed of ['number', 'name', 'negation'] as const) {
  const { same, n } = shownAsSame(changed, OURS, [prose, pages]);
  console.log(`one ${changed} changed, shown as same: ${short(same)} %, of ${n}`);
}
