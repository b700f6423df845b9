import { describe, expect, it } from 'vitest';
import { luminanceOf } from './background';

describe('luminanceOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgb(20, 24, 28)', 0.01],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['color(srgb 1 1 1)', 1],
    ['color(srgb 0 0 0 / 0.9)', 0],
    ['oklch(0.2 0.02 250)', 0.01],
    ['lab(98 0 0)', 0.95],
  ])('of %s is about %d', (color, luminance) => expect(luminanceOf(color)).toBeCloseTo(luminance, 1));

  it.each(['rgba(0, 0, 0, 0)', 'rgba(255, 255, 255, 0.1)', 'color(srgb 1 1 1 / 0.2)', ''])(
    'of %s is nothing to see',
    (color) => expect(luminanceOf(color)).toBeNull(),
  );
});
