/** Articles that are read again, one after the other: it goes on while one looks at another room. */
import { askToReadAgain } from './ask-background';
import { held } from './held';

/** How far it has come; and, once it is over, what came of it. */
export interface ReadingAgain {
  readonly is: 'reading' | 'done' | 'stopped';
  readonly done: number;
  readonly all: number;
  readonly changed: number;
  readonly failed: number;
  /** Why the first of those that failed did. */
  readonly why: string;
  /** How many were meant whose text is not kept. */
  readonly withoutText: number;
}

const state = held<ReadingAgain | null>(null);
let isStopped = false;

/** What is being read again, or was, live; null when nothing was. A hook. */
export const useReadingAgain = state.use;

/** Stops behind the article it is at. */
export function stopReadingAgain(): void {
  isStopped = true;
}

/** Lets go of what came of it. */
export function dismissReadingAgain(): void {
  state.write(null);
}

/** Reads the kept texts of these articles again. One that fails does not stop the rest. */
export async function readAgainAll(
  articles: readonly { readonly id: string; readonly hasText: boolean }[],
): Promise<void> {
  if (state.read()?.is === 'reading') return;
  const meant = articles.filter(({ hasText }) => hasText);
  let now: ReadingAgain = {
    is: 'reading',
    done: 0,
    all: meant.length,
    changed: 0,
    failed: 0,
    why: '',
    withoutText: articles.length - meant.length,
  };
  isStopped = false;
  for (const { id } of meant) {
    if (isStopped) break;
    state.write(now);
    const reply = await askToReadAgain(id);
    now = {
      ...now,
      done: now.done + 1,
      changed: now.changed + Number(reply.ok && reply.value.changed),
      failed: now.failed + Number(!reply.ok),
      why: now.why || (reply.ok ? '' : reply.error.message),
    };
  }
  state.write({ ...now, is: now.done < now.all ? 'stopped' : 'done' });
}
