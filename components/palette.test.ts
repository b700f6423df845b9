import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../lib/core/annotation/limits';

const css = ['palette', 'annotations']
  .map((sheet) => readFileSync(`components/${sheet}.css`, 'utf8'))
  .join('\n');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);
const backgrounds = ['paper', 'raised', 'accent-wash'];
const tints = [...colours.keys()].filter((name) => name.endsWith('-tint'));
const texts = [...colours.keys()].filter(
  (name) => ![...backgrounds, ...tints, 'line', 'line-strong'].includes(name) && !name.endsWith('-line'),
);

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function colour(name: string, scheme: 'light' | 'dark'): string {
  const found = colours.get(name);
  if (!found) throw new Error(`There is no colour --${name}.`);
  return found[scheme];
}

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  it.each(texts.flatMap((text) => backgrounds.map((ground) => [text, ground] as const)))(
    'has text in --%s on --%s at 4.5:1 or more',
    (text, ground) => {
      expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(
    COLOURS.flatMap((name) => [...backgrounds, `${name}-tint`].map((ground) => [name, ground] as const)),
  )('has the line and sign of %s highlights on --%s at 3:1 or more', (name, ground) => {
    expect(contrast(colour(`${name}-line`, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });

  it.each(COLOURS)('has words on the tint of %s highlights at 7:1 or more', (name) => {
    expect(contrast(colour('ink', scheme), colour(`${name}-tint`, scheme))).toBeGreaterThanOrEqual(7);
  });

  it('has lines that carry meaning at 3:1 or more', () => {
    expect(contrast(colour('line-strong', scheme), colour('paper', scheme))).toBeGreaterThanOrEqual(3);
  });
});

it('gives every outcome a tone', () => {
  expect(texts).toEqual(
    expect.arrayContaining(['denied', 'differs', 'not-comparable', 'corroborated', 'vaguer', 'only-here']),
  );
});
