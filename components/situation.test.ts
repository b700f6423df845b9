import { describe, expect, it } from 'vitest';
import { aReading } from '../tests/builders';
import { situationOf, type TabFacts } from './situation';

function facts(changes: Partial<TabFacts> = {}): TabFacts {
  return {
    url: 'https://courier.example/',
    isLoading: false,
    isPaused: false,
    isSitePaused: false,
    isNeverRead: false,
    followsTopics: true,
    hasTrouble: false,
    reading: null,
    status: 'no-topic',
    ...changes,
  };
}

describe('situationOf', () => {
  it.each<[string, Partial<TabFacts>, ReturnType<typeof situationOf>]>([
    ['an article that was read', { reading: aReading(), status: 'topic' }, 'read'],
    ['one whose page has not answered yet', { reading: aReading(), status: undefined }, 'read'],
    ['a page that took the place of one that was read', { reading: aReading() }, 'no-topic'],
    ['a page without a gate that took its place', { reading: aReading(), status: null }, 'reload'],
    ['a page that loads', { isLoading: true, status: null }, 'starting'],
    ['one that is being read', { reading: aReading({ state: 'reading' }), status: 'topic' }, 'reading'],
    ['one on something else', { reading: aReading({ state: 'off-topic' }), status: 'topic' }, 'off-topic'],
    ['a page that names what is followed, its reader on the way', { status: 'topic' }, 'reading'],
    ['a page that is no article', { status: 'not-article' }, 'not-article'],
    ['an article that names nothing followed', { status: 'no-topic' }, 'no-topic'],
    ['a page that has not answered yet', { status: undefined }, 'starting'],
    ['a page where nobody answers', { status: null }, 'reload'],
    ['a PDF', { url: 'https://ministry.example/Report.PDF?x=1', status: null }, 'pdf'],
    ['an address the browser hides', { url: undefined, status: null }, 'browser-page'],
    ['a page of the browser', { url: 'chrome://settings/' }, 'browser-page'],
    ['about:blank', { url: 'about:blank' }, 'browser-page'],
    ['another extension', { url: 'moz-extension://1/x.html' }, 'browser-page'],
    ['a file', { url: 'file:///home/x.html' }, 'local-file'],
    ['the store', { url: 'https://chromewebstore.google.com/detail/x' }, 'store'],
    ['Firefox’s store', { url: 'https://addons.mozilla.org/' }, 'store'],
    ['any page while everything is paused', { isPaused: true, reading: aReading() }, 'paused'],
    ['a page of a paused site', { isSitePaused: true, reading: aReading() }, 'paused-site'],
    ['a page of a site that is never read', { isNeverRead: true, status: 'no-topic' }, 'never-read'],
    ['one that the reader paused besides', { isNeverRead: true, isSitePaused: true }, 'paused-site'],
    ['a page that asks for a password', { status: 'password' }, 'password'],
    ['one that was read because the reader asked', { reading: aReading(), status: 'topic' }, 'read'],
    ['any page while no topic is followed', { followsTopics: false, reading: aReading() }, 'no-topics'],
    ['any page when the pack was refused', { followsTopics: false, hasTrouble: true }, 'trouble'],
    ['a store that has not answered yet', { followsTopics: undefined }, 'starting'],
  ])('of %s', (_name, changes, situation) => {
    expect(situationOf(facts(changes))).toBe(situation);
  });
});
