import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { NeverReadSchema, type NeverRead } from '../../lib/core/never-read';

/** The sites that are never read, as they come with the extension; undefined until they are loaded. */
export function useNeverRead(): NeverRead | undefined {
  const [list, setList] = useState<NeverRead>();
  useEffect(() => {
    void fetch(browser.runtime.getURL('/never-read.json'))
      .then((file) => file.json())
      .then((file) => setList(v.parse(NeverReadSchema, file)));
  }, []);
  return list;
}
