/**
 * What the main thread of a page did, as the browser itself tells it (the Tracing domain of the DevTools protocol). No clock of ours
 * runs in the page for it, so that what a script does before its first line and after its last is in it.
 */
import type { CDPSession, Page } from 'playwright-core';

/** Scripts of extensions begin with this. */
const OURS = 'chrome-extension://';

/** Tasks and what is in them; when scripts run, and whose; when the main thread styles, lays out, paints; when events are answered. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
  '__metadata',
];

/** Set in the page when the trace ends, as browsers do not tell of every page which thread shows it. */
const MARK = 'crossread-bench';

/** A task that holds a page up (W3C, Long Tasks): milliseconds. */
export const LONG = 50;

/** One event of a trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor, without what other processes took. */
  readonly tdur?: number;
  readonly args: Readonly<Record<string, unknown>>;
}

/** One task of the main thread; all times in milliseconds. */
export interface Task {
  /** Since the trace began. */
  readonly start: number;
  readonly wall: number;
  /** Of the processor; the wall's where the browser does not tell it. */
  readonly processor: number;
  /** Of it, in scripts of extensions. */
  readonly ours: number;
  /** Of it, in scripts of the page. */
  readonly pages: number;
  /** Of it, in continuations of promises outside of any script that the trace names. */
  readonly promises: number;
  /** Layouts and style recalculations while a script of ours ran. */
  readonly forced: number;
  /** Whether the browser had work of its own in it: a frame was made, or markup read. */
  readonly isMixed: boolean;
}

/** From a press to the next frame that shows what came of it. */
export interface Interaction {
  /** Such as `click` or `keydown`. */
  readonly type: string;
  /** Milliseconds. */
  readonly wall: number;
}

/** What one page's main thread did. */
export interface MainThread {
  readonly tasks: readonly Task[];
  readonly interactions: readonly Interaction[];
}

/** A trace that is being taken. */
export interface Trace {
  /** Ends it. @returns what the main thread of this page did meanwhile */
  stopFor(page: Page): Promise<MainThread>;
}

/** Begins to trace. One at a time. @param cdp session with the browser itself */
export async function startTrace(cdp: CDPSession): Promise<Trace> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly unknown[] }) => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordUntilFull', includedCategories: CATEGORIES },
  });
  return {
    async stopFor(page) {
      const frame = await frameOf(page);
      await page.evaluate((name) => void performance.mark(name), MARK);
      const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
      await cdp.send('Tracing.end');
      await complete;
      cdp.off('Tracing.dataCollected', collect);
      return mainThreadIn(events, frame);
    },
  };
}

/** What the main thread that shows a frame did. @param frame the protocol's id of it @throws Error where the trace does not know the frame */
export function mainThreadIn(events: readonly TraceEvent[], frame: string): MainThread {
  const thread = threadOf(events, frame);
  const own = events.filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid);
  return { tasks: tasksIn(own), interactions: interactionsIn(own) };
}

async function frameOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.detach();
  return frameTree.frame.id;
}

/** Where a frame was shown last: a navigation may have taken it to another process. Without one in the trace, where the mark was set. */
function threadOf(events: readonly TraceEvent[], frame: string): { pid: number; tid: number } {
  const committed = events.findLast(
    ({ name, args }) => name === 'CommitLoad' && dataOf(args)['frame'] === frame,
  );
  if (committed) return committed;
  const marked = events.find(({ name }) => name === MARK);
  if (!marked) throw new Error('The trace does not know the page.');
  return marked;
}

/** Whose script it is that runs. */
type Owner = 'ours' | 'pages' | 'promises';

/** Something that took time, and in which other such things lie. Times in milliseconds. */
interface Stretch {
  readonly event: TraceEvent;
  readonly start: number;
  readonly end: number;
  readonly processor: number;
}

/** A stretch that has begun. */
interface Open {
  readonly end: number;
  readonly owner: Owner | null;
}

function tasksIn(events: readonly TraceEvent[]): Task[] {
  const tasks: MutableTask[] = [];
  const open: Open[] = [];
  for (const stretch of stretchesIn(events)) {
    while ((open.at(-1)?.end ?? Infinity) <= stretch.start) open.pop();
    const outer = open.at(-1);
    if (!outer) tasks.push(taskOf(stretch));
    const owner = ownerOf(stretch.event) ?? outer?.owner ?? null;
    const task = tasks.at(-1);
    if (task) note(task, stretch, outer?.owner ?? null, owner);
    open.push({ end: stretch.end, owner });
  }
  return tasks;
}

/** In the order in which they began, outer ones first; since the first of them. */
function stretchesIn(events: readonly TraceEvent[]): Stretch[] {
  const sorted = events
    .filter(({ ph }) => ph === 'X')
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const begin = sorted[0]?.ts ?? 0;
  return sorted.map((event) => {
    const { ts, dur = 0, tdur = dur } = event;
    return { event, start: (ts - begin) / 1000, end: (ts - begin + dur) / 1000, processor: tdur / 1000 };
  });
}

function taskOf({ start, end, processor }: Stretch): MutableTask {
  return { start, wall: end - start, processor, ours: 0, pages: 0, promises: 0, forced: 0, isMixed: false };
}

/** Adds to a task what one stretch of it says. */
function note(task: MutableTask, { event, processor }: Stretch, around: Owner | null, owner: Owner | null) {
  if (owner !== around) {
    if (owner) task[owner] += processor;
    if (around) task[around] -= processor;
  }
  if (owner === 'ours' && FORCED.has(event.name)) task.forced += 1;
  if (MIXED.has(event.name)) task.isMixed = true;
}

const MIXED = new Set(['PrePaint', 'ParseHTML']);
const FORCED = new Set(['Layout', 'UpdateLayoutTree']);
const SCRIPTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

/** Null where it is as around it. */
function ownerOf({ name, args }: TraceEvent): Owner | null {
  const { url } = dataOf(args);
  if (SCRIPTS.has(name) && typeof url === 'string' && url !== '')
    return url.startsWith(OURS) ? 'ours' : 'pages';
  return name === 'RunMicrotasks' ? 'promises' : null;
}

/** As the browser has timed them (Event Timing, W3C): from the press to the frame that shows what came of it. */
function interactionsIn(events: readonly TraceEvent[]): Interaction[] {
  return events.flatMap(({ name, ph, args }) => {
    if (name !== 'EventTiming' || ph !== 'b') return [];
    const { interactionId, type, duration } = dataOf(args);
    const isOne = typeof interactionId === 'number' && interactionId > 0;
    return isOne && typeof type === 'string' && typeof duration === 'number'
      ? [{ type, wall: duration }]
      : [];
  });
}

/** Sum over the tasks of what is over 50 ms in each (web.dev, Total Blocking Time), in milliseconds. */
export const totalBlockingTime = (tasks: readonly Pick<Task, 'wall'>[]): number =>
  tasks.reduce((sum, { wall }) => sum + Math.max(0, wall - LONG), 0);

type MutableTask = { -readonly [K in keyof Task]: Task[K] };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const dataOf = ({ data }: TraceEvent['args']) => (isRecord(data) ? data : {});

function isTraceEvent(event: unknown): event is TraceEvent {
  return (
    isRecord(event) &&
    typeof event['name'] === 'string' &&
    typeof event['ts'] === 'number' &&
    typeof event['pid'] === 'number' &&
    isRecord(event['args'])
  );
}
