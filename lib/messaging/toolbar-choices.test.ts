import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settings } from './shared-state';
import { offerToolbar, readToolbarChoices } from './toolbar-choices';

beforeEach(() => fakeBrowser.reset());

describe('what the reader chose about the toolbar', () => {
  it('is to have it, until something else is chosen', async () => {
    expect(await readToolbarChoices()).toEqual({ offersToolbar: true, colourNames: {} });
  });

  it('is written so that the settings understand it, and takes nothing else away', async () => {
    await offerToolbar(false);
    expect(await settings.read()).toMatchObject({ offersToolbar: false, keepArticles: true, topicsOff: [] });
    await settings.write({ ...(await settings.read()), keepArticles: false, colourNames: { blue: 'money' } });
    await offerToolbar(true);
    expect(await settings.read()).toMatchObject({ offersToolbar: true, keepArticles: false });
    expect(await readToolbarChoices()).toEqual({ offersToolbar: true, colourNames: { blue: 'money' } });
  });

  it('is read as far as it is understood', async () => {
    await fakeBrowser.storage.local.set({
      settings: { offersToolbar: 'no', colourNames: { blue: 3, green: 'go' } },
    });
    expect(await readToolbarChoices()).toEqual({ offersToolbar: true, colourNames: { green: 'go' } });
  });
});
