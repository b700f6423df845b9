import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostileMessages, SENDS, type Hostile } from '../../trials/hostile-messages';
import { knownTo, OTHERS, SECRET } from '../../trials/others';
import { contextOfExtension } from '../../trials/writing/writing-tabs';
import { putRows } from '../fill-store';
import { openReader, waitFor, type Reader } from '../harness';

const HOW_MANY = 400;
const AT_ONCE = 50;
const SEED = 11;

let reader: Reader;
let page: Page;
let session: CDPSession;
let contextId: number;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.visit('/samples/harbour-courier.html');
  session = await reader.context.newCDPSession(page);
  contextId = await contextOfExtension(session);
  await waitFor(async () => (await reader.rows('topics')).length > 0, 10_000, 'no topic came into the store');
  await reader.inExtension(async (ours) => {
    await ours.evaluate(
      'chrome.storage.local.set({ settings: { keepArticles: true, paused: false, pausedSites: [], topicsOff: [] } })',
    );
    for (const [table, rows] of Object.entries(OTHERS)) await putRows(ours, table, rows);
  });
});
afterAll(() => reader.close());

type Replies = readonly (null | { ok: boolean; value?: unknown; error?: { code: string } })[];

/** Evaluates in the world of the content scripts. */
async function inContentScript(expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

const sending = (messages: readonly unknown[]) =>
  `Promise.all(${JSON.stringify(messages)}.map((one) => chrome.runtime.sendMessage(one).then((reply) => reply ?? null, () => null)))`;

/** As Chromium sends them: what JSON cannot hold does not get across. */
const isSent = ({ message }: Hostile) => {
  const text = JSON.stringify(message);
  return text !== undefined && text.length < 200_000 && isDeepStrictEqual(JSON.parse(text), message);
};

const sample = (from: 'page' | 'ours'): Hostile[] =>
  fc
    .sample(hostileMessages(knownTo(page.url()), page.url(), { from: 1, to: 1 }), {
      numRuns: 3 * HOW_MANY,
      seed: SEED,
    })
    .filter(isSent)
    // The sender is a real one here; who it is to be is told below.
    .map((hostile) => ({
      ...hostile,
      wrong: hostile.name !== null && SENDS[hostile.name] !== from ? 'another sends it' : ofMessage(hostile),
    }))
    .filter(({ wrong }) => wrong !== null || from === 'page')
    .slice(0, HOW_MANY);

/** What is wrong with the message itself. */
const ofMessage = ({ wrong }: Hostile) => (wrong?.endsWith('sends it') ? null : wrong);

async function sendAll(
  hostile: readonly Hostile[],
  send: (expression: string) => Promise<unknown>,
): Promise<{ wrong: string[]; codes: Record<string, number> }> {
  const wrong: string[] = [];
  const codes: Record<string, number> = {};
  for (let from = 0; from < hostile.length; from += AT_ONCE) {
    const batch = hostile.slice(from, from + AT_ONCE);
    const replies = (await send(sending(batch.map(({ message }) => message)))) as Replies;
    replies.forEach((reply, index) => {
      const {
        wrong: why,
        name,
        what,
        message,
      } = batch[index] ?? { wrong: null, name: null, what: '', message: null };
      const code = reply === null ? 'none' : reply.ok ? 'ok' : (reply.error?.code ?? 'none');
      codes[code] = (codes[code] ?? 0) + 1;
      if (code === 'ok' && why !== null) wrong.push(`Taken though ${why}: ${name}, ${what}`);
      if (!JSON.stringify(message).includes(SECRET) && JSON.stringify(reply).includes(SECRET))
        wrong.push(`Told: ${name}, ${what}`);
    });
  }
  return { wrong, codes };
}

/** Rows that are neither the page's nor the topics that came with the extension. */
async function othersRows(): Promise<unknown> {
  const rows: Record<string, unknown> = {};
  for (const [table, put] of Object.entries(OTHERS)) {
    const keys = new Set(put.map(keyOf));
    rows[table] = (await reader.rows(table)).filter((row) => keys.has(keyOf(row)));
  }
  const count = async (table: string) => (await reader.rows(table)).length;
  return [rows, await count('bin'), await count('drafts'), await count('curations'), await count('topics')];
}

const keyOf = (row: unknown): string => {
  const { id, article, annotation } = Object.fromEntries<unknown>(Object.entries(Object(row)));
  return String(id ?? article ?? annotation);
};

it(
  'hostile messages from a content script’s world and from an extension page are refused, and the worker lives',
  { retry: 0, timeout: 180_000 },
  async () => {
    const before = await othersRows();
    const fromPage = await sendAll(sample('page'), inContentScript);
    const fromOurs = await reader.inExtension((ours) =>
      sendAll(sample('ours'), (expression) => ours.evaluate(expression)),
    );
    expect([...fromPage.wrong, ...fromOurs.wrong]).toEqual([]);
    expect(fromPage.codes['ok']).toBeGreaterThan(20);
    expect(await othersRows()).toEqual(before);
    expect(await inContentScript("chrome.runtime.sendMessage({ crossread: 'forget' })")).toMatchObject({
      ok: true,
    });
  },
);

it('no port is opened, by a content script, a page of the extension or the page itself', async () => {
  const connect = `new Promise((resolve) => {
    const port = chrome.runtime.connect({ name: 'crossread' });
    port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message ?? 'closed'));
    setTimeout(() => resolve('open'), 2000);
  })`;
  expect(await inContentScript(connect)).toContain('Receiving end does not exist');
  expect(await reader.inExtension((ours) => ours.evaluate(connect))).toContain(
    'Receiving end does not exist',
  );
  expect(
    await page.evaluate(
      'typeof globalThis.chrome?.runtime?.sendMessage + typeof globalThis.chrome?.runtime?.connect',
    ),
  ).toBe('undefinedundefined');
});
