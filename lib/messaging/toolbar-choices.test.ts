import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { quiet, settings } from './shared-state';
import { writeQuiet } from './quiet-hosts';
import { readToolbarChoices } from './toolbar-choices';

beforeEach(async () => {
  fakeBrowser.reset();
  await quiet.write('');
});

describe('what the reader chose about the toolbar', () => {
  it('is to have it, until something else is chosen', async () => {
    expect(await readToolbarChoices('www.courier.example')).toEqual({
      offersToolbar: true,
      isPaused: false,
      colourNames: {},
    });
  });

  it('is what the settings say', async () => {
    await settings.change((now) => ({ ...now, offersToolbar: false, colourNames: { blue: 'money' } }));
    expect(await readToolbarChoices('www.courier.example')).toMatchObject({
      offersToolbar: false,
      colourNames: { blue: 'money' },
    });
  });

  it('is read as far as it is understood', async () => {
    await fakeBrowser.storage.local.set({
      settings: { offersToolbar: 'no', colourNames: { blue: 3, green: 'go' } },
    });
    expect(await readToolbarChoices('www.courier.example')).toMatchObject({
      offersToolbar: true,
      colourNames: { green: 'go' },
    });
  });

  it('is none where nothing is read, and the page is told where the reader paused', async () => {
    await quiet.write(writeQuiet(['courier.example', 'bank.example'], []));
    await settings.change((now) => ({ ...now, pausedSites: ['courier.example'] }));
    expect(await readToolbarChoices('www.courier.example')).toMatchObject({
      offersToolbar: false,
      isPaused: true,
    });
    expect(await readToolbarChoices('bank.example')).toMatchObject({ offersToolbar: false, isPaused: false });
    await settings.change((now) => ({ ...now, paused: true }));
    expect(await readToolbarChoices('post.example')).toMatchObject({ isPaused: true });
  });
});
