import { expect, it } from 'vitest';
import { STANDARD_LOOK, surfaceSheet } from './surface-sheet';

it('is empty where nothing is chosen', () => expect(surfaceSheet(STANDARD_LOOK)).toBe(''));

it('gives variables other values, on pages of ours and in what opens over a page', () => {
  const sheet = surfaceSheet({ ...STANDARD_LOOK, tones: 'red-green', textSize: 125 });
  expect(sheet).toMatch(/^:root,:host\{.*--differs:light-dark\(#\w{6},#\w{6}\).*--text-size:1.25\}$/);
});

it('chooses light or dark below the host too, where cards say their scheme themselves', () => {
  expect(surfaceSheet({ ...STANDARD_LOOK, theme: 'dark' })).toBe(':root,:host *{color-scheme:dark}');
});
