import { describe, expect, it } from 'vitest';
import { aSender, aTab, HOME } from '../../tests/senders';
import { isFrom, objectionTo, Turnstile, weigh } from './door';
import * as v from 'valibot';
import type { Sender } from './post';
import type { CallToBackground } from './protocol';

/** The sender without what it would not tell. */
function without(sender: Sender, ...names: readonly (keyof Sender)[]): Sender {
  const told = { ...sender };
  for (const name of names) delete told[name];
  return told;
}
const inFirefox = without(aSender(), 'documentLifecycle', 'documentId');

describe('a page on the web', () => {
  it.each<[string, Sender]>([
    ['as Chromium tells of it', aSender()],
    ['as Firefox tells of it', inFirefox],
    ['after it navigated by itself', aSender({ tab: { ...aTab, url: 'https://courier.example/next' } })],
    ['on a port of its own', aSender({ url: 'http://localhost:8080/a', origin: 'http://localhost:8080' })],
  ])('may ask, %s', (_, sender) => expect(isFrom('page', sender, HOME)).toBe(true));

  it.each<[string, Sender]>([
    ['a frame in it', aSender({ frameId: 7 })],
    ['a sandboxed document', aSender({ origin: 'null' })],
    ['a document that says it is of another site', aSender({ origin: 'https://elsewhere.example' })],
    ['what is in no tab', { id: 'crossread', url: 'https://courier.example/', frameId: 0 }],
    ['a tab without a number', aSender({ tab: { ...aTab, id: -1 } })],
    ['a document whose frame is not told', without(inFirefox, 'frameId')],
    ['a file', aSender({ url: 'file:///home/reader/page.html', origin: 'file://' })],
    ['an empty document', aSender({ url: 'about:blank', origin: 'https://courier.example' })],
    ['a document of data', aSender({ url: 'data:text/html,hello', origin: 'null' })],
    ['an address that is none', aSender({ url: 'https://[', origin: 'https://[' })],
    ['a page of the extension', aSender({ url: `${HOME}desk.html`, origin: HOME.slice(0, -1) })],
    ['nobody known', {}],
  ])('is not %s', (_, sender) => expect(isFrom('page', sender, HOME)).toBe(false));
});

describe('a page of the extension', () => {
  const origin = HOME.slice(0, -1);
  it.each<[string, Sender]>([
    ['in a tab', aSender({ url: `${HOME}desk.html#/articles`, origin })],
    ['in the side panel', { id: 'crossread', url: `${HOME}sidepanel.html`, origin }],
    ['of a browser that tells no origin', { id: 'crossread', url: `${HOME}sidepanel.html` }],
  ])('may ask, %s', (_, sender) => expect(isFrom('ours', sender, HOME)).toBe(true));

  it.each<[string, Sender]>([
    ['framed by a page on the web', aSender({ url: `${HOME}desk.html`, origin, frameId: 3 })],
    [
      'in a tab, with a frame that is not told',
      without(aSender({ url: `${HOME}desk.html`, origin }), 'frameId'),
    ],
    ['sandboxed', aSender({ url: `${HOME}desk.html`, origin: 'null' })],
    ['a page on the web', aSender()],
    ['a page whose address only holds ours', aSender({ url: `https://courier.example/?${HOME}` })],
    ['a page of another extension', aSender({ url: 'chrome-extension://somebody/desk.html' })],
    [
      'a page of an extension whose id begins as ours',
      aSender({ url: `${origin}er/desk.html`, origin: `${origin}er` }),
    ],
    ['nobody known', {}],
  ])('is not one that is %s', (_, sender) => expect(isFrom('ours', sender, HOME)).toBe(false));
});

const call = (facts: Partial<CallToBackground> = {}): CallToBackground => ({
  from: 'page',
  input: v.unknown(),
  output: v.unknown(),
  ...facts,
});
const objection = (
  of: CallToBackground,
  sender: Sender,
  input: unknown = null,
  turnstile = new Turnstile(),
) => objectionTo('keep', of, { input, sender, home: HOME }, turnstile)?.code ?? null;

describe('a document', () => {
  it.each([
    ['active', null, null],
    ['cached', 'not-allowed', null],
    ['pending_deletion', 'not-allowed', null],
    ['prerender', 'not-allowed', 'not-allowed'],
  ] as const)('that is %s: %s; where it is taken late: %s', (documentLifecycle, plain, late) => {
    expect(objection(call(), aSender({ documentLifecycle }))).toBe(plain);
    expect(objection(call({ isTakenLate: true }), aSender({ documentLifecycle }))).toBe(late);
  });
});

describe('a message', () => {
  it('may hold as much as its size says, and no more', () => {
    expect(weigh('a'.repeat(92), 100)).toBe(100);
    expect(weigh('a'.repeat(93), 100)).toBe(Infinity);
    expect(weigh({ text: 'abc', on: [1, null] }, 100)).toBe(
      8 * 5 + 'text'.length + 'on'.length + 'abc'.length,
    );
    expect(objection(call({ size: 100 }), aSender(), 'a'.repeat(93))).toBe('not-understood');
  });

  it('is not looked at beyond its size', () => {
    let looked = 0;
    const endless: unknown[] = Array.from({ length: 100_000 });
    const counted = new Proxy(endless, {
      get: (target, key) => {
        looked += 1;
        return Reflect.get(target, key);
      },
    });
    expect(weigh(counted, 1_000)).toBe(Infinity);
    expect(looked).toBeLessThan(1_000);
  });

  it('that holds itself, nests without end or is no plain data is too much', () => {
    const itself: { inner?: unknown } = {};
    itself.inner = itself;
    const nested = Array.from({ length: 20 }).reduce<unknown>((inner) => [inner], 1);
    for (const value of [itself, nested, new Map([[1, 2]]), new Date(), new Uint8Array(4), /a/])
      expect(weigh({ value }, 1_000_000)).toBe(Infinity);
  });

  it('may have a key that every object has', () => {
    expect(weigh(JSON.parse('{"__proto__": "abc"}'), 100)).toBe(8 + 8 + 9 + 3);
  });
});

describe('how often', () => {
  const rate = { burst: 3, perSecond: 2 };
  const clock = () => {
    let now = 0;
    return { turnstile: new Turnstile(() => now), pass: (ms: number) => (now += ms) };
  };

  it('is counted for each tab and message by itself', () => {
    const { turnstile } = clock();
    const passes = (tab: number, name: string) =>
      Array.from({ length: 5 }, () => turnstile.mayPass(tab, name, rate)).filter(Boolean).length;
    expect([passes(1, 'keep'), passes(1, 'keep'), passes(2, 'keep'), passes(1, 'edit')]).toEqual([
      3, 0, 3, 3,
    ]);
  });

  it('is as often as the rate says once the burst is used up, and never more than the burst', () => {
    const { turnstile, pass } = clock();
    const passes = () =>
      Array.from({ length: 10 }, () => turnstile.mayPass(1, 'keep', rate)).filter(Boolean).length;
    expect(passes()).toBe(3);
    pass(500);
    expect(passes()).toBe(1);
    pass(60_000);
    expect(passes()).toBe(3);
  });

  it('is told to a page that asks too often, and not held against pages of the extension', () => {
    const { turnstile } = clock();
    const asked = (of: CallToBackground, sender: Sender) =>
      Array.from({ length: 5 }, () => objection(of, sender, null, turnstile));
    expect(asked(call({ rate }), aSender())).toEqual([null, null, null, 'too-many', 'too-many']);
    const ours = aSender({ url: `${HOME}desk.html`, origin: HOME.slice(0, -1) });
    expect(asked(call({ rate, from: 'ours' }), ours)).toEqual([null, null, null, null, null]);
  });

  it('counts one that holds much as several, for what is written to the disk', () => {
    const { turnstile, pass } = clock();
    const holding = { ...rate, holding: 1000 };
    const long = 'x'.repeat(1500);
    expect(objection(call({ rate: holding }), aSender(), long, turnstile)).toBeNull();
    expect(objection(call({ rate: holding }), aSender(), long, turnstile)).toBe('too-many');
    pass(60_000);
    expect(objection(call({ rate }), aSender(), long, turnstile)).toBeNull();
    expect(objection(call({ rate }), aSender(), long, turnstile)).toBeNull();
  });
});
