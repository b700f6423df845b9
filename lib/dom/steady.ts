/** How long something must have stood where it stands, in milliseconds, until a press on it cannot be meant for what was there before. */
const STANDS = 500;
/** Between two looks; the least that Chromium lets an observer of visibility have. */
const EVERY = 100;

/** Not in TypeScript's DOM yet; in Chromium alone (Intersection Observer, version 2). */
interface Sight {
  readonly isVisible?: boolean;
}
interface Tracking extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/**
 * Knows whether what opened over a page has stood still and been seen for a while. A page can move its own content, ours, or the whole
 * window so that a press falls on what the reader did not mean, or lay something over ours that shows another thing and lets presses through.
 */
export class Steady {
  private since = performance.now();
  private place = '';
  private isSeen = true;
  private readonly looking = setInterval(() => this.look(), EVERY);
  private readonly observer: IntersectionObserver;

  constructor(private readonly host: HTMLElement) {
    const options: Tracking = { trackVisibility: true, delay: EVERY };
    this.observer = new IntersectionObserver((sights: (IntersectionObserverEntry & Sight)[]) => {
      // Elsewhere nothing is known of what lies over it.
      this.isSeen = sights.at(-1)?.isVisible !== false;
      if (!this.isSeen) this.begin();
    }, options);
    this.observer.observe(host);
  }

  /** What it shows is new. */
  begin(): void {
    this.since = performance.now();
  }

  /** Whether this press of the pointer may be meant for something else. One by key is not aimed at a place. */
  mayBeMistaken({ detail, clientX, clientY }: MouseEvent): boolean {
    this.look();
    if (detail === 0) return false;
    const isAbove = document.elementFromPoint(clientX, clientY) === this.host;
    return !isAbove || !this.isSeen || performance.now() - this.since < STANDS;
  }

  end(): void {
    clearInterval(this.looking);
    this.observer.disconnect();
  }

  private look(): void {
    const { x, y, width, height } = this.host.getBoundingClientRect();
    const place = [x, y, width, height].join();
    if (place !== this.place) this.begin();
    this.place = place;
  }
}
