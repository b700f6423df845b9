/**
 * The reader's side of protocol.ts, without the schema library, which would be a fifth of what is brought into a page:
 * all it hears comes from its own extension (post.ts sees to that), and is checked here for what the page relies on.
 */
import { persistently, post, receive, refuse, type Reply } from './post';
import type { Mark, Page, PanelPlace, PanelShown, Paint } from './protocol';

/** What background and panel ask of a page: see `toPage` in protocol.ts. */
export interface PageHandlers {
  readonly paint: (paint: Paint) => void;
  readonly paintAhead: (asked: string, paint: Paint) => boolean;
  readonly reveal: (claim: string) => boolean;
  readonly step: (direction: 'next' | 'previous') => string | null;
  readonly openCard: () => void;
}

let latest: string;

/**
 * What is in this text? Asked again while the worker is being killed, but not once another text was asked about: what is kept would be the older
 * one. Never throws.
 * @param asked a UUID of this question's own: what comes ahead of the answer has it too
 * @returns null where what came ahead still holds
 */
export async function analysePage(page: Page, asked: string): Promise<Reply<Paint | null>> {
  latest = asked;
  const reply = await persistently(async () =>
    latest === asked ? post('analyse', { ...page, asked }) : notUnderstood('analyse'),
  );
  if (!reply.ok) return reply;
  const { value } = reply;
  return value === null || isPaint(value) ? { ok: true, value } : notUnderstood('analyse');
}

/** The article left the tab. */
export async function forgetPage(): Promise<void> {
  await post('forget', undefined);
}

/** The page is being left, perhaps for good. Nobody waits for an answer: the page may not live to hear it. */
export function leavePage(): void {
  void post('left', undefined);
}

/** A frame of the page may be without our style sheet. */
export async function styleFrames(): Promise<void> {
  await post('style', undefined);
}

/** The user clicked this claim and wants it in the side panel. @returns what became of the panel */
export async function selectClaim(claim: string, place: PanelPlace): Promise<PanelShown> {
  const reply = await post('select', { claim, place });
  const panel = reply.ok && isObject(reply.value) ? reply.value['panel'] : undefined;
  return panel === 'open' || panel === 'apart' ? panel : 'shut';
}

/** The user wants to compare what this claim says with all coverage, in the desk. */
export async function openDesk(claim: string): Promise<void> {
  await post('openDesk', { claim });
}

/** Answers what background and panel ask of this page; `status` is left to the gate. */
export function listenAsReader(handlers: PageHandlers): void {
  receive(
    (name) => Object.hasOwn(handlers, name),
    async (name, input) => {
      if (name === 'paint' && isPaint(input)) return done(handlers.paint(input));
      if (name === 'openCard') return done(handlers.openCard());
      if (!isObject(input)) return notUnderstood(name);
      const { claim, direction, asked, paint } = input;
      if (name === 'paintAhead' && typeof asked === 'string' && isPaint(paint))
        return done({ taken: handlers.paintAhead(asked, paint) });
      if (name === 'reveal' && typeof claim === 'string') return done({ found: handlers.reveal(claim) });
      if (name === 'step' && (direction === 'next' || direction === 'previous'))
        return done({ claim: handlers.step(direction) });
      return notUnderstood(name);
    },
  );
}

/** Whether this can be painted and shown: the part of PaintSchema that a page could stumble over. */
export function isPaint(value: unknown): value is Paint {
  if (!isObject(value)) return false;
  const { marks, mentions } = value;
  return Array.isArray(marks) && marks.every(isMark) && Array.isArray(mentions) && mentions.every(isSpan);
}

function isMark(value: unknown): value is Mark {
  return (
    isObject(value) &&
    isSpan(value['span']) &&
    ['claim', 'outcome', 'question', 'display', 'why', 'modality'].every(
      (key) => typeof value[key] === 'string',
    ) &&
    Array.isArray(value['attribution']) &&
    Array.isArray(value['others']) &&
    value['others'].every((other) => isObject(other) && Array.isArray(other['attribution']))
  );
}

const isSpan = (value: unknown) =>
  isObject(value) && typeof value['start'] === 'number' && typeof value['end'] === 'number';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const done = (value: unknown): Reply<unknown> => ({ ok: true, value });

const notUnderstood = (name: string) =>
  refuse('not-understood', `“${name}” came with something else than it should.`);
