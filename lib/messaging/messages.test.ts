import { afterEach, describe, expect, it, vi } from 'vitest';
import { aReading } from '../../tests/builders';
import { listenInBackground, persistently, sendToPage } from './messages';
import { post, receive, refuse, type Reply, type Sender } from './post';
import { NOTHING } from './paint-of';
import type { Page } from './protocol';

type Listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => true | undefined;

const HOME = 'chrome-extension://crossread/';
const aTab: NonNullable<Sender['tab']> = {
  id: 3,
  index: 0,
  windowId: 1,
  url: 'https://courier.example/summit',
  incognito: false,
  pinned: false,
  highlighted: true,
  active: true,
  frozen: false,
  selected: true,
  discarded: false,
  autoDiscardable: true,
  groupId: -1,
  lastAccessed: 0,
};
/** A content script in the page of a tab, as Chromium tells of it. */
const aPage: Sender = {
  id: 'crossread',
  tab: aTab,
  frameId: 0,
  url: 'https://courier.example/summit',
  origin: 'https://courier.example',
  documentId: '0A',
  documentLifecycle: 'active',
};

/** A browser whose messages go to the listeners at once, as structured copies. */
function connect(sender: Sender = aPage) {
  const listeners = new Set<Listener>();
  const deliver = (message: unknown) =>
    new Promise((resolve, reject) => {
      const heard = [...listeners].map((listener) => listener(structuredClone(message), sender, resolve));
      if (!heard.includes(true)) reject(new Error('Receiving end does not exist.'));
    });
  vi.stubGlobal('browser', {
    runtime: {
      id: 'crossread',
      getURL: (path: string) => HOME + path.slice(1),
      sendMessage: deliver,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    tabs: { sendMessage: (_tab: number, message: unknown) => deliver(message) },
  });
  return { deliver };
}

const { id: _, ...facts } = aReading().article;
const page: Page = { article: facts, text: 'They met.', truncated: false };

function aBackground(handlers: Partial<Parameters<typeof listenInBackground>[0]> = {}) {
  return listenInBackground({
    inject: () => undefined,
    analyse: () => NOTHING,
    forget: () => undefined,
    left: () => undefined,
    addArticle: () => ({ article: 'article-1', topic: null, claims: 0 }),
    readAgain: () => ({ topic: null, claims: 0, changed: false }),
    topicsChanged: () => undefined,
    followEvent: () => ({ article: 'article-1' }),
    openDesk: () => undefined,
    style: () => undefined,
    select: () => ({ opened: true }),
    annotate: () => undefined,
    anchor: () => Promise.reject(new Error('nobody asks')),
    keep: () => undefined,
    edit: () => ({ before: null }),
    bin: () => undefined,
    tags: () => [],
    offerClaims: () => [],
    keepClaim: () => undefined,
    ...handlers,
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('messages', () => {
  it('bring what a page sends to its handler, and the answer back', async () => {
    connect();
    const analyse = vi.fn(() => NOTHING);
    aBackground({ analyse });
    await expect(post('analyse', page)).resolves.toEqual({ ok: true, value: NOTHING });
    expect(analyse).toHaveBeenCalledWith(page, aPage);
  });

  it('call the handler in the same turn, so that a click still counts as one', () => {
    connect();
    const select = vi.fn(() => ({ opened: true }));
    aBackground({ select });
    void post('select', { claim: 'c', open: true });
    expect(select).toHaveBeenCalledOnce();
  });

  it.each([
    ['an unknown name', { crossread: 'format-the-disk' }],
    ['a name of every object', { crossread: 'constructor' }],
    ['no input', { crossread: 'analyse' }],
    ['input of another shape', { crossread: 'select', input: { claim: 7, open: 'yes' } }],
    [
      'a text longer than the limit',
      { crossread: 'analyse', input: { ...page, text: 'a'.repeat(1_000_001) } },
    ],
  ])('with %s are answered with an error and reach no handler', async (_name, message) => {
    const { deliver } = connect();
    const handler = vi.fn();
    aBackground({ analyse: handler, select: handler });
    await expect(deliver(message)).resolves.toMatchObject({ ok: false, error: { code: 'not-understood' } });
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([null, 7, 'inject', {}, { crossread: 7 }])(
    'that are none of ours (%j) are left alone',
    async (message) => {
      const { deliver } = connect();
      aBackground();
      await expect(deliver(message)).rejects.toThrow('Receiving end');
    },
  );

  it('of another extension are left alone', async () => {
    const { deliver } = connect({ id: 'somebody-else' });
    aBackground();
    await expect(deliver({ crossread: 'inject' })).rejects.toThrow('Receiving end');
  });

  it('whose handler throws are answered with what it said', async () => {
    connect();
    aBackground({
      inject: () => {
        throw new Error('Only a page in a tab can be read.');
      },
    });
    const reply = await post('inject', undefined);
    expect(reply).toEqual(refuse('failed', 'Only a page in a tab can be read.'));
  });

  it('are answered wrongly: the sender learns it instead of trusting it', async () => {
    connect();
    receive(
      () => true,
      async () => ({ ok: true, value: { found: 'perhaps' } }),
    );
    await expect(sendToPage(3, 'reveal', { claim: 'c' })).resolves.toMatchObject({
      ok: false,
      error: { code: 'not-understood' },
    });
  });

  it('to nobody come back as unreachable', async () => {
    connect();
    await expect(sendToPage(3, 'status', undefined)).resolves.toMatchObject({
      error: { code: 'unreachable' },
    });
  });

  it('from a page whose extension was updated come back as unreachable', async () => {
    vi.stubGlobal('browser', { runtime: undefined });
    vi.stubGlobal('chrome', undefined);
    await expect(post('inject', undefined)).resolves.toMatchObject({ error: { code: 'unreachable' } });
  });

  it('find the one of two content scripts in a page that answers them', async () => {
    connect();
    const answers = { status: { state: 'read' }, reveal: { found: true } };
    for (const [name, value] of Object.entries(answers)) {
      receive(
        (asked) => asked === name,
        async () => ({ ok: true, value }),
      );
    }
    await expect(sendToPage(3, 'reveal', { claim: 'c' })).resolves.toEqual({
      ok: true,
      value: { found: true },
    });
    await expect(sendToPage(3, 'status', undefined)).resolves.toEqual({ ok: true, value: { state: 'read' } });
  });

  it('reach nobody who stopped listening', async () => {
    connect();
    aBackground()();
    await expect(post('inject', undefined)).resolves.toMatchObject({ ok: false });
  });
});

describe('persistently', () => {
  const lost: Reply<number> = refuse('unreachable', 'killed');

  it('asks again until the worker is back', async () => {
    const replies: Reply<number>[] = [lost, lost, { ok: true, value: 7 }];
    await expect(persistently(async () => replies.shift() ?? lost, [0, 0, 0])).resolves.toEqual({
      ok: true,
      value: 7,
    });
  });

  it('gives up in the end', async () => {
    const ask = vi.fn(async () => lost);
    await expect(persistently(ask, [0, 0])).resolves.toEqual(lost);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('does not repeat what was refused', async () => {
    const ask = vi.fn(async () => refuse('failed', 'no'));
    await persistently(ask, [0, 0]);
    expect(ask).toHaveBeenCalledOnce();
  });
});
