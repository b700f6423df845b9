import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForGateItems, forgetGateItems, isAnnotated, readGateItems } from './read-gate-index';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('location', { hostname: 'courier.example' });
});
afterEach(() => {
  forgetGateItems();
  vi.stubGlobal('location', undefined);
});

const put = (items: Record<string, unknown>) => fakeBrowser.storage.local.set({ quiet: ' ', ...items });

describe('what the gate goes by', () => {
  it('is asked for once in a page, however many read it', async () => {
    await put({ gate: 'names' });
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    void askForGateItems();
    expect(await Promise.all([readGateItems(), readGateItems()])).toEqual([
      expect.objectContaining({ followed: 'names' }),
      expect.objectContaining({ followed: 'names' }),
    ]);
    expect(get).toHaveBeenCalledOnce();
    get.mockRestore();
  });

  it('is asked for anew when something of it has changed, also before it was first read', async () => {
    await put({ gate: 'names' });
    await askForGateItems();
    await put({ gate: 'others' });
    expect((await readGateItems()).followed).toBe('others');
  });

  it('is asked for anew when something of it changes while the answer is on its way', async () => {
    await put({ gate: 'names' });
    const { local } = fakeBrowser.storage;
    const before = await local.get(null);
    const get = vi.spyOn(local, 'get').mockImplementationOnce(async () => {
      await put({ gate: 'others' });
      return before;
    });
    expect((await readGateItems()).followed).toBe('others');
    get.mockRestore();
  });

  it('is nothing where the site is left alone', async () => {
    await put({ gate: 'names', quiet: ' courier.example ' });
    expect(await readGateItems()).toEqual({
      followed: '',
      mayBeAnnotated: false,
      offersToolbar: false,
      isAllowed: false,
    });
  });

  it('leaves highlights to be asked for, unless it is known that there are none at all', async () => {
    await put({ 'annotated:7': [0x107] });
    expect((await readGateItems()).mayBeAnnotated).toBe(true);
    await put({ annotated: false });
    expect((await readGateItems()).mayBeAnnotated).toBe(false);
    expect(await isAnnotated([0x107])).toBe(true);
    expect(await isAnnotated([0x207])).toBe(false);
  });
});
