import { Card } from '../../components/Card';
import { Painter } from '../../lib/dom/paint';
import type { RootOf } from '../../lib/dom/popover-host';
import { trusted } from '../../lib/dom/trusted';
import { boxesOf, scrollTo } from '../../lib/dom/viewport';
import { noticeIfGone, untilGone } from '../../lib/messaging/native';
import type { Mark, PanelPlace, PanelShown } from '../../lib/messaging/protocol';
import { CardHost } from './card-host';
import { MarkPointer } from './point-at-marks';

/** How long a passage that was gone to is set off, and the pulse before it, in milliseconds. */
const SET_OFF = 2_500;
const PULSE = 160;

/** What is done with a mark that lies outside of its page. */
export interface MarkDeeds {
  /** The reader wants this claim in the panel. @returns what became of the panel */
  readonly pick: (claim: string, place: PanelPlace) => Promise<PanelShown>;
  /** The reader wants to compare it with all coverage. */
  readonly compare: (claim: string) => void;
  /** Its card opened. */
  readonly shown?: (claim: string) => void;
  /** As in PopoverOptions. */
  readonly rootOf?: RootOf;
}

/** The marks of a page: pointed at, gone to from one to the next, each with its card. */
export interface ShownMarks {
  /** Paints them. */
  readonly painter: Painter;
  /** These are painted now, in reading order. */
  readonly painted: (marks: readonly Mark[]) => void;
  /** Watches the pointer in a document inside the page too. @returns whether it is the first time */
  readonly listenIn: (inner: Document) => boolean;
  /** Scrolls to a claim's words and sets them off for a moment. @returns false where they are not painted */
  readonly goTo: (id: string) => boolean;
  /** Goes to the next or previous mark, with its card where one is open. @returns the mark; null where there is none */
  readonly step: (direction: 'next' | 'previous') => string | null;
  /** Opens the card of the current mark, of the first in view where there is none, and moves the keyboard into it. */
  readonly openCard: () => void;
  /** Closes the card. */
  readonly close: () => void;
}

/** Shows the marks of this page. A function and not a class: it is in every page that is read, where names of members weigh. */
export function showMarks(deeds: MarkDeeds): ShownMarks {
  const painter = new Painter();
  let marks: ReadonlyMap<string, Mark> = new Map();
  let current: string | null = null;
  let shown: string | null = null;
  let sidebarStaysShut = false;
  let fading: ReturnType<typeof setTimeout> | undefined;

  const host = new CardHost({
    pointed: (isOn) => pointer.pointedAtCard(isOn),
    closed: () => {
      shown = null;
      painter.point(null);
    },
    rootOf: deeds.rootOf,
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
        onCompare={() => deeds.compare(id)}
        onNext={() => stepCard('next')}
        onPrevious={() => stepCard('previous')}
        onClose={() => host.close()}
      />
    );
    host.show(card, boxes, takeFocus);
    deeds.shown?.(id);
  };
  const pick = async (id: string, place: PanelPlace) => {
    current = id;
    const panel = await deeds.pick(id, place);
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
  const stepTo = (direction: 'next' | 'previous'): string | null => {
    const ids = painter.ids();
    const at = current === null ? -1 : ids.indexOf(current);
    const forward = direction === 'next';
    const next = at === -1 ? firstInView(painter, ids) : ids.at((at + (forward ? 1 : -1)) % ids.length);
    if (next === undefined) return null;
    goTo(next);
    return next;
  };
  const stepCard = (direction: 'next' | 'previous') => {
    const id = stepTo(direction);
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
  return {
    painter,
    painted: (painted) => {
      marks = new Map(painted.map((mark) => [mark.claim, mark]));
      if (shown !== null && !marks.has(shown)) host.close();
      else if (shown !== null) painter.point(shown);
    },
    listenIn: (inner) => pointer.listenIn(inner),
    goTo,
    step: (direction) => {
      const id = stepTo(direction);
      if (id !== null && host.isOpen) showCard(id, host.hasFocus);
      return id;
    },
    openCard: () => {
      const ids = painter.ids();
      const id = current !== null && ids.includes(current) ? current : firstInView(painter, ids);
      if (id === undefined) return;
      const range = painter.rangeOf(id);
      if (range) scrollTo(range);
      showCard(id, true);
    },
    close: () => host.close(),
  };
}

function firstInView(painter: Painter, ids: readonly string[]): string | undefined {
  const inView = ids.find((id) => {
    const range = painter.rangeOf(id);
    const [box] = range ? boxesOf(range) : [];
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
  return inView ?? ids[0];
}
