import { describe, expect, it } from 'vitest';
import { speakFor } from './same-site';

describe('a page speaks', () => {
  it.each([
    ['https://courier.example/a', 'https://courier.example/b'],
    ['https://m.courier.example/a', 'https://www.courier.example/a'],
    ['https://sport.courier.example/a', 'https://www.courier.example/a'],
    ['http://courier.example/a', 'https://courier.example/a'],
    ['https://ada.blogspot.com/a', 'https://ada.blogspot.com/b'],
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
    ['https://courier.example/a', 'summit.html'],
    ['https://courier.example/a', 'pack:summit:a'],
    ['file:///courier.example/a', 'https://courier.example/a'],
    ['https://[', 'https://['],
  ])('not from %s for %s', (page, article) => {
    expect(speakFor(page, article)).toBe(false);
    expect(speakFor(article, page)).toBe(false);
  });
});
