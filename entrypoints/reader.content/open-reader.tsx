import { trusted } from '../../lib/dom/trusted';
import { untilGone } from '../../lib/messaging/native';
import { listenAsReader, openDesk, selectClaim, styleFrames } from '../../lib/messaging/page-messages';
import { speakPageWords } from '../live/speak-page-words';
import { readPage } from './read-page';
import { showMarks } from './show-marks';

/** Opens the reader in this page: reads, paints, shows cards, and does what background and panel ask for. */
export function openReader(): void {
  // Long before a pointer can rest on a mark.
  void speakPageWords();
  let hasNewFrames = false;
  const shown = showMarks({ pick: selectClaim, compare: (id) => void openDesk(id) });
  const reading = readPage(shown.painter, {
    painted: (marks) => {
      shown.painted(marks);
      // Once for all of them: a page can have dozens.
      if (hasNewFrames) void styleFrames();
      hasNewFrames = false;
    },
    found: (inner) => {
      if (inner.nodeType === 9 && 'defaultView' in inner)
        hasNewFrames = shown.listenIn(inner as Document) || hasNewFrames;
    },
  });
  // In the back/forward cache a page is not reached by whoever has marks drawn in another way.
  addEventListener(
    'pageshow',
    trusted(({ persisted }) => {
      if (persisted) void styleFrames();
    }),
    { signal: untilGone },
  );
  listenAsReader({
    paint: reading.repaint,
    paintAhead: reading.paintAhead,
    reveal: shown.goTo,
    step: shown.step,
    openCard: shown.openCard,
  });
}
