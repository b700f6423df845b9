/** Runs in the page: both ways of placing highlights, on the same text. */
import { saveInText, type SavedInText } from './saved-in-text';
import { OURS, THEIRS, type Outcome, type Way } from './score';

/** A part of the highlights: each `of`-th, from the `from`-th on. */
export interface Part {
  readonly from: number;
  readonly of: number;
}

type Found = (text: string, part: Part) => Outcome[];
let text = '';
let ways: { readonly ours: Found; readonly theirs: Found } | undefined;

function prepare(what: SavedInText): void {
  const { before, after, quotes } = saveInText(what);
  text = after.text;
  const placing = (way: Way): Found => {
    const saved = quotes.map(({ span }) => way.save(before.text, [span]));
    const all = way.save(
      before.text,
      quotes.map(({ span }) => span),
    );
    return (now, { from, of }) =>
      of === 1 ? all(now) : saved.filter((_, i) => i % of === from % of).flatMap((one) => one(now));
  };
  ways = { ours: placing(OURS), theirs: placing(THEIRS) };
}

let turns = 0;

/** A string of its own each time, so that nothing is remembered of it; flat, as one that comes in a message is. */
function textAnew(): string {
  const anew = `${text} ${turns++}`;
  return JSON.parse(JSON.stringify(anew)) as string;
}

function measure(way: 'ours' | 'theirs', part: Part): number {
  if (!ways) throw new Error('Nothing is saved yet.');
  const now = textAnew();
  const start = performance.now();
  ways[way](now, part);
  return (performance.now() - start) * part.of;
}

Object.assign(globalThis, {
  contenders: {
    prepare,
    ours: () => measure('ours', { from: 0, of: 1 }),
    theirs: (part: Part) => measure('theirs', part),
  },
});
