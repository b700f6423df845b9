/** The team edition follows a feed of a real web server: what is new comes as a preview, and a server that lies gets nowhere. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TopicPack } from '../../lib/core/topic/schema';
import { fingerprintOf } from '../../lib/store/check-signature';
import { buildFeed, type FeedOptions } from '../../scripts/pack/build-feed';
import { makeKeyFile, type SigningKey } from '../../scripts/pack/key-file';
import { readPack } from '../../scripts/pack/read-pack';
import { faultsIn } from '../e2e/desk/accessible-page';
import { serveFeed, type StaticFeed } from '../servers/static-feed';
import { openMember, waitFor, type Member } from './harness';

const { pack: MARATHON } = readPack('docs/examples/harbour-city-marathon-2026.json');
const version = (n: number): TopicPack => ({ ...MARATHON, version: `1.0.${n}` });

let folder: string;
let key: SigningKey;
let server: StaticFeed;
let anna: Member;
let page: Page;
const publish = (n: number, facts: Partial<FeedOptions> = {}) =>
  buildFeed(join(folder, 'feed'), [version(n)], { key, keep: 5, days: 14, now: new Date(), ...facts });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-feed-'));
  key = makeKeyFile(join(folder, 'desk.pem'));
  publish(0, { id: 'harbour-city', title: 'Harbour City', name: 'City desk' });
  server = await serveFeed(join(folder, 'feed'));
  anna = await openMember(new URL(server.url).origin);
  page = await anna.desk('#/sync');
  page.setDefaultTimeout(15_000);
});
afterAll(async () => {
  await anna?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const feed = () => page.locator('.feed');
const imported = async () =>
  (await anna.rows('topics')).find(
    (row) => row !== null && typeof row === 'object' && 'id' in row && row.id === MARATHON.id,
  );

async function look(): Promise<void> {
  await page.goto(page.url().replace(/#.*/, '#/sync'));
  await feed()
    .getByRole('button', { name: /^Look at/ })
    .click();
  await page.waitForURL(/#\/topics/);
}

describe('a feed', () => {
  it('is followed by its address and fingerprint, and shows who signs it', async () => {
    await page.getByLabel('Address of the feed').fill(server.url);
    await page.getByLabel('Fingerprint of its key').fill('0'.repeat(40));
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await page.getByRole('alert').getByText('signed with another key').waitFor();
    await page.getByLabel('Fingerprint of its key').fill(await fingerprintOf(key.key));
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await feed().getByText('Signed by “City desk”').waitFor();
    expect(await faultsIn(page)).toEqual([]);
  });

  it('brings a topic as a preview, which the reader imports', async () => {
    await look();
    const card = page.locator('.pack-draft').last();
    await card.getByText('“City desk”').first().waitFor();
    expect(await imported()).toBeUndefined();
    await card.getByRole('button', { name: 'Import', exact: true }).click();
    await waitFor(async () => (await imported()) !== undefined, 10_000, 'it was not imported');
    expect(await imported()).toMatchObject({ from: 'imported', signed: { name: 'City desk', key: key.key } });
  });

  it('says when there is a new version, and brings what changed', async () => {
    publish(1);
    await page.goto(page.url().replace(/#.*/, '#/sync'));
    await feed().getByText('version 1.0.0, imported').waitFor();
    await feed()
      .getByRole('button', { name: /^Ask now/ })
      .click();
    await feed().getByText('version 1.0.1; you have 1.0.0').waitFor();
    await look();
    const card = page.locator('.pack-draft').last();
    await card.getByText('of the same key as the last time').waitFor();
    expect(server.answers.at(-1)).toMatch(/^200 [0-9a-f]{64}-[0-9a-f]{64}\.json\.gz$/);
    await card.getByRole('button', { name: 'Update', exact: true }).click();
    await waitFor(
      async () => JSON.stringify(await imported()).includes('"version":"1.0.1"'),
      10_000,
      'it was not updated',
    );
  });

  it('that shows something older is told so, and nothing of it is taken', async () => {
    const old = readFileSync(join(folder, 'feed/index.json'), 'utf8');
    publish(2);
    await page.goto(page.url().replace(/#.*/, '#/sync'));
    await feed()
      .getByRole('button', { name: /^Ask now/ })
      .click();
    await feed().getByText('version 1.0.2; you have 1.0.1').waitFor();
    server.lies.set('index.json', old);
    await feed()
      .getByRole('button', { name: /^Ask now/ })
      .click();
    await feed().getByText('shows an older state than you have seen').waitFor();
    expect(await feed().innerText()).toContain('version 1.0.2; you have 1.0.1');
    server.lies.clear();
  });

  it('is asked for nothing any more once it is ended', async () => {
    await feed()
      .getByRole('button', { name: /^No longer follow/ })
      .click();
    await page.getByText('You follow no feed.').waitFor();
    expect(await anna.rows('feeds')).toEqual([]);
    expect(anna.refused).toEqual([]);
  });
});
