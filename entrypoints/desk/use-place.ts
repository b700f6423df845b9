import { useEffect, useState } from 'preact/hooks';
import { addressOf, placeAt, type Place } from '../../components/desk-address';

/** Where one is in the desk, what is asked for there, and the ways to change it. */
export interface Whereabouts {
  readonly place: Place;
  /** What stands behind the question mark; each room's own (filters, order). */
  readonly asked: URLSearchParams;
  /** Goes to a place as a link does: the browser's way back leads here again. */
  readonly go: (place: Place, asked?: URLSearchParams) => void;
  /** Puts another place in the place of this one: no step on the way back. */
  readonly replace: (place: Place, asked?: URLSearchParams) => void;
  /**
   * Notes in the address what is asked for here, so that a reload keeps it. No step on the way back, but for a claim that is opened: on a
   * narrow screen it covers the room, and one goes back to leave it.
   */
  readonly ask: (asked: URLSearchParams) => void;
}

/** Where the address says that one is, and every later place. */
export function useWhereabouts(): Whereabouts {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setFragment(location.hash);
    addEventListener('hashchange', onChange);
    addEventListener('popstate', onChange);
    // It may have changed between the first rendering and this.
    onChange();
    return () => {
      removeEventListener('hashchange', onChange);
      removeEventListener('popstate', onChange);
    };
  }, []);
  const { place, asked } = placeAt(fragment);
  const step = (to: Place, query?: URLSearchParams) => {
    const address = addressOf(to, query);
    history.pushState(null, '', address);
    setFragment(address);
  };
  const replace = (to: Place, query?: URLSearchParams) => {
    const address = addressOf(to, query);
    history.replaceState(null, '', address);
    setFragment(address);
  };
  return {
    place,
    asked,
    go: (to, query) => {
      location.hash = addressOf(to, query);
    },
    replace,
    ask: (query) => {
      if (query.has('claim') && !asked.has('claim')) step(place, query);
      else replace(place, query);
    },
  };
}
