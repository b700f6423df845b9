import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageWords, settings } from '../../lib/messaging/shared-state';
import { speakAnew } from './speaking';

vi.mock('../../locales/load-catalogue', () => ({ loadCatalogue: () => Promise.resolve() }));

/** The browser's own language, as after it was begun anew with another one. */
const browserSpeaks = (language: string) => vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(language);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('speaking the reader’s language', () => {
  it('tells pages when the browser’s own became another one while nothing ran', async () => {
    browserSpeaks('de');
    expect(await speakAnew()).toBe(true);
    expect(await pageWords.read()).toMatchObject({ code: 'de' });
    expect(await speakAnew()).toBe(false);
  });

  it('stays with the language that was chosen, whatever the browser speaks', async () => {
    await settings.change((now) => ({ ...now, language: 'en' }));
    browserSpeaks('de');
    expect(await speakAnew()).toBe(false);
    expect(await pageWords.read()).toBeNull();
  });

  it('has pages go back to English', async () => {
    browserSpeaks('de');
    await speakAnew();
    browserSpeaks('en-GB');
    expect(await speakAnew()).toBe(true);
    expect(await pageWords.read()).toBeNull();
  });
});
