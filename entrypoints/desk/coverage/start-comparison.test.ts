import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ComparisonNews } from '../../../lib/store/follow-comparison';
import { prepareComparison, startComparison } from './start-comparison';

class FakeWorker extends EventTarget {
  readonly asked: unknown[] = [];
  isTerminated = false;
  constructor() {
    super();
    workers.push(this);
  }
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  say(data: ComparisonNews): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let workers: FakeWorker[];
let ends: (() => void)[];
const WHOLE: ComparisonNews = { is: 'whole' };
const start = (topic: string) => {
  const heard: ComparisonNews[] = [];
  ends.push(startComparison(topic, (news) => heard.push(...news)));
  return heard;
};
beforeEach(() => {
  workers = [];
  ends = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  for (const end of ends) end();
  vi.unstubAllGlobals();
});

it('compares the topic that the address names before its room asks for it, and loses no news', () => {
  prepareComparison({ room: 'timeline', topic: 'summit' });
  expect(workers[0]?.asked).toEqual([{ topic: 'summit' }]);
  workers[0]?.say({ is: 'articles', articles: [] });
  workers[0]?.say(WHOLE);
  expect(start('summit')).toEqual([{ is: 'articles', articles: [] }, WHOLE]);
  expect([workers.length, workers[0]?.asked.length]).toEqual([1, 1]);
});

it('tells the worker its topic when the room knows which it is', () => {
  prepareComparison({ room: 'coverage', topic: null });
  expect(workers[0]?.asked).toEqual([]);
  start('summit');
  expect([workers.length, workers[0]?.asked]).toEqual([1, [{ topic: 'summit' }]]);
});

it('ends what was begun of another topic', () => {
  prepareComparison({ room: 'coverage', topic: 'election' });
  start('summit');
  expect(workers.map(({ asked, isTerminated }) => [asked, isTerminated])).toEqual([
    [[{ topic: 'election' }], true],
    [[{ topic: 'summit' }], false],
  ]);
});

it.each([{ room: 'library' }, { room: 'edit-topic', topic: 'summit' }, { room: 'nowhere' }] as const)(
  'begins nothing in the room $room',
  (place) => {
    prepareComparison(place);
    expect(workers).toEqual([]);
  },
);

it('begins one at a time, and another for the next room that asks', () => {
  prepareComparison({ room: 'coverage', topic: 'summit' });
  prepareComparison({ room: 'report', topic: 'summit' });
  start('summit');
  start('summit');
  expect(workers).toHaveLength(2);
});
