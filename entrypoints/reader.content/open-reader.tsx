import { Card } from '../../components/Card';
import { Painter } from '../../lib/dom/paint';
import { trusted } from '../../lib/dom/trusted';
import { boxesOf, scrollTo } from '../../lib/dom/viewport';
import { noticeIfGone, untilGone } from '../../lib/messaging/native';
import { listenAsReader, openDesk, selectClaim, styleFrames } from '../../lib/messaging/page-messages';
import type { Mark, PanelPlace } from '../../lib/messaging/protocol';
import { speakPageWords } from '../live/speak-page-words';
import { CardHost } from './card-host';
import { MarkPointer } from './point-at-marks';
import { readPage } from './read-page';

/** How long a passage that was gone to is set off, and the pulse before it, in milliseconds. */
const SET_OFF = 2_500;
const PULSE = 160;

/** Opens the reader in this page: reads, paints, shows cards, and does what background and panel ask for. */
export function openReader(): void {
  // Long before a pointer can rest on a mark.
  void speakPageWords();
  const painter = new Painter();
  let marks: ReadonlyMap<string, Mark> = new Map();
  let current: string | null = null;
  let shown: string | null = null;
  let sidebarStaysShut = false;
  let hasNewFrames = false;
  let fading: ReturnType<typeof setTimeout> | undefined;

  const host = new CardHost({
    pointed: (isOn) => pointer.pointedAtCard(isOn),
    closed: () => {
      shown = null;
      painter.point(null);
    },
  });
  const pointer = new MarkPointer(painter, {
    rested: (id) => showCard(id, false),
    left: () => {
      if (!host.hasFocus) host.close();
    },
    clicked: (id) => void pick(id, 'beside'),
    clickedElsewhere: () => host.close(),
  });
  const showCard = (id: string, takeFocus: boolean) => {
    // Gone, there is none.
    noticeIfGone();
    const mark = marks.get(id);
    if (!mark || !painter.rangeOf(id)) return;
    current = shown = id;
    clearTimeout(fading);
    painter.point(id);
    const boxes = () => {
      const range = painter.rangeOf(id);
      return range ? boxesOf(range) : [];
    };
    const card = (
      <Card
        content={mark}
        sidebarStaysShut={sidebarStaysShut}
        onShowInSidebar={() => void pick(id, 'anywhere')}
        onCompare={() => void openDesk(id)}
        onNext={() => stepCard('next')}
        onPrevious={() => stepCard('previous')}
        onClose={() => host.close()}
      />
    );
    host.show(card, boxes, takeFocus);
  };
  const pick = async (id: string, place: PanelPlace) => {
    current = id;
    const panel = await selectClaim(id, place);
    sidebarStaysShut = panel === 'shut';
    if (panel !== 'open') showCard(id, false);
    else if (!host.hasFocus) host.close();
  };
  const goTo = (id: string): boolean => {
    const range = painter.rangeOf(id);
    if (!range) return false;
    current = id;
    scrollTo(range);
    clearTimeout(fading);
    const beats = matchMedia('(prefers-reduced-motion: reduce)').matches ? [] : [null, id, null];
    painter.point(id);
    const fade = (rest: readonly (string | null)[]) => {
      const [next] = rest;
      if (next === undefined) {
        painter.point(id);
        fading = setTimeout(() => painter.point(shown), SET_OFF);
      } else {
        painter.point(next);
        fading = setTimeout(() => fade(rest.slice(1)), PULSE);
      }
    };
    fading = setTimeout(() => fade(beats), PULSE);
    return true;
  };
  const step = (direction: 'next' | 'previous'): string | null => {
    const ids = painter.ids();
    const at = current === null ? -1 : ids.indexOf(current);
    const forward = direction === 'next';
    const next = at === -1 ? firstInView(painter, ids) : ids.at((at + (forward ? 1 : -1)) % ids.length);
    if (next === undefined) return null;
    goTo(next);
    return next;
  };
  const stepCard = (direction: 'next' | 'previous') => {
    const id = step(direction);
    if (id !== null) showCard(id, host.hasFocus);
  };

  document.addEventListener(
    'keydown',
    trusted(({ key }) => {
      if (key === 'Escape' && host.isOpen) host.close();
    }),
    { passive: true, signal: untilGone },
  );
  pointer.listenIn(document);
  const reading = readPage(painter, {
    painted: (painted) => {
      marks = new Map(painted.map((mark) => [mark.claim, mark]));
      if (shown !== null && !marks.has(shown)) host.close();
      else if (shown !== null) painter.point(shown);
      // Once for all of them: a page can have dozens.
      if (hasNewFrames) void styleFrames();
      hasNewFrames = false;
    },
    found: (inner) => {
      if (inner.nodeType === 9 && 'defaultView' in inner)
        hasNewFrames = pointer.listenIn(inner as Document) || hasNewFrames;
    },
  });
  listenAsReader({
    paint: reading.repaint,
    paintAhead: reading.paintAhead,
    reveal: goTo,
    step: (direction) => {
      const claim = step(direction);
      if (claim !== null && host.isOpen) showCard(claim, host.hasFocus);
      return claim;
    },
    openCard: () => {
      const ids = painter.ids();
      const id = current !== null && ids.includes(current) ? current : firstInView(painter, ids);
      if (id === undefined) return;
      const range = painter.rangeOf(id);
      if (range) scrollTo(range);
      showCard(id, true);
    },
  });
}

function firstInView(painter: Painter, ids: readonly string[]): string | undefined {
  const inView = ids.find((id) => {
    const range = painter.rangeOf(id);
    const [box] = range ? boxesOf(range) : [];
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
  return inView ?? ids[0];
}
