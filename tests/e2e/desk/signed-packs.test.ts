/** Packs that somebody signed, brought by hand into a real Chromium: who did is shown, held against the last time, and what was changed is refused. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalPack } from '../../../lib/core/topic/exchange/canonical-pack';
import type { TopicPack } from '../../../lib/core/topic/schema';
import { fingerprintOf } from '../../../lib/store/check-signature';
import { checksumOf } from '../../../lib/store/pack-checksum';
import { aPack } from '../../builders';
import { anIndex, aSigner, signedBy } from '../../signing';
import { EXTENSION_ID, openReader, waitFor, type Reader } from '../harness';
import { faultsIn } from './accessible-page';

const lantern = aSigner('Harbour Lantern');
const courier = aSigner('Harbour Courier');
const version = (n: number): TopicPack =>
  aPack({ id: 'marathon-2025', title: { en: 'Harbour marathon' }, version: `1.${n}.0` });
const signed = (n: number, by = lantern) => signedBy(by, 'topic pack', version(n));

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 900 } });
  await waitFor(async () => (await reader.rows('topics')).length > 0, 20_000, 'no topic was imported');
  page = await reader.context.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/desk.html#/topics`);
  await page.getByRole('heading', { name: 'Topics', exact: true }).waitFor();
});
afterAll(() => reader.close());

const card = () => page.locator('.pack-draft').last();

async function bring(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  await page.locator('.topics-ways input[type=file]').setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })),
  );
}
const bringOne = (json: object) => bring({ 'pack.json': JSON.stringify(json) });
async function leave(): Promise<void> {
  await card()
    .getByRole('button', { name: /Cancel|Dismiss/ })
    .click();
}

describe('a signed pack', () => {
  it('says who signed it, and the next one whether it was the same', async () => {
    await bringOne(signed(0));
    await card().getByText('The name is what the signer says').waitFor();
    expect(await card().innerText()).toContain(
      `“Harbour Lantern” on 1 June 2026, with the key ${await fingerprintOf(lantern.key)}`,
    );
    expect(await faultsIn(page)).toEqual([]);
    await card().getByRole('button', { name: 'Import', exact: true }).click();
    await card().getByText('Imported, version 1.0.0.').waitFor();
    await leave();

    await bringOne(signed(1));
    await card().getByText('of the same key as the last time').waitFor();
    await leave();
    await bringOne(signed(1, courier));
    const told = card().locator('.trouble');
    expect(await told.innerText()).toContain(
      `that was “Harbour Lantern”, ${await fingerprintOf(lantern.key)}`,
    );
    await leave();
    await bringOne(version(1));
    expect(await card().locator('.trouble').innerText()).toContain('this one nobody signed');
    await leave();
  });

  it('that was changed is refused, with what to do', async () => {
    await bringOne({ ...signed(2), version: '6.6.6' });
    await card().getByText('The signature does not hold').waitFor();
    expect(await card().getByRole('button').allInnerTexts()).toEqual(['Dismiss']);
    expect((await reader.rows('topics')).map((row) => JSON.stringify(row)).join()).not.toContain('6.6.6');
    await leave();
  });

  it('of a feed is brought packed, with the index that names it', async () => {
    const pack = version(3);
    const sha256 = (await checksumOf(pack)).slice('sha256-'.length);
    const { id } = pack;
    const entry = { id, version: pack.version, title: 'Marathon', sha256, size: 9, gzip: 9, deltas: [] };
    const index = JSON.stringify(anIndex(lantern, { packs: [entry] }));
    const file = gzipSync(canonicalPack(pack));
    await bring({ [`${sha256}.json.gz`]: file, 'index.json': index });
    await card().getByText('of the same key as the last time').waitFor();
    expect(await page.locator('.pack-draft').count()).toBe(1);
    await leave();
    await bring({ [`${sha256}.json.gz`]: file, 'index.json': index.replace('"sequence":7', '"sequence":8') });
    await card().getByText('The signature of the feed’s index does not hold').waitFor();
    await leave();
  });
});
