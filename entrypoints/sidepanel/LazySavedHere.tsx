import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SavedHereProps } from './SavedHere';

let loaded: FunctionComponent<SavedHereProps> | undefined;

/** {@link SavedHere}, loaded when it is first looked at; until then, a moment, nothing. */
export function LazySavedHere(props: SavedHereProps) {
  const [View, setView] = useState(() => loaded);
  useEffect(() => {
    if (View) return undefined;
    let isWanted = true;
    void import('./SavedHere').then(({ SavedHere }) => {
      loaded = SavedHere;
      if (isWanted) setView(() => SavedHere);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return View ? <View {...props} /> : null;
}
