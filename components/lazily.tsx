import { h, type ComponentType, type FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A component that is loaded when it is first shown, so that nobody waits for what may never be looked at. Until it is there, a moment
 * (it comes from the disk), nothing is shown.
 */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): FunctionComponent<P> {
  let loaded: ComponentType<P> | undefined;
  return function Lazily(props: P) {
    const [component, setComponent] = useState(() => loaded);
    // With the frame, not after it: what is to be shown waits for it.
    useLayoutEffect(() => {
      if (component) return undefined;
      let isWanted = true;
      void load().then((found) => {
        loaded = found;
        if (isWanted) setComponent(() => found);
      });
      return () => {
        isWanted = false;
      };
    }, []);
    return component ? h(component, props) : null;
  };
}
