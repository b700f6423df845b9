/** The built team edition in real Chromiums, each with a profile of its own. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Space } from '../../lib/sync/space';
import { EXTENSION_OUT, openReader, waitFor, type Reader, type ReaderOptions } from '../e2e/harness';

export { waitFor, type Reader };

/** The built team edition. */
export const TEAM_EXTENSION = resolve(EXTENSION_OUT, 'chrome-mv3-team');
/** Extension id that the team edition's key in wxt.config.ts pins. */
export const TEAM_ID = 'pppaplgljhhcbccgighklifimamiogcb';

/** A person's browser with the team edition. */
export interface Member extends Reader {
  /** Opens a room of the desk in a tab. @param hash such as `#/library` */
  desk(hash: string): Promise<Page>;
  /** The spaces as they are kept, without their keys. */
  spaces(): Promise<readonly Space[]>;
  /** Wants all spaces synced now, as pages of ours do. @returns when */
  ask(): Promise<number>;
  /** Has all spaces synced now, and waits until that was done without trouble. */
  sync(): Promise<void>;
}

/** Opens one. What is on another address than the page server's and `server` is refused, and told in `refused`. */
export async function openMember(
  server: string | null,
  options: Omit<ReaderOptions, 'id' | 'allows'> = {},
): Promise<Member> {
  const reader = await openReader({
    viewport: { width: 1100, height: 800 },
    extension: TEAM_EXTENSION,
    ...options,
    id: TEAM_ID,
    allows: (url) => server !== null && url.origin === server,
  });
  await waitFor(async () => (await reader.rows('topics')).length > 0, 20_000, 'no topic was imported');
  const spaces = async () => (await reader.rows('spaces')) as readonly Space[];
  const ask = async () => {
    const at = Date.now();
    const asked = `chrome.storage.session.set({ 'sync-asked': { at: ${at}, space: null } })`;
    await reader.inExtension((page) => page.evaluate(asked));
    return at;
  };
  return {
    ...reader,
    spaces,
    ask,
    async desk(hash) {
      const page = await reader.context.newPage();
      await page.goto(`chrome-extension://${TEAM_ID}/desk.html${hash}`);
      return page;
    },
    async sync() {
      const at = await ask();
      await waitFor(
        async () => (await spaces()).every(({ syncedAt, trouble }) => (syncedAt ?? 0) >= at && !trouble),
        90_000,
        'it was not synced',
      );
    },
  };
}

/** Begins to sync the own devices in the desk’s room, encrypted. @returns the invitation code that is shown */
export async function beginIn(page: Page, server: Credentials, device: string): Promise<string> {
  await page.getByLabel('Use my own devices').check();
  await page.getByLabel('Address', { exact: true }).fill(server.url);
  await fillIn(page, server, device);
  await page.getByRole('button', { name: 'Begin to sync' }).click();
  const code = await page.locator('.sync-code textarea').inputValue();
  await page.getByRole('button', { name: 'I have kept it' }).click();
  return code;
}

/** Joins with an invitation in the desk’s room. */
export async function joinIn(page: Page, server: Credentials, device: string, code: string): Promise<void> {
  await page.getByLabel('I have an invitation').check();
  await page.getByLabel('Invitation code').fill(code);
  await fillIn(page, server, device);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('heading', { name: 'What is synced' }).waitFor();
}

/** A server, and a user of it. */
export interface Credentials {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

async function fillIn(page: Page, { user, password }: Credentials, device: string): Promise<void> {
  await page.getByLabel('Name on the server').fill(user);
  await page.getByLabel('Password on the server').fill(password);
  await page.getByLabel('Your name').fill('Anna');
  await page.getByLabel('Name of this device').fill(device);
}
