import { afterEach, describe, expect, it, vi } from 'vitest';
import { aReading } from '../../tests/builders';
import { aSender, HOME } from '../../tests/senders';
import { randomUuid } from '../dom/random-uuid';
import { Turnstile } from './door';
import { listenInBackground, persistently, sendToPage } from './messages';
import { post, receive, refuse, type Reply, type Sender } from './post';
import { NOTHING } from './paint-of';

type Listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => true | undefined;

/** A browser whose messages go to the listeners at once, as structured copies. */
function connect(sender: Sender = aSender()) {
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
const page = { article: facts, text: 'They met.', truncated: false, asked: randomUuid() };

type Handlers = Partial<Parameters<typeof listenInBackground>[0]>;
const aBackground = (handlers: Handlers = {}) => listenWith(handlers, new Turnstile());

function listenWith(handlers: Handlers, turnstile: Turnstile) {
  const all: Parameters<typeof listenInBackground>[0] = {
    inject: () => undefined,
    analyse: () => NOTHING,
    forget: () => undefined,
    left: () => undefined,
    addArticle: () => ({ article: 'article-1', topic: null, claims: 0 }),
    readAgain: () => ({ topic: null, claims: 0, changed: false }),
    topicsChanged: () => undefined,
    followEvent: () => ({ article: 'article-1' }),
    readAnyway: () => undefined,
    openDesk: () => undefined,
    style: () => undefined,
    select: () => ({ panel: 'open' as const }),
    annotate: () => undefined,
    anchor: () => Promise.reject(new Error('nobody asks')),
    keep: () => undefined,
    edit: () => ({ before: null }),
    bin: () => undefined,
    offerToolbar: () => undefined,
    tags: () => [],
    offerClaims: () => [],
    keepClaim: () => undefined,
    ...handlers,
  };
  return listenInBackground(all, turnstile);
}

afterEach(() => vi.unstubAllGlobals());

describe('messages', () => {
  it('bring what a page sends to its handler, and the answer back', async () => {
    connect();
    const analyse = vi.fn(() => NOTHING);
    aBackground({ analyse });
    await expect(post('analyse', page)).resolves.toEqual({ ok: true, value: NOTHING });
    expect(analyse).toHaveBeenCalledWith(page, aSender());
  });

  it('call the handler in the same turn, so that a click still counts as one', () => {
    connect();
    const select = vi.fn(() => ({ panel: 'open' as const }));
    aBackground({ select });
    void post('select', { claim: 'c', place: 'beside' });
    expect(select).toHaveBeenCalledOnce();
  });

  it.each([
    ['an unknown name', { crossread: 'format-the-disk' }],
    ['a name of every object', { crossread: 'constructor' }],
    ['no input', { crossread: 'analyse' }],
    ['input of another shape', { crossread: 'select', input: { claim: 7, place: 'beside' } }],
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

  it.each([
    ['a frame of a page', 'select', aSender({ frameId: 4 })],
    ['a page on the web, of what only our own may ask', 'readAgain', aSender()],
    [
      'a page of ours, of what only a page on the web may ask',
      'select',
      { id: 'crossread', url: `${HOME}desk.html`, origin: HOME.slice(0, -1) },
    ],
  ])('of %s reach no handler and are told so', async (_name, name, sender) => {
    connect(sender);
    const [select, readAgain] = [vi.fn(), vi.fn()];
    aBackground({ select, readAgain });
    await expect(post(name, { claim: 'c', place: 'beside', article: 'a' })).resolves.toMatchObject({
      error: { code: 'not-allowed' },
    });
    expect([...select.mock.calls, ...readAgain.mock.calls]).toEqual([]);
  });

  it.each([{ edit: [] }, { edit: ['purple'] }, { edit: { note: 'mine', from: [1, 2] } }])(
    'with a list for an object of which nothing must be there are refused: %j',
    async (input) => {
      connect(aSender());
      const edit = vi.fn();
      aBackground({ edit });
      const id = '9f0d5f0e-3d39-4a0c-9f7c-0d6a3d1e2b4a';
      const refused = { error: { code: 'not-understood' } };
      await expect(post('edit', { deed: { id, at: 1 }, id, ...input })).resolves.toMatchObject(refused);
      expect(edit).not.toHaveBeenCalled();
    },
  );

  it('that come too often are refused until a moment has passed', async () => {
    connect();
    let now = 0;
    const select = vi.fn(() => ({ panel: 'open' as const }));
    listenWith({ select }, new Turnstile(() => now));
    const codes = new Set<string>();
    for (let n = 0; n < 500; n++) {
      const reply = await post('select', { claim: 'c', place: 'beside' });
      codes.add(reply.ok ? 'ok' : reply.error.code);
    }
    expect([...codes]).toEqual(['ok', 'too-many']);
    now += 1_000;
    await expect(post('select', { claim: 'c', place: 'beside' })).resolves.toMatchObject({ ok: true });
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
    const answers = { status: { state: 'topic' }, reveal: { found: true } };
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
    await expect(sendToPage(3, 'status', undefined)).resolves.toEqual({
      ok: true,
      value: { state: 'topic' },
    });
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

  it('waits on what comes too often', async () => {
    const ask = vi.fn(async () => refuse('too-many', 'wait'));
    await persistently(ask, [0, 0]);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('does not repeat what was refused', async () => {
    const ask = vi.fn(async () => refuse('failed', 'no'));
    await persistently(ask, [0, 0]);
    expect(ask).toHaveBeenCalledOnce();
  });
});
