/** What page, panel and background hold after all that can be thrown away was thrown away. */
import type { CDPSession } from 'playwright-core';
import { TargetSession } from '../../scripts/browser/target-session';
import { EXTENSION_ID, type Reader } from '../e2e/harness';

/** What is measured, and in which unit it is told. */
export const METERS = {
  'page heap': 'kB',
  'page listeners': '',
  'page nodes': '',
  'page documents': '',
  'panel heap': 'kB',
  'panel listeners': '',
  'panel nodes': '',
  'worker heap': 'kB',
  'worker functions': '',
} as const;

/** One of them. */
export type Meter = keyof typeof METERS;
/** The value of each, in its unit. */
export type Reading = Readonly<Record<Meter, number>>;

/** Anything that takes commands of the DevTools protocol. */
type Send = <T>(method: string, params?: object) => Promise<T>;

/** Measures; detached nodes and what only garbage refers to do not count. */
export interface Meters {
  readonly read: () => Promise<Reading>;
  /** What IndexedDB takes on the disk, as the browser tells it, in kB. It grows with what is kept. */
  readonly stored: () => Promise<number>;
}

/** Attaches to the page, the open panel and the background, which is then kept from falling asleep. */
export async function openMeters(reader: Reader, page: CDPSession, panel: Send): Promise<Meters> {
  const { targetInfos } = await reader.cdp.send('Target.getTargets');
  const found = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(EXTENSION_ID));
  if (!found) throw new Error('the background does not run');
  const session = await TargetSession.attach(reader.cdp, found.targetId);
  const worker: Send = (method, params) => session.send(method, params);
  const inPage: Send = (method, params) => Reflect.apply(page.send, page, [method, params]);
  return {
    read: async () => {
      const [ofPage, ofPanel] = [await countersOf(inPage), await countersOf(panel)];
      return {
        'page heap': await heapOf(inPage),
        'page listeners': ofPage.jsEventListeners,
        'page nodes': ofPage.nodes,
        'page documents': ofPage.documents,
        'panel heap': await heapOf(panel),
        'panel listeners': ofPanel.jsEventListeners,
        'panel nodes': ofPanel.nodes,
        'worker heap': await heapOf(worker),
        'worker functions': await functionsIn(worker),
      };
    },
    stored: () =>
      reader.inExtension((one) =>
        one.evaluate(async () => Math.round(((await navigator.storage.estimate()).usage ?? 0) / 1000)),
      ),
  };
}

interface Counters {
  readonly documents: number;
  readonly nodes: number;
  readonly jsEventListeners: number;
}

async function countersOf(send: Send): Promise<Counters> {
  await collect(send);
  return send<Counters>('Memory.getDOMCounters');
}

async function heapOf(send: Send): Promise<number> {
  await collect(send);
  const { usedSize } = await send<{ usedSize: number }>('Runtime.getHeapUsage');
  return Math.round(usedSize / 1000);
}

/** A worker tells nobody of its listeners, but each of them is a function, and so is whatever waits to be called. */
async function functionsIn(worker: Send): Promise<number> {
  const objectGroup = 'soak';
  const { result } = await worker<Held<'result'>>('Runtime.evaluate', {
    expression: 'Function.prototype',
    objectGroup,
  });
  const { objects } = await worker<Held<'objects'>>('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
    objectGroup,
  });
  const counted = await worker<{ result: { value: number } }>('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await worker('Runtime.releaseObjectGroup', { objectGroup });
  return counted.result.value;
}

type Held<Key extends string> = Readonly<Record<Key, { readonly objectId: string }>>;

/** Twice, as what the first frees may hold others by way of finalisers. */
async function collect(send: Send): Promise<void> {
  await send('HeapProfiler.collectGarbage');
  await send('HeapProfiler.collectGarbage');
}
