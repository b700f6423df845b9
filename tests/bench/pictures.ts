/** What it costs to lay out a question's pictures with very many answers: `npx tsx tests/bench/pictures.ts`. */
import fc from 'fast-check';
import { layOutFigures } from '../../components/pictures/figures-layout';
import { layOutLanes } from '../../components/pictures/lanes-layout';
import { layOutOrigins } from '../../components/pictures/origins-layout';
import { WHOLE } from '../../components/pictures/zoom';
import { originsGraph } from '../../lib/core/coverage/origins-graph';
import { timelineOf } from '../../lib/core/coverage/timeline';
import { anyTold } from '../told';
import { theSummit } from '../topic';

const topic = theSummit();
const canvas = { width: 1000, isSmall: false, zoom: WHOLE };
const TIMES = 9;

function told(type: 'quantity' | 'date', n: number) {
  const [answers = []] = fc.sample(anyTold(topic, type, n, n), { seed: 1, numRuns: 1 });
  return answers;
}

function timelineFor(id: string, type: 'quantity' | 'date', n: number) {
  const question = topic.questionsById.get(id);
  if (!question) throw new Error(`the topic has no question ${id}`);
  return timelineOf(question, told(type, n));
}

/** The middle of several runs, in milliseconds. */
function measure(work: () => unknown): string {
  const runs = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return (runs[Math.floor(TIMES / 2)] ?? 0).toFixed(1);
}

for (const n of [43, 500, 2000]) {
  const figures = timelineFor('arms.containers', 'quantity', n);
  const days = timelineFor('arrival.date', 'date', n);
  const words = told('quantity', n);
  const ms = {
    figures: figures.is === 'figures' ? measure(() => layOutFigures(figures, canvas, 'as-of')) : '',
    lanes: days.is === 'figures' ? '' : measure(() => layOutLanes(days, canvas, ({ display }) => display)),
    origins: measure(() => layOutOrigins(originsGraph(words), 1000, ({ names }) => names.join(', '))),
  };
  console.log(`${n} answers: figures ${ms.figures} ms, lanes ${ms.lanes} ms, origins ${ms.origins} ms`);
}
