import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settings } from '../../../lib/messaging/shared-state';
import { backupInEnglish } from '../../../lib/store/backup/backup-reasons';
import { readBackup } from '../../../lib/store/backup/read-backup';
import { writeBackup } from '../../../lib/store/backup/write-backup';
import { CrossreadDb } from '../../../lib/store/db';
import type { Outcome } from '../use-deeds';
import { restore } from './restore';

// The background, which is not there.
vi.mock(import('../topics/tell-topics-changed'), () => ({ tellTopicsChanged: async () => undefined }));

beforeEach(() => fakeBrowser.reset());

/** Restores a backup that has these settings in it, in place of what is there. */
async function restoreWith(chosen: unknown): Promise<Outcome> {
  const db = new CrossreadDb(`restore-${crypto.randomUUID()}`);
  const { bytes } = await writeBackup(db, { settings: chosen, at: 1 });
  const read = await readBackup(bytes);
  if (!read.ok) throw new Error(backupInEnglish(read.error.why));
  const { backup } = read;
  return new Promise((resolve, reject) => {
    restore(
      db,
      {
        deed: null,
        perform: (_doing, _many, work) => void work(() => undefined).then(resolve, reject),
        close: () => undefined,
      },
      backup,
      'replace',
    );
  });
}

it('puts the settings of an old backup in force, with what is new as by itself', async () => {
  await settings.change((now) => ({ ...now, tones: 'red-green', textSize: 150 }));
  await restoreWith({ keepArticles: false, paused: false, pausedSites: ['bank.example'], topicsOff: [] });
  expect(await settings.read()).toMatchObject({
    keepArticles: false,
    pausedSites: ['bank.example'],
    tones: 'standard',
    textSize: 100,
  });
});

it('lets no backup decide what leaves this browser, and comes back to what was before', async () => {
  const before = await settings.read();
  const { undo } = await restoreWith({ ...before, markStyle: 'tint', syncs: true, syncsColourNames: true });
  expect(await settings.read()).toEqual({ ...before, markStyle: 'tint' });
  await undo?.();
  expect(await settings.read()).toEqual(before);
});
