import { describe, expect, it } from 'vitest';
import { mainThreadIn, totalBlockingTime, type TraceEvent } from './trace';

const OURS = 'chrome-extension://ours/gate.js';
const PAGES = 'https://paper.example/app.js';

/** An event of the page's main thread, in milliseconds. */
const at = (name: string, ts: number, dur: number, data: object = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 2,
  ts: ts * 1000,
  dur: dur * 1000,
  args: { data },
});
const committed = at('CommitLoad', 0, 0, { frame: 'F' });
const tasksOf = (...events: TraceEvent[]) => mainThreadIn([...events, committed], 'F').tasks.slice(1);

describe('mainThreadIn', () => {
  it('tells what of a task is ours, what the page’s, and takes each from what it lies in', () => {
    const [task] = tasksOf(
      at('RunTask', 10, 20),
      at('FunctionCall', 11, 10, { url: PAGES }),
      at('FunctionCall', 12, 3, { url: OURS }),
      at('RunMicrotasks', 25, 4),
      at('FunctionCall', 26, 1, { url: OURS }),
    );
    expect(task).toMatchObject({ wall: 20, ours: 4, pages: 7, promises: 3 });
  });
  it('counts layouts and recalculations that a script of ours forces, and no others', () => {
    const [forced, free] = tasksOf(
      at('RunTask', 10, 20),
      at('FunctionCall', 11, 10, { url: OURS }),
      at('UpdateLayoutTree', 12, 3),
      at('Layout', 16, 3),
      at('RunTask', 40, 20),
      at('UpdateLayoutTree', 42, 3),
      at('PrePaint', 46, 1),
    );
    expect(forced).toMatchObject({ forced: 2, isMixed: false });
    expect(free).toMatchObject({ forced: 0, isMixed: true });
  });
  it('hears of one thread alone', () => {
    expect(tasksOf({ ...at('RunTask', 10, 20), tid: 3 })).toEqual([]);
  });
  it('refuses a trace in which the page is not', () => {
    expect(() => mainThreadIn([committed], 'G')).toThrow('does not know the page');
  });
  it('tells how long it took to answer a press', () => {
    const timing = (type: string, interactionId: number): TraceEvent => ({
      ...at('EventTiming', 10, 0, { interactionId, type, duration: 24 }),
      ph: 'b',
    });
    const { interactions } = mainThreadIn([committed, timing('click', 7), timing('pointerover', 0)], 'F');
    expect(interactions).toEqual([{ type: 'click', wall: 24 }]);
  });
});

it('counts what is over 50 ms in each task', () => {
  expect(totalBlockingTime([{ wall: 40 }, { wall: 60 }, { wall: 150 }])).toBe(110);
});
