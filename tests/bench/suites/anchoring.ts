import type { Bench, Suite } from '../bench';
import { openTab, type Tab } from '../in-browser/tab';
import { alternate } from '../measure/alternate';
import { beside } from '../measure/paired';
import { spreadOf } from '../measure/statistics';
import { EVERYWHERE, HERE_AND_THERE, saveInText, type SavedInText } from './anchoring/saved-in-text';
import { judge, OURS, THEIRS, type Outcome } from './anchoring/score';

const HIGHLIGHTS = 1_000;
const SIZES = [
  { of: '100k', characters: 100_000, most: 1 / 9 },
  { of: '1m', characters: 1_000_000, most: 1 / 25 },
] as const;
const HYPOTHESIS = 'Hypothesis’ way';
const SAMPLED =
  'Hypothesis’ way has no index, so its time is the sum over its highlights: each round measures another sample of them, and multiplies.';

/** How long it takes until highlights are found again, and how many are. */
export const anchoring: Suite = {
  name: 'anchoring',
  title: 'Highlights found again',
  isInQuick: true,
  async run(bench) {
    const tab = await openTab(new URL('anchoring/contenders.ts', import.meta.url));
    try {
      const sizes = bench.isQuick ? SIZES.slice(0, 1) : SIZES;
      for (const size of sizes) {
        await timeEverywhere(bench, tab, size);
        // So short at this size that its ratio sways with what else the machine does.
        if (!bench.isQuick) await timeHereAndThere(bench, tab, size);
      }
      if (!bench.isQuick) await drawGrowth(bench, tab);
    } finally {
      await tab.close();
    }
    if (!bench.isQuick) for (const size of SIZES) countMissed(bench, size);
  },
};

type Size = (typeof SIZES)[number];

/** One word in ten edited: nearly every highlight is to be found by likeness. */
async function timeEverywhere(bench: Bench, tab: Tab, { of, characters, most }: Size): Promise<void> {
  const parts = characters > 100_000 ? 100 : 20;
  const measured = await time(
    tab,
    { ...EVERYWHERE, characters, highlights: HIGHLIGHTS },
    parts,
    bench.rounds,
  );
  bench.add(
    beside(
      {
        id: `anchoring/everywhere-${of}`,
        what: `1,000 highlights, ${characters.toLocaleString('en')} characters, 10 % of the words edited`,
        unit: 'ms',
        goal: { of: 'ratio', most },
        note: `A third each of one to four words, a sentence, several sentences. ${SAMPLED}`,
      },
      measured.ours,
      { name: HYPOTHESIS, measured: measured.theirs },
    ),
  );
}

/** One highlight in ten edited, and the others moved. */
async function timeHereAndThere(bench: Bench, tab: Tab, { of, characters, most }: Size): Promise<void> {
  const parts = characters > 100_000 ? 5 : 1;
  const measured = await time(
    tab,
    { ...HERE_AND_THERE, characters, highlights: HIGHLIGHTS },
    parts,
    bench.rounds,
  );
  bench.add(
    beside(
      {
        id: `anchoring/one-in-ten-${of}`,
        what: `1,000 highlights, ${characters.toLocaleString('en')} characters, 10 % of the highlights edited`,
        unit: 'ms',
        goal: { of: 'ratio', most },
        note: `Sentences; one word in 200 is edited, so that one sentence in ten changed, and no other stands at its offset. Where Hypothesis’ way has nothing to search for by likeness (nine in ten are found by indexOf), what is left of ours is the index of the text (a twelfth of the time at 100,000 characters, half at a million), a few words of each highlight (a seventh), and the hundred that changed: where they are now (a third) and what changed (a quarter). It was 1.5 times as much before highlights were found by a few words, not all, and what touches them by patterns that begin at their end; the profile is flat now. ${parts > 1 ? SAMPLED : ''}`.trim(),
      },
      measured.ours,
      { name: HYPOTHESIS, measured: measured.theirs },
    ),
  );
}

/** @param parts of their highlights, one in so many is measured in a round */
async function time(tab: Tab, what: SavedInText, parts: number, rounds: number) {
  await tab.call('prepare', what);
  let turn = 0;
  return alternate(
    { ours: () => tab.call('ours'), theirs: () => tab.call('theirs', { from: turn++, of: parts }) },
    { rounds },
  );
}

/** Of the highlights of {@link timeEverywhere}: how many were not placed, or at other words. In Node: the same text gives the same there. */
function countMissed(bench: Bench, { of, characters }: Size): void {
  const { before, after, quotes } = saveInText({ ...EVERYWHERE, characters, highlights: HIGHLIGHTS });
  // Theirs takes a minute for all of a million characters.
  const fewer = quotes.filter((_, i) => i % (characters > 100_000 ? 20 : 4) === 0);
  const missed = (way: typeof OURS, asked: typeof quotes): number => {
    const found: Outcome[] = way.save(
      before.text,
      asked.map(({ span }) => span),
    )(after.text);
    const verdicts = asked.flatMap((quote, i) => (found[i] ? [judge(after, quote, found[i])] : []));
    const tested = verdicts.filter((verdict) => verdict !== 'gone');
    return (100 * tested.filter((verdict) => verdict !== 'right').length) / tested.length;
  };
  bench.add({
    id: `anchoring/missed-${of}`,
    what: `of these, not found where they are, ${characters.toLocaleString('en')} characters`,
    unit: '%',
    ours: spreadOf([missed(OURS, quotes)]),
    peer: { name: HYPOTHESIS, spread: spreadOf([missed(THEIRS, fewer)]) },
    goal: { of: 'ours', most: 0.2 },
    note: 'Recall of 99.8 %. Found is what shares a word with what is left of the quote and is off by no more than two words (one, of a quote of up to four words) at either end; of a highlight of which no word is left, nothing is counted.',
  });
}

const COUNTS = [10, 100, 1_000, 10_000];
const LENGTHS = [10_000, 100_000, 1_000_000];
const ROUNDS_OF_A_CURVE = 5;

async function drawGrowth(bench: Bench, tab: Tab): Promise<void> {
  const pointsOf = async (cases: readonly SavedInText[], along: (one: SavedInText) => number) => {
    const points: { x: number; ours: number; theirs: number }[] = [];
    for (const one of cases) {
      const parts = Math.max(1, Math.round((one.highlights * one.characters) / 5_000_000));
      const measured = await time(tab, one, parts, ROUNDS_OF_A_CURVE);
      points.push({
        x: along(one),
        ours: spreadOf(measured.ours).median,
        theirs: spreadOf(measured.theirs).median,
      });
    }
    return (['ours', 'theirs'] as const).map((name) => ({
      name: name === 'ours' ? 'ours' : HYPOTHESIS,
      points: points.map((point) => ({ x: point.x, y: point[name] })),
    }));
  };
  bench.draw({
    id: 'anchoring/highlights',
    what: 'Highlights found again in 100,000 characters, 10 % of the words edited',
    along: 'highlights',
    unit: 'ms',
    lines: await pointsOf(
      COUNTS.map((highlights) => ({ ...EVERYWHERE, characters: 100_000, highlights })),
      ({ highlights }) => highlights,
    ),
    note: 'Ours begins with the index of the text, which is the same for ten and for ten thousand.',
  });
  bench.draw({
    id: 'anchoring/characters',
    what: '1,000 highlights found again, 10 % of the words edited',
    along: 'characters',
    unit: 'ms',
    lines: await pointsOf(
      LENGTHS.map((characters) => ({ ...EVERYWHERE, characters, highlights: HIGHLIGHTS })),
      ({ characters }) => characters,
    ),
  });
}
