import type { Bench, Figure, Suite } from '../bench';
import { spreadOf } from '../measure/statistics';
import {
  EDITS,
  errorsAfter,
  placedThoughDeleted,
  samplesOf,
  shownAsSame,
  type Samples,
} from './anchoring/errors';
import { KINDS, OURS, THEIRS, type Way } from './anchoring/score';

const HYPOTHESIS = 'Hypothesis’ way';

/** How often a highlight is missed, or shown at words that are not its own: what speed must not cost. docs/anchoring.md tells of it. */
export const anchoringErrors: Suite = {
  name: 'anchoring-errors',
  title: 'Highlights found wrongly',
  isInQuick: false,
  async run(bench) {
    const { prose, pages } = samplesOf('report');
    const all = [prose, pages];
    for (const edit of EDITS) {
      const [ours, theirs] = both((way) => errorsAfter(edit, way, all));
      const of = `${edit.what}, ${ours.n.toLocaleString('en')} highlights`;
      add(
        bench,
        `${edit.id}-missed`,
        `${of}: not found where they are`,
        [ours.missed, theirs.missed],
        edit.mostMissed,
      );
      add(
        bench,
        `${edit.id}-wrong`,
        `${of}: placed on other words`,
        [ours.wrong, theirs.wrong],
        edit.mostWrong,
      );
    }
    for (const [group, samples] of Object.entries({ prose, pages })) addDeletions(bench, group, samples);
    for (const changed of ['number', 'name', 'negation'] as const) {
      const [ours, theirs] = both((way) => shownAsSame(changed, way, all));
      const what = `one ${changed} changed in each of ${ours.n.toLocaleString('en')} highlights: shown as the same`;
      add(bench, `${changed}-as-same`, what, [ours.same, theirs.same], 0);
    }
  },
};

function addDeletions(bench: Bench, group: string, samples: Samples): void {
  if (samples.texts.length === 0) return;
  for (const kind of KINDS) {
    const placed = both((way) => placedThoughDeleted(kind, way, samples));
    add(
      bench,
      `deleted-${kind}-${group}`,
      `paragraph deleted, ${kind} highlight placed all the same (${group})`,
      placed,
      1,
    );
  }
}

function both<T>(measure: (way: Way) => T): [ours: T, theirs: T] {
  return [measure(OURS), measure(THEIRS)];
}

function add(
  bench: Bench,
  id: string,
  what: string,
  [ours, theirs]: readonly [number, number],
  most?: number,
): void {
  const figure: Figure = {
    id: `anchoring-errors/${id}`,
    what,
    unit: '%',
    ours: spreadOf([ours]),
    peer: { name: HYPOTHESIS, spread: spreadOf([theirs]) },
    ...(most !== undefined && { goal: { of: 'ours', most } }),
  };
  bench.add(figure);
}
