import { describe, expect, it } from 'vitest';
import { canonicalUrl } from './canonical-url';
import { pageKey } from './page-key';

const PAGE = 'https://www.daily.example/world/summit?id=7&utm_source=x&fbclid=1#comments';

describe('canonicalUrl', () => {
  it.each([
    ['nothing is stated', null, 'https://www.daily.example/world/summit?id=7'],
    ['the same site is named', 'https://daily.example/world/summit', 'https://daily.example/world/summit'],
    ['a path is stated', '/world/summit', 'https://www.daily.example/world/summit'],
    ['the mobile site names the main one', 'https://m.daily.example/s', 'https://m.daily.example/s'],
    ['only the page’s way here is told', '/s?ref=home', 'https://www.daily.example/s'],
    ['another site is named', 'https://agency.example/summit', 'https://www.daily.example/world/summit?id=7'],
    ['the front page is named', 'https://www.daily.example/', 'https://www.daily.example/world/summit?id=7'],
    ['nonsense is stated', 'http://', 'https://www.daily.example/world/summit?id=7'],
    ['a script is stated', 'javascript:alert(1)', 'https://www.daily.example/world/summit?id=7'],
    ['tracking is stated', '/world/summit?gclid=2&page=2', 'https://www.daily.example/world/summit?page=2'],
  ])('when %s', (_, stated, url) => expect(canonicalUrl(PAGE, stated)).toBe(url));

  it.each([
    [
      'https://www-daily-example.cdn.ampproject.org/c/s/www.daily.example/amp/summit',
      'https://www.daily.example/summit',
      'https://www.daily.example/summit',
    ],
    [
      'https://www-daily-example.cdn.ampproject.org/v/s/www.daily.example/amp/summit?amp_gsa=1',
      null,
      'https://www.daily.example/amp/summit?amp_gsa=1',
    ],
    [
      'https://www.google.com/amp/s/m.daily.example/summit.amp',
      'https://daily.example/summit',
      'https://daily.example/summit',
    ],
    [
      'https://www.google.co.uk/amp/s/daily.example/summit',
      'https://other.example/summit',
      'https://daily.example/summit',
    ],
    ['https://www.google.com/amp/', null, 'https://www.google.com/amp/'],
  ])('knows whose page an AMP cache serves: %s', (address, stated, url) =>
    expect(canonicalUrl(address, stated)).toBe(url),
  );

  it.each([
    'www.google.evil.com',
    'www.google.evil.co',
    'www.google.com.evil.com',
    'www.google.com.evil',
    'www.google.co.uk.evil.com',
    'www.google.community',
    'www.google.evil',
    'www.google.com.',
    'google.evil.com',
    'google.com',
    'www-google.com',
    'evil.www.google.com',
    'www.googleacom.de',
    'cdn.ampproject.org.evil.com',
    'x.cdn.ampproject.org.evil.com',
    'x.cdn-ampproject.org',
    'x.evilcdn.ampproject.org',
    'x.y.cdn.ampproject.org',
    'cdn.ampproject.org',
    'x.bing-amp.com.evil.com',
    'x.evilbing-amp.com',
    'www.google.com:8443',
    'www.google.com@evil.com',
    'evil.com/www.google.com',
  ])('knows no cache in %s', (host) => {
    for (const way of ['amp/s', 'amp', 'c/s', 'v/s', 'c']) {
      const address = `https://${host}/${way}/www.daily.example/summit`;
      expect(canonicalUrl(address, null)).toBe(new URL(address).href);
      expect(canonicalUrl(address, 'https://www.daily.example/summit')).toBe(new URL(address).href);
      expect(pageKey(canonicalUrl(address, null))).toBe(pageKey(address));
    }
  });

  it('knows no cache that is asked without encryption', () => {
    const address = 'http://www.google.com/amp/s/www.daily.example/summit';
    expect(canonicalUrl(address, 'https://www.daily.example/summit')).toBe(address);
  });

  it('believes a twin whose mark stands in the middle of its host’s name', () =>
    expect(canonicalUrl('https://en.m.wiki.example/Ferry', 'https://en.wiki.example/Ferry')).toBe(
      'https://en.wiki.example/Ferry',
    ));

  it('leaves the name of a file alone', () => expect(canonicalUrl('story.html', null)).toBe('story.html'));
});
