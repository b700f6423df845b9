/** The desk: its matrix, its texts side by side, its pictures, and how soon each of its rooms has something to show. */
import type { TopicFacts } from '../../../lib/core/topic/facts';
import { manyClaims, VERY_MUCH, type Amount } from '../../many-claims';
import { theSummit } from '../../topic';
import type { Bench, Suite } from '../bench';
import { measureDrawing } from './desk/drawing';
import { openFullDesk, type FilledDesk } from './desk/full-desk';
import { measureMatrix } from './desk/matrix';
import { measurePictures } from './desk/pictures';
import { measureRooms } from './desk/rooms';
import { measureSideBySide } from './desk/side-by-side';

/** The matrix of the issue: 200 articles across. */
const USUAL: Amount = { articles: 200, claims: 10_000, values: 25 };
const QUESTION = 'arms.containers';

/** The desk of the built extension, in the ways that a reader waits for it. */
export const desk: Suite = {
  name: 'desk',
  title: 'The desk',
  isInQuick: true,
  async run(bench) {
    const topic = theSummit();
    await measureDrawing(bench);
    // What it is until something is shown swings by more than a third on a machine that does other things too.
    if (bench.isQuick) return;
    await withDesk(bench, topic, USUAL, (filled) => measureMatrix(bench, filled, USUAL.articles));
    await withDesk(bench, topic, VERY_MUCH, async (filled) => {
      await measureMatrix(bench, filled, USUAL.articles);
      await measureRooms(bench, filled, QUESTION);
    });
    await measureSideBySide(bench, topic);
    await measurePictures(bench);
  },
};

async function withDesk(
  { extension }: Bench,
  topic: TopicFacts,
  amount: Amount,
  measure: (filled: FilledDesk) => Promise<void>,
): Promise<void> {
  const many = manyClaims(topic, amount);
  const desk = await openFullDesk(extension, many);
  try {
    await measure({ desk, many, topic: topic.pack.id });
  } finally {
    await desk.close();
  }
}
