import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settings, syncAgreed, syncTrouble } from '../../lib/messaging/shared-state';
import { keepChoicesInSync, syncChoices } from './sync-choices';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const choose = (choices: Partial<Awaited<ReturnType<typeof settings.read>>>) =>
  settings.change((now) => ({ ...now, ...choices }));
const there = (): Promise<Record<string, unknown>> => fakeBrowser.storage.sync.get(null);

describe('the browser’s sync', () => {
  it('is not touched until the reader wants it', async () => {
    const { sync } = fakeBrowser.storage;
    const touched = [vi.spyOn(sync, 'get'), vi.spyOn(sync, 'set'), vi.spyOn(sync, 'remove')];
    await choose({ tones: 'red-green', language: 'de', pausedSites: ['bank.example'] });
    await syncChoices();
    for (const touch of touched) expect(touch).not.toHaveBeenCalled();
  });

  it('gets exactly what is promised: nothing of sites, topics or what is kept', async () => {
    await choose({
      syncs: true,
      tones: 'red-green',
      colourNames: { yellow: 'for Anna' },
      pausedSites: ['bank.example'],
      allowedSites: ['mail.example'],
      topicsOff: ['summit'],
      keepArticles: false,
      paused: true,
    });
    await syncChoices();
    expect(Object.keys(await there()).toSorted()).toEqual([
      'choice:language',
      'choice:markStyle',
      'choice:marked',
      'choice:offersToolbar',
      'choice:textSize',
      'choice:theme',
      'choice:tones',
    ]);
    expect(JSON.stringify(await there())).not.toMatch(/Anna|example|summit/);
    await choose({ syncsColourNames: true });
    await syncChoices();
    expect(await there()).toMatchObject({ 'choice:colourNames': { value: { yellow: 'for Anna' } } });
  });

  it('brings what another browser chose later, and what a later version put there stays', async () => {
    await choose({ syncs: true });
    await syncChoices();
    const at = Date.now() + 1000;
    await fakeBrowser.storage.sync.set({
      'choice:textSize': { value: 150, at },
      'choice:tones': { value: 'of a later version', at },
      'choice:ofALaterVersion': { value: 1, at },
    });
    await syncChoices();
    await syncChoices();
    expect(await settings.read()).toMatchObject({ textSize: 150, tones: 'standard' });
    expect(await there()).toMatchObject({
      'choice:tones': { value: 'of a later version', at },
      'choice:ofALaterVersion': { value: 1, at },
    });
  });

  it('takes later choices from here', async () => {
    await choose({ syncs: true });
    await syncChoices();
    await choose({ theme: 'dark' });
    await syncChoices();
    expect(await there()).toMatchObject({ 'choice:theme': { value: 'dark' } });
  });

  it('tells what is too large for it, gives the rest, and tries again', async () => {
    const { sync } = fakeBrowser.storage;
    const set = sync.set.bind(sync);
    const full = vi.spyOn(sync, 'set').mockImplementation(async (items) => {
      if ('choice:colourNames' in items) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      await set(items);
    });
    await choose({ syncs: true, syncsColourNames: true, colourNames: { blue: 'x'.repeat(9000) } });
    await syncChoices();
    expect(await syncTrouble.read()).toEqual({
      names: ['colourNames'],
      why: 'QUOTA_BYTES_PER_ITEM quota exceeded',
    });
    expect(Object.keys(await there())).toHaveLength(7);
    full.mockRestore();
    await syncChoices();
    expect(await syncTrouble.read()).toBeNull();
    expect(Object.keys(await there())).toHaveLength(8);
  });

  it('that does not answer changes nothing here, and that is told', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('no sync'));
    await choose({ syncs: true, tones: 'red-green' });
    await syncChoices();
    expect(await syncTrouble.read()).toEqual({ names: [], why: 'no sync' });
    expect((await settings.read()).tones).toBe('red-green');
  });

  it('keeps what was there when the reader leaves, and gives it to who joins again', async () => {
    await choose({ syncs: true, tones: 'red-green' });
    await syncChoices();
    await choose({ syncs: false, tones: 'standard' });
    await syncChoices();
    expect(await there()).toMatchObject({ 'choice:tones': { value: 'red-green' } });
    expect(await syncAgreed.read()).toEqual({});
    await choose({ syncs: true });
    await syncChoices();
    expect((await settings.read()).tones).toBe('red-green');
  });
});

it('follows settings and sync by itself, and comes to rest', async () => {
  let running = 0;
  const done: Promise<void>[] = [];
  keepChoicesInSync((work) => {
    running++;
    done.push(work);
  });
  const rest = async () => {
    for (let seen = -1; seen !== running;) {
      seen = running;
      await Promise.all(done);
    }
  };
  await choose({ syncs: true });
  await rest();
  await fakeBrowser.storage.sync.set({ 'choice:theme': { value: 'dark', at: Date.now() + 1000 } });
  await rest();
  expect((await settings.read()).theme).toBe('dark');
  expect(running).toBeLessThan(20);
});
