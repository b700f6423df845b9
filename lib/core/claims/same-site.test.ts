import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakFor } from './same-site';

describe('a page speaks', () => {
  it.each([
    ['https://courier.example/a', 'https://courier.example/b'],
    ['https://m.courier.example/a', 'https://www.courier.example/a'],
    ['https://sport.courier.example/a', 'https://www.courier.example/a'],
    ['http://courier.example/a', 'https://courier.example/a'],
    ['https://ada.blogspot.com/a', 'https://ada.blogspot.com/b'],
    ['https://courier.example./a', 'https://www.courier.example/a'],
    ['https://m.courier.co.uk/a', 'https://courier.co.uk/a'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8081/a'],
  ])('from %s for %s', (page, article) => {
    expect(speakFor(page, article)).toBe(true);
    expect(speakFor(article, page)).toBe(true);
  });

  it.each([
    ['https://courier.example/a', 'https://gazette.example/a'],
    ['https://notcourier.example/a', 'https://courier.example/a'],
    ['https://evil.tumblr.com/a', 'https://www.tumblr.com/ada/7'],
    ['https://evil.github.io/a', 'https://ada.github.io/a'],
    ['https://evil.example/a', 'https://example/a'],
    ['https://evil.example./a', 'https://example./a'],
    ['https://evil.github.io./a', 'https://github.io./a'],
    ['https://m.co.uk/a', 'https://courier.co.uk/a'],
    ['https://www.co.uk/a', 'https://m.co.uk/a'],
    ['https://com.au/a', 'https://courier.com.au/a'],
    ['https://uk.com/a', 'https://courier.uk.com/a'],
    ['https://courier.example.evil.example/a', 'https://courier.example/a'],
    ['https://courier.example@evil.example/a', 'https://courier.example/a'],
    ['https://courier-example.evil.example/a', 'https://courier.example/a'],
    ['https://courier.example/a', 'summit.html'],
    ['https://courier.example/a', 'pack:summit:a'],
    ['file:///courier.example/a', 'https://courier.example/a'],
    ['https://[', 'https://['],
  ])('not from %s for %s', (page, article) => {
    expect(speakFor(page, article)).toBe(false);
    expect(speakFor(article, page)).toBe(false);
  });
});

it('speaks for no site whose name is not its own, whatever stands before or behind that name', () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);
  const VICTIM = 'www.courier.example';
  fc.assert(
    fc.property(fc.array(label, { maxLength: 3 }), label, (before, evil) => {
      const hosts = [
        [...before, evil, 'test'].join('.'),
        [...before, VICTIM, evil, 'test'].join('.'),
        `${evil}courier.example`,
        `${evil}.example`,
        `${VICTIM}.${evil}`,
      ].filter((host) => !/(?:^|\.)courier\.example$/.test(host));
      for (const host of hosts)
        expect(speakFor(`https://${host}/a`, `https://${VICTIM}/a`), host).toBe(false);
    }),
  );
});
