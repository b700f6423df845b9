/** How long it takes, measured in pairs: both ways in turn in one run, so that what else the machine does falls on both. */
import { editWords, firstEdition } from './anchoring-edits';
import { chanceOf, generateProse } from './prose';
import { drawQuotes, KINDS, OURS, THEIRS } from './anchoring-score';

const SEED = 404;
const LENGTH = 100_000;
const HIGHLIGHTS = 1_000;
const PAIRS = 5;

/** What was done to the text: nothing, a line put before it (so that no position holds), or one word in ten edited. */
export type Done = 'nothing' | 'a line before it' | '10 % of words edited';

function prepare(done: Done, isQuick: boolean) {
  const edition = firstEdition(generateProse(SEED, LENGTH));
  const chance = chanceOf(SEED);
  const edited = {
    nothing: () => edition.text,
    'a line before it': () => `Read also our report of yesterday\n\n${edition.text}`,
    '10 % of words edited': () => editWords(edition, 0.1, chance).text,
  }[done]();
  const each = Math.ceil((isQuick ? HIGHLIGHTS / 10 : HIGHLIGHTS) / KINDS.length);
  const quotes = KINDS.flatMap((kind) => drawQuotes(edition, kind, each, chance));
  return { text: edition.text, edited, spans: quotes.map(({ span }) => span) };
}

/** Medians in milliseconds for a thousand highlights (a hundred when quick), and the median of the pairs' ratios. */
export function timeBoth(done: Done, isQuick: boolean): { theirs: number; ours: number; ratio: number } {
  const { text, edited, spans } = prepare(done, isQuick);
  const [theirs, ours] = [THEIRS.save(text, spans), OURS.save(text, spans)];
  const runs: [number, number][] = [];
  ours(edited);
  for (let pair = 0; pair < PAIRS; pair++) {
    if (pair % 2 === 0) runs.push([timeOf(() => theirs(edited)), timeOf(() => ours(edited))]);
    else {
      const first = timeOf(() => ours(edited));
      runs.push([timeOf(() => theirs(edited)), first]);
    }
  }
  return {
    theirs: median(runs.map(([one]) => one)),
    ours: median(runs.map(([, one]) => one)),
    ratio: median(runs.map(([one, other]) => one / other)),
  };
}

/** The slowest single highlight, each looked for in a text that is new: with its index, in milliseconds; the best of three. */
export function worstOf(done: Done, isQuick: boolean): number {
  const { text, edited, spans } = prepare(done, isQuick);
  const single = spans.map((span) => OURS.save(text, [span]));
  const rounds = [0, 1, 2].map(() => single.map((one) => timeOf(() => one(edited))));
  return Math.max(...single.map((_, i) => Math.min(...rounds.map((round) => round[i] ?? Infinity))));
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
