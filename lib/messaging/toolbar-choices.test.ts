import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settings } from './shared-state';
import { readToolbarChoices } from './toolbar-choices';

beforeEach(() => fakeBrowser.reset());

describe('what the reader chose about the toolbar', () => {
  it('is to have it, until something else is chosen', async () => {
    expect(await readToolbarChoices()).toEqual({ offersToolbar: true, colourNames: {} });
  });

  it('is what the settings say', async () => {
    await settings.change((now) => ({ ...now, offersToolbar: false, colourNames: { blue: 'money' } }));
    expect(await readToolbarChoices()).toMatchObject({ offersToolbar: false, colourNames: { blue: 'money' } });
  });

  it('is read as far as it is understood', async () => {
    await fakeBrowser.storage.local.set({
      settings: { offersToolbar: 'no', colourNames: { blue: 3, green: 'go' } },
    });
    expect(await readToolbarChoices()).toEqual({ offersToolbar: true, colourNames: { green: 'go' } });
  });
});
