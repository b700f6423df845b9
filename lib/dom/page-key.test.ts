import { describe, expect, it } from 'vitest';
import { canonicalUrl } from './canonical-url';
import { pageKey, placeOf } from './page-key';

const keyOf = (address: string) => pageKey(canonicalUrl(address, null));

describe('placeOf', () => {
  it.each([
    'https://daily.example/world/summit',
    'http://www.daily.example/world/summit/',
    'https://m.daily.example/world/summit?page=2',
    'https://amp.daily.example/world/summit#top',
    'https://www.daily.example/amp/world/summit',
    'https://www.daily.example/world/summit/amp',
    'https://www.daily.example/world/summit/amp/',
    'https://www.daily.example/world/summit.amp',
    'https://www.daily.example/world/summit.amp.html',
    'https://www.daily.example/world/summit/amp.html',
    'https://www.daily.example/world/summit.html',
  ])('is one for all devices: %s', (address) => expect(placeOf(address)).toBe('daily.example/world/summit'));

  it('knows a twin whose mark stands in the middle of its host’s name', () =>
    expect(placeOf('https://en.m.wiki.example/Ferry')).toBe(placeOf('https://en.wiki.example/Ferry')));

  it('keeps what only looks like a twin', () => {
    expect(placeOf('https://amp.example/news')).toBe('amp.example/news');
    expect(placeOf('https://amphibian.example/ampere/summit')).toBe('amphibian.example/ampere/summit');
    expect(placeOf('https://daily.example/ramp/html')).toBe('daily.example/ramp/html');
  });

  it.each(['m.co.uk', 'www.com.au', 'm.org.nz'])('is never a whole country’s: %s', (host) => {
    expect(placeOf(`https://${host}/summit`)).toBe(`${host}/summit`);
  });

  it('is no other’s for what stands before or behind its name', () => {
    const place = 'daily.example/world/summit';
    for (const host of [
      'daily.example.evil.test',
      'evil.daily.example.test',
      'daily.example@evil.test',
      'notdaily.example',
    ])
      expect(placeOf(`https://${host}/world/summit`)).not.toBe(place);
  });

  it.each(['', 'story.html', 'file:///home/story.html', 'about:blank', 'javascript:alert(1)'])(
    'is none of %j',
    (address) => expect(placeOf(address)).toBe(''),
  );
});

describe('pageKey', () => {
  it('tells pages apart by their query, in whatever order it is', () => {
    expect(keyOf('https://daily.example/read?id=7&page=2')).toBe(
      keyOf('https://daily.example/read?page=2&id=7'),
    );
    expect(keyOf('https://daily.example/read?id=7')).not.toBe(keyOf('https://daily.example/read?id=8'));
  });

  it.each([
    'https://www.daily.example/read?id=7&utm_source=x&fbclid=y',
    'https://m.daily.example/read/?id=7&amp',
    'https://daily.example/read?outputType=amp&id=7',
    'https://daily.example/read?m=1&id=7#comments',
    'https://daily-example.cdn.ampproject.org/c/s/daily.example/read/amp?id=7',
    'https://www.google.com/amp/s/amp.daily.example/read?id=7',
  ])('is one for all ways to a page: %s', (address) =>
    expect(keyOf(address)).toBe('daily.example/read?id=7'),
  );

  it('begins with the place, so that the gate finds it by that', () => {
    const address = 'https://daily.example/read?b=2&a=%26';
    expect(pageKey(address)).toBe(`${placeOf(address)}?a=%26&b=2`);
  });
});
