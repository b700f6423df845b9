/** What it costs to lay out a question's pictures with very many answers: how it grows. */
import fc from 'fast-check';
import { layOutFigures } from '../../../../components/pictures/figures-layout';
import { layOutLanes } from '../../../../components/pictures/lanes-layout';
import { layOutOrigins } from '../../../../components/pictures/origins-layout';
import { WHOLE } from '../../../../components/pictures/zoom';
import { originsGraph } from '../../../../lib/core/coverage/origins-graph';
import { timelineOf } from '../../../../lib/core/coverage/timeline';
import { anyTold } from '../../../told';
import { theSummit } from '../../../topic';
import type { Bench } from '../../bench';
import { alternate } from '../../measure/alternate';
import { alone } from '../../measure/paired';
import { processorTimeOf } from '../../measure/processor-time';
import { spreadOf } from '../../measure/statistics';

const AMOUNTS = [20, 100, 500, 2_000];
const CANVAS = { width: 1000, isSmall: false, zoom: WHOLE };
const PICTURES = { figures: 'figures over time', lanes: 'days in lanes', origins: 'origins' } as const;
type Picture = keyof typeof PICTURES;

/** Measures them in this Node, by processor time: they are pure. */
export async function measurePictures(bench: Bench): Promise<void> {
  const points: Record<Picture, { x: number; y: number }[]> = { figures: [], lanes: [], origins: [] };
  for (const n of AMOUNTS) {
    const measured = await alternate(layoutsOf(n), { rounds: bench.rounds });
    for (const picture of Object.keys(PICTURES) as Picture[]) {
      points[picture].push({ x: n, y: spreadOf(measured[picture]).median });
      if (n !== AMOUNTS.at(-1)) continue;
      const what = `${PICTURES[picture]} of ${n.toLocaleString('en')} answers laid out`;
      bench.add(
        alone({ id: `desk/picture-${picture}`, what, unit: 'ms', note: 'processor time' }, measured[picture]),
      );
    }
  }
  bench.draw({
    id: 'desk/pictures',
    what: 'A picture of many answers laid out',
    along: 'answers',
    unit: 'ms',
    lines: (Object.keys(PICTURES) as Picture[]).map((picture) => ({
      name: PICTURES[picture],
      points: points[picture],
    })),
  });
}

/** The work of a picture of so many answers: from the answers to what is drawn where. */
function layoutsOf(n: number): Record<Picture, () => number> {
  const [figures, days] = [told('quantity', n), told('date', n)];
  return {
    figures: () =>
      processorTimeOf(() => {
        const timeline = timelineOf(questionOf('arms.containers'), figures);
        if (timeline.is === 'figures') layOutFigures(timeline, CANVAS, 'as-of');
      }),
    lanes: () =>
      processorTimeOf(() => {
        const timeline = timelineOf(questionOf('arrival.date'), days);
        if (timeline.is !== 'figures') layOutLanes(timeline, CANVAS, ({ display }) => display);
      }),
    origins: () =>
      processorTimeOf(() => layOutOrigins(originsGraph(figures), 1000, ({ names }) => names.join(', '))),
  };
}

function told(type: 'quantity' | 'date', n: number) {
  const [answers = []] = fc.sample(anyTold(theSummit(), type, n, n), { seed: 1, numRuns: 1 });
  return answers;
}

function questionOf(id: string) {
  const question = theSummit().questionsById.get(id);
  if (!question) throw new Error(`the topic has no question ${id}`);
  return question;
}
