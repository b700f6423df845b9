/**
 * A listener that hears of what a person does or the browser tells, and not of what a script made: a page can fire events of every kind,
 * at every point and without end. Every listener of ours for an event of a page that does something is one of these.
 */
export const trusted =
  <E extends Event>(heard: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) heard(event);
  };
