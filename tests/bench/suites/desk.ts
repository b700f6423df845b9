/** The desk: its matrix, its texts side by side, its pictures, and how soon each of its rooms has something to show. */
import { manyClaims, VERY_MUCH } from '../../many-claims';
import { theSummit } from '../../topic';
import type { Suite } from '../bench';
import { measureDrawing } from './desk/drawing';
import { measureMatrix } from './desk/matrix';
import { measurePictures } from './desk/pictures';
import { measureRooms } from './desk/rooms';
import { measureSideBySide } from './desk/side-by-side';

/** Answers of an article, and different values of a question's figures, as in {@link VERY_MUCH}. */
const EACH = 50;
const VALUES = 25;
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
    const { id } = topic.pack;
    const usual = manyClaims(topic, { articles: 200, claims: 200 * EACH, values: VALUES });
    const very = manyClaims(topic, VERY_MUCH);
    await measureMatrix(bench, usual, id);
    await measureMatrix(bench, very, id);
    await measureSideBySide(bench, topic);
    await measureRooms(bench, very, id, QUESTION);
    await measurePictures(bench);
  },
};
