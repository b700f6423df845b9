import { inTask, type Turn } from './slices';

/** Longest wait for a frame, in milliseconds: a window that shows nothing makes none. */
const PATIENCE = 1_000;

const atOnce = inTask('user-blocking');

/**
 * Runs a slice as the very next task after a frame. The browser has just worked out styles and layout then, and what the slice asks of them
 * is at hand; asked at another moment of a page that has changed, they are worked out at once, and once more for the frame.
 */
export const whenLaidOut: Turn = async (slice) => {
  await new Promise<void>((resolve) => {
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
    const timer = setTimeout(() => {
      cancelAnimationFrame(frame);
      resolve();
    }, PATIENCE);
  });
  return atOnce(slice);
};
