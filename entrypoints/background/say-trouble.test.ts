import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CrossreadDb } from '../../lib/store/db';
import { speak } from '../../locales/say';
import { endTrouble } from './badge';
import { NotDone } from './not-done';
import { sayTrouble } from './say-trouble';

let badge = '';
let title = '';
beforeEach(() => {
  fakeBrowser.reset();
  badge = '';
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  Object.assign(fakeBrowser.action, {
    setBadgeText: vi.fn(async ({ text }: { text: string }) => {
      badge = text;
    }),
    getBadgeText: async () => badge,
    setBadgeBackgroundColor: async () => {},
    setTitle: async (said: { title: string }) => {
      title = said.title;
    },
  });
});

describe('a store that does not open', () => {
  it('is said on the toolbar button until it opens', async () => {
    const name = 'from-the-future';
    const newer = indexedDB.open(name, 1000);
    await new Promise((resolve) => newer.addEventListener('success', resolve));
    newer.result.close();
    const db = new CrossreadDb(name);
    const failed: unknown = await db.topics.count().catch((error: unknown) => error);
    expect(await sayTrouble(db, failed)).toContain('A newer Crossread');
    expect([badge, title]).toEqual(['!', expect.stringContaining('Open the panel')]);
    await endTrouble();
    expect([badge, title]).toEqual(['', 'Crossread']);
  });

  it('is not what failed when the store is open', async () => {
    expect(await sayTrouble(new CrossreadDb('open'), new Error('no such topic'))).toBe('no such topic');
    expect(badge).toBe('');
  });
});

describe('what was not done', () => {
  it('is told in the reader’s language, and in English in the error itself', async () => {
    const db = new CrossreadDb('open');
    const refused = new NotDone('paused');
    expect(await sayTrouble(db, refused)).toMatch(/^Crossread is paused here/);
    speak('de', { refusals: { paused: 'Crossread pausiert hier.' } });
    expect(await sayTrouble(db, refused)).toBe('Crossread pausiert hier.');
    expect(refused.message).toMatch(/^Crossread is paused here/);
    speak('en', {});
  });
});
