import { useEffect, useState } from 'preact/hooks';
import type { Deed } from '../../components/library/Message';
import { messageOf } from '../../lib/core/message-of';
import { storeTouched } from '../../lib/messaging/shared-state';
import { isFull } from '../../lib/store/full';
import { t } from '../../locales/t-library';

/** What a deed came to: what to say of it, and how to undo it, if it can be undone. */
export interface Outcome {
  readonly said: string;
  /** False when nothing was undone, as it was changed meanwhile, in another tab or by an import; a text where it can be said why. */
  readonly undo?: () => Promise<boolean | string | void>;
}

/** The last thing the reader did, and a way to do another. */
export interface Deeds {
  readonly deed: Deed | null;
  /**
   * @param doing what is said until `work` is done, or failed
   * @param n how many highlights it is done to: with many, what is done is said before it is begun
   * @param work may tell how far it is: how much was done, of how much
   */
  readonly perform: (
    doing: string,
    n: number,
    work: (tell: (done: number, all: number) => void) => Promise<Outcome>,
  ) => void;
  readonly close: () => void;
}

/** Thrown when the browser gives the store no more room, by what only heard of it. */
export class StoreFullError extends Error {}

/** How long a deed takes before it is said that it is being done, in milliseconds: most are over before it could be read. */
const SOON = 200;

/** From so many on the page may stand still for a moment, and could not say anything then. */
const MANY = 500;

/** How long it is said that something was done which cannot be undone, in milliseconds. */
const SAID_FOR = 8_000;

/** Resolves when what is to be seen now has been drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Does what the reader wants done to the store, says so, and lets open pages know. A failure is said as well, and why. */
export function useDeeds(): Deeds {
  const [deed, setDeed] = useState<Deed | null>(null);
  const isPassing = deed?.is === 'done' && deed.undo === null;
  useEffect(() => {
    if (!isPassing) return undefined;
    const timer = setTimeout(() => setDeed(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [deed]);
  const perform: Deeds['perform'] = (doing, n, work) => {
    const say = () => setDeed({ is: 'doing', text: doing });
    const tell = (done: number, all: number) => setDeed({ is: 'doing', text: doing, done, all });
    const timer = setTimeout(say, SOON);
    if (n >= MANY) say();
    (n >= MANY ? nextFrame() : Promise.resolve())
      .then(() => work(tell))
      .then(async ({ said, undo }) => {
        await storeTouched.write(Date.now());
        clearTimeout(timer);
        const takeBack = undo && (() => perform(doing, n, () => undo().then(inWords)));
        setDeed({ is: 'done', text: said, undo: takeBack ?? null });
      })
      .catch(async (error: unknown) => {
        clearTimeout(timer);
        setDeed({ is: 'failed', text: await whyFailed(error) });
      });
  };
  return { deed, perform, close: () => setDeed(null) };
}

function inWords(isUndone: boolean | string | void): Outcome {
  if (typeof isUndone === 'string') return { said: isUndone };
  return { said: t(isUndone === false ? 'done.notUndone' : 'done.undone') };
}

async function whyFailed(error: unknown): Promise<string> {
  if (error instanceof StoreFullError || (await isFull(error))) return t('failedFull');
  return t('failed', { reason: messageOf(error) });
}
