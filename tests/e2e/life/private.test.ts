/** A private window: what is read there is gone with it. */
import { describe, expect, it } from 'vitest';
import { EXTENSION, openReader, waitFor } from '../harness';

describe('a private window that is closed', () => {
  it('leaves nothing behind, neither in the store nor in what is held until the browser closes', async () => {
    const reader = await openReader({ args: ['--enable-unsafe-extension-debugging'] });
    try {
      // Loads it anew with the switch "Allow in Incognito" on.
      const loading = { path: EXTENSION, enableInIncognito: true };
      await reader.cdp.send('Extensions.loadUnpacked', loading);
      await waitFor(async () => 'gate' in (await reader.stored('local')), 10_000, 'the gate got no names');
      const rows = async () => JSON.stringify([await reader.rows('articles'), await reader.rows('claims')]);
      const before = { rows: await rows(), local: await reader.stored('local') };
      const url = `${reader.pages.origin}/samples/harbour-courier.html`;
      const opened = await reader.inExtension((page) =>
        page.evaluate<number>(
          `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(({ id }) => id)`,
        ),
      );
      const held = async () =>
        Object.entries(await reader.stored('session')).filter(([key]) => /^[a-z]+:\d+$/.test(key));
      await waitFor(
        async () => JSON.stringify(await held()).includes('"state":"read"'),
        15_000,
        'the private window was not read',
      );
      await reader.inExtension((page) => page.evaluate(`chrome.windows.remove(${opened})`));
      await waitFor(async () => (await held()).length === 0, 5000, 'something of it is held');
      expect(JSON.stringify(await reader.stored('session'))).not.toContain('harbour-courier');
      expect(await rows()).toBe(before.rows);
      expect(await reader.stored('local')).toEqual(before.local);
    } finally {
      await reader.close();
    }
  });
});
