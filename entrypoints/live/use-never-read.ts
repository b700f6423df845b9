import { useLayoutEffect, useState } from 'preact/hooks';
import type { NeverRead } from '../../lib/core/never-read';
import { readNeverRead } from '../../lib/messaging/read-never-read';

/** The sites that are never read, as they come with the extension; undefined until they are loaded. */
export function useNeverRead(): NeverRead | undefined {
  const [list, setList] = useState<NeverRead>();
  // With the frame, as in use-live.ts.
  useLayoutEffect(() => {
    void readNeverRead().then(setList);
  }, []);
  return list;
}
