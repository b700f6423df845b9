import { render, type VNode } from 'preact';
import css from '../../components/card.css?inline';
import palette from '../../components/palette.css?inline';
import popover from '../../components/popover.css?inline';
import { stopKeys } from '../../lib/dom/keep-keys';
import { PopoverHost, type RootOf } from '../../lib/dom/popover-host';
import { watchPageLook } from '../../lib/messaging/read-page-look';
import { markLanguage } from '../live/mark-language';

const WIDTH = 380;

/** Shows cards in a page. */
export class CardHost {
  private readonly host: PopoverHost;
  private drawn: HTMLElement | null = null;

  constructor(events: {
    /** The pointer came onto the card, or left it. */
    readonly pointed: (isOn: boolean) => void;
    readonly closed: () => void;
    /** As in PopoverOptions. */
    readonly rootOf?: RootOf | undefined;
  }) {
    const closed = () => {
      if (this.drawn) render(null, this.drawn);
      this.drawn = null;
      events.closed();
    };
    // The pointer rests on a mark while an editor is open there as well: it is the editor that was asked for.
    this.host = new PopoverHost({
      css: palette + popover + css,
      width: WIDTH,
      yields: true,
      keepKeys: stopKeys,
      ...events,
      closed,
    });
    watchPageLook((look) => this.host.wear(look));
  }

  get isOpen(): boolean {
    return this.host.isOpen;
  }

  /** Whether the keyboard is in the card. */
  get hasFocus(): boolean {
    return this.host.hasFocus;
  }

  /**
   * Shows `card` beside `boxes` (those of a mark, in the viewport; asked again when the page scrolls), never over them.
   * @param takeFocus whether the keyboard goes into it, and back to where it was when the card closes
   */
  show(card: VNode, boxes: () => readonly DOMRect[], takeFocus: boolean): void {
    const draw = (mount: HTMLElement) => {
      this.drawn = mount;
      markLanguage(mount);
      render(card, mount);
    };
    this.host.show(draw, boxes, takeFocus ? '[role="dialog"]' : null);
  }

  /** Takes the card, and everything of ours, out of the page. */
  close(): void {
    this.host.close();
  }
}
