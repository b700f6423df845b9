/** While nothing is synced, the team edition asks for as little as the reader’s: nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANY_CLAIM, clickMark, waitForMarks } from '../e2e/harness';
import { readNetLog } from '../e2e/network/net-log';
import { openMember, TEAM_ID, type Member } from './harness';

let folder: string;
let member: Member;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-log-'));
  member = await openMember(null, { args: [`--log-net-log=${join(folder, 'net.json')}`] });
});
afterAll(async () => {
  await member.close();
  await rm(folder, { recursive: true, force: true });
});

it('asks nothing of any server with sync off, while articles are read, and in every room of the desk', async () => {
  for (const name of ['harbour-courier', 'northlight-daily', 'lantern-evening-post']) {
    const page = await member.visit(`/samples/${name}.html`);
    await waitForMarks(page, ANY_CLAIM);
    await clickMark(page, ANY_CLAIM);
  }
  await member.panel();
  for (const room of ['coverage', 'articles', 'claims', 'topics', 'library', 'backup', 'sync']) {
    const page = await member.desk(`#/${room}`);
    await page.getByRole('heading').first().waitFor();
    await page.close();
  }
  await member.killWorker();
  const again = await member.visit('/samples/harbour-courier.html');
  await waitForMarks(again, ANY_CLAIM);
  // Without it nothing wakes the worker to look at a server.
  expect(await member.inExtension((page) => page.evaluate('chrome.alarms.getAll()'))).toEqual([]);
  expect(member.refused).toEqual([]);
  // What goes out does not go unseen: what an extension page asks for is in the record.
  const control = `${member.pages.origin}/control-of-this-test`;
  await member.inExtension((page) => page.evaluate((url) => fetch(url).then(() => undefined), control));
  await member.closeBrowser();
  const asked = (await readNetLog(join(folder, 'net.json'))).filter(
    ({ to, of, is }) => is === 'request' && of.includes(TEAM_ID) && /^https?:/.test(to),
  );
  expect(asked.map(({ to }) => to)).toContain(control);
  expect(asked.filter(({ to }) => to !== control)).toEqual([]);
});
