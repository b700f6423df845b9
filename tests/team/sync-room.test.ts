/** The desk's room for syncing, in real Chromium against a real server: set up by keys alone, whole in every look, and plain about what is wrong. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writePseudoLocales } from '../../scripts/pseudo-locale';
import { aClaim, anAnnotation, anArticle } from '../builders';
import {
  axeFaults,
  clippings,
  EVERY_RULE,
  hiddenFocus,
  LOOKS_ONLY,
  restyle,
  sharedNames,
} from '../e2e/access/judge';
import { putRows } from '../e2e/fill-store';
import { startCouch, type Couch } from '../servers/couch-server';
import { openMember, TEAM_EXTENSION, waitFor, type Credentials, type Member } from './harness';

let couch: Couch;
let admin: Credentials;
beforeAll(async () => {
  couch = await startCouch();
  admin = { url: couch.url, ...couch.admin };
});
afterAll(() => couch?.stop());

const TOPIC = 'pyongyang-summit-2024';
const ARTICLE = anArticle();
const CLAIM = aClaim({ topic: TOPIC, article: ARTICLE.id });

/** Presses Tab until the keyboard is on what has this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const at = page.locator(':focus');
    const label = await at.evaluate((element) => {
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      return labels.map(({ textContent }) => textContent).join(' ') || (element.textContent ?? '');
    });
    if (name.test(label)) return;
  }
  throw new Error(`${name} is not reached by Tab`);
}

async function typeInto(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

async function fill(page: Page, { url, user, password }: Credentials): Promise<void> {
  await page.getByLabel('Address', { exact: true }).fill(url);
  await page.getByLabel('Name on the server').fill(user);
  await page.getByLabel('Password on the server').fill(password);
}

describe('setting up by keys alone', () => {
  let member: Member;
  let page: Page;
  beforeAll(async () => {
    member = await openMember(couch.url);
    page = await member.desk('#/sync');
    await page.getByRole('form', { name: 'Set up' }).waitFor();
  });
  afterAll(() => member.close());

  it('tells a wrong password at its field', async () => {
    await typeInto(page, /^Address$/, admin.url);
    await typeInto(page, /^Name on the server$/, admin.user);
    await typeInto(page, /^Password on the server$/, 'not it');
    await tabTo(page, /^Test the connection$/);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('does not take this name with this password').waitFor();
    expect(await page.locator(':focus').getAttribute('name')).toBe('password');
    expect(await axeFaults(page, EVERY_RULE)).toEqual([]);
  });

  it('begins, shows the code once, and is in sync', async () => {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(admin.password);
    await typeInto(page, /^Your name$/, 'Anna');
    await typeInto(page, /^Name of this device$/, 'laptop');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Invitation code' }).waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Invitation code');
    const code = await page.getByRole('textbox', { name: 'Invitation code' }).inputValue();
    expect(code).toMatch(/^crossread-1\?/);
    expect(await axeFaults(page, EVERY_RULE)).toEqual([]);
    await tabTo(page, /^I have kept it$/);
    await page.keyboard.press('Enter');
    const space = page.getByRole('region', { name: 'My own devices' });
    await space.getByText(/In sync$/).waitFor();
    expect(await space.textContent()).toContain('laptop, Anna this device');
    // Kept in no page, and nowhere else.
    await page.reload();
    await page.getByRole('button', { name: 'Invite… My own devices' }).click();
    await page.getByText('no key can be taken out of the browser').waitFor();
    expect(JSON.stringify(await member.stored('local'))).not.toContain(code);
  });

  it('says once that it was synced, when that was asked for', async () => {
    await page.getByRole('button', { name: 'Sync now My own devices' }).click();
    const heard = page.getByRole('status').filter({ hasText: 'Synced.' });
    await heard.waitFor({ state: 'attached' });
    expect(await heard.count()).toBe(1);
  });

  it('leaves, and keeps what is here', async () => {
    const kept = (await member.rows('topics')).length;
    await page.getByRole('button', { name: 'Leave…' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').textContent()).toBe('Stay');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Set up' }).waitFor();
    expect([await member.spaces(), (await member.rows('topics')).length]).toEqual([[], kept]);
  });
});

describe('what is wrong', () => {
  let member: Member;
  let page: Page;
  beforeAll(async () => {
    member = await openMember(couch.url);
  });
  beforeEach(async () => {
    page = await member.desk('#/sync');
    await page.getByRole('form', { name: 'Set up' }).waitFor();
  });
  afterEach(() => page.close());
  afterAll(() => member.close());

  it('is told of a server that does not answer', async () => {
    await fill(page, { ...admin, url: 'http://127.0.0.1:9' });
    await page.getByRole('button', { name: 'Test the connection' }).click();
    await page.getByRole('alert').getByText('The server does not answer.').waitFor();
    expect(await page.locator(':focus').getAttribute('name')).toBe('address');
  });

  it('is told of an address at which something else answers', async () => {
    await fill(page, { ...admin, url: `${couch.url}/_utils/nothing` });
    await page.getByRole('button', { name: 'Test the connection' }).click();
    const told = page.getByRole('alert').filter({ hasText: /\w/ });
    await told.waitFor();
    expect(await told.textContent()).toMatch(/Something else answers|is not on the server/);
  });

  it('is nothing where all is right', async () => {
    await fill(page, admin);
    await page.getByRole('button', { name: 'Test the connection' }).click();
    await page.getByRole('status').getByText('It works').waitFor();
    expect(await page.getByRole('alert').allTextContents()).toEqual(['']);
  });
});

/** A moment is written as the browser writes it, and a server's address is no word. */
const NO_WORDS = /^127\.|\d{4} at /;

/** What is to be seen in the room, each with how one comes there. */
const SCENES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'the form, with mistakes',
    async (page) => {
      await page.getByRole('button', { name: 'Add another…' }).click();
      await page.getByRole('button', { name: 'Share the topic' }).click();
      await page.getByText('Choose a topic.').waitFor();
    },
  ],
  [
    'a space, with all that is asked',
    async (page) => {
      await page.getByRole('button', { name: 'Invite…' }).first().click();
      await page.getByRole('button', { name: 'Change the key…' }).first().click();
      await page.getByRole('button', { name: 'Leave…' }).first().click();
      await page.getByText('Latest changes').first().click();
      await page.locator('.sync-changes li').first().waitFor();
    },
  ],
  [
    'another password',
    async (page) => {
      await page.getByRole('button', { name: 'Name and password…' }).first().click();
    },
  ],
];

describe('the room', () => {
  let member: Member;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossread-team-pseudo-'));
    await cp(TEAM_EXTENSION, folder, { recursive: true });
    writePseudoLocales(folder);
    member = await openMember(couch.url, { extension: folder });
    await member.inExtension(async (page) => {
      const read = { source: 'page', topics: [TOPIC], readAt: 1_718_000_000_000, fingerprint: [] };
      await putRows(page, 'articles', [{ ...ARTICLE, ...read }]);
      await putRows(page, 'snapshots', [{ article: ARTICLE.id, text: CLAIM.sentence.exact }]);
      await putRows(page, 'claims', [{ ...CLAIM, source: 'page' }]);
      await putRows(page, 'annotations', [anAnnotation({ note: 'to be checked' })]);
    });
    const page = await member.desk('#/sync');
    await page.getByLabel('Use my own devices').check();
    await fill(page, admin);
    await page.getByLabel('Your name').fill('Anna');
    await page.getByLabel('Name of this device').fill('laptop');
    await page.getByRole('button', { name: 'Begin to sync' }).click();
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await page.getByRole('button', { name: 'Add another…' }).click();
    await page.getByLabel('Share a topic').check();
    await page.getByLabel('Topic', { exact: true }).selectOption(TOPIC);
    await fill(page, admin);
    await page.getByRole('button', { name: 'Share the topic' }).click();
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await waitFor(
      async () => (await member.spaces()).every(({ syncedAt }) => syncedAt !== null),
      20_000,
      'it was not synced',
    );
    await page.close();
  });
  afterAll(async () => {
    await member?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function openRoom(): Promise<Page> {
    const page = await member.desk('#/sync');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
    await page.locator('.sync-space').nth(1).waitFor();
    return page;
  }

  it.each(SCENES)('is accessible in every look: %s', async (_, go) => {
    const page = await openRoom();
    await go(page);
    expect(await axeFaults(page, EVERY_RULE)).toEqual([]);
    expect(await sharedNames(page)).toEqual([]);
    expect(await hiddenFocus(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, LOOKS_ONLY)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await axeFaults(page, LOOKS_ONLY)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await restyle(page, ':root { font-size: 200% !important }');
    expect(await clippings(page)).toEqual([]);
    await restyle(page, '');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await clippings(page)).toEqual([]);
    await page.close();
  });

  it('and the claim’s own detail tell who said what, on which device', async () => {
    const page = await member.desk(`#/article/${ARTICLE.id}/claim/${CLAIM.id}`);
    const said = page.getByRole('region', { name: 'Said by' });
    await said.getByText('Article read').waitFor();
    expect(await said.textContent()).toContain('Anna, laptop (this device)');
    await page.getByRole('button', { name: 'Reject' }).first().click();
    await said.getByText('Claim rejected').waitFor();
    expect(await axeFaults(page, EVERY_RULE)).toEqual([]);
    await page.close();
  });

  it('says all of it in the reader’s language, and cuts nothing where that is longer', async () => {
    await member.inExtension((page) =>
      page.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
        chrome.storage.local.set({ settings: { keepArticles: true, paused: false, pausedSites: [], topicsOff: [], ...settings, language: 'en-XA' } }))`),
    );
    const page = await openRoom();
    const said = await page.locator('.sync-room').evaluate((room) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(room, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.parentElement?.checkVisibility()) texts.push(node.nodeValue?.trim() ?? '');
      return texts.filter((text) => /\p{L}{3}/u.test(text));
    });
    expect(said.length).toBeGreaterThan(20);
    const plain = said.filter((text) => !/[⟦⟧]/.test(text) && !NO_WORDS.test(text));
    expect(plain).toEqual([]);
    for (const width of [1100, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await clippings(page)).toEqual([]);
    }
    await page.close();
  });
});
