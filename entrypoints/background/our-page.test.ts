import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { mustBeOurPage } from './our-page';

it('lets a page of the extension ask', () => {
  expect(() => mustBeOurPage({ url: `${browser.runtime.getURL('/')}desk.html#/articles` })).not.toThrow();
});

it.each([
  ['a page on the web', 'https://courier.example/summit'],
  ['a page whose address only holds ours', `https://courier.example/?${'chrome-extension://id/desk.html'}`],
  ['nobody known', undefined],
])('refuses %s', (_, url) => {
  expect(() => mustBeOurPage(url === undefined ? {} : { url })).toThrow('Only a page of Crossread itself');
});
