import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, type Outcome } from '../checks/check';
import { TONE_SETS, type ToneSet } from './choices';
import { TONES } from './tones';

type Rgb = readonly [number, number, number];

/** Machado, Oliveira and Fernandes (2009), full severity; of linear light. */
const SEEN: Readonly<Record<'normal' | 'protan' | 'deutan' | 'tritan', readonly [Rgb, Rgb, Rgb]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const channel = (hex: string, at: number) => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const linear = (hex: string): Rgb => [channel(hex, 1), channel(hex, 3), channel(hex, 5)];
const times = ([a, b, c]: Rgb, [x, y, z]: Rgb) => Math.min(1, Math.max(0, a * x + b * y + c * z));

/** WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => times([0.2126, 0.7152, 0.0722], linear(hex));
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Björn Ottosson's OKLab: in it equal distances look about equal. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: string, b: string, eyes: keyof typeof SEEN): number {
  const [reds, greens, blues] = SEEN[eyes];
  const see = (hex: string) => {
    const light = linear(hex);
    return oklab([times(reds, light), times(greens, light), times(blues, light)]);
  };
  const [x, y] = [see(a), see(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

/** The outcomes that matter most, and how near the nearest two of them are for these eyes. */
const TELLING: readonly Outcome[] = ['corroborated', 'differs', 'denied'];
function nearest(
  set: ToneSet,
  ground: 0 | 1,
  eyes: keyof typeof SEEN,
  outcomes: readonly Outcome[] = TELLING,
): number {
  const colours = outcomes.map((outcome) => TONES[set][outcome][ground]);
  return Math.min(
    ...colours.flatMap((a, index) => colours.slice(index + 1).map((b) => distance(a, b, eyes))),
  );
}

const palette = readFileSync('components/palette.css', 'utf8');
const GROUNDS = ['paper', 'raised', 'accent-wash'].map((name) => {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(palette) ?? [];
  return [light, dark] as const;
});

describe.each(TONE_SETS)('the %s colours', (set) => {
  const least = set === 'high-contrast' ? 7 : 4.5;
  it.each(OUTCOMES)(`have for “%s” a contrast of ${least}:1 on every ground of ours`, (outcome) => {
    for (const grounds of GROUNDS)
      for (const ground of [0, 1] as const)
        expect(contrast(TONES[set][outcome][ground], grounds[ground])).toBeGreaterThanOrEqual(least);
  });
});

describe.each([
  ['red-green', 'protan'],
  ['red-green', 'deutan'],
  ['blue-yellow', 'tritan'],
  ['high-contrast', 'normal'],
] as const)('the %s colours, to %s eyes', (set, eyes) => {
  it.each([0, 1] as const)(
    'keep what agrees, differs and is denied apart, and better than the standard ones (ground %i)',
    (ground) => {
      expect(nearest(set, ground, eyes)).toBeGreaterThan(0.2);
      expect(nearest(set, ground, eyes)).toBeGreaterThan(1.4 * nearest('standard', ground, eyes));
    },
  );

  it.each([0, 1] as const)('keep any two outcomes apart (ground %i)', (ground) => {
    expect(nearest(set, ground, eyes, OUTCOMES)).toBeGreaterThan(0.08);
  });
});

it('has the standard colours of the palette', () => {
  for (const outcome of OUTCOMES)
    expect(palette).toContain(`--${outcome}: light-dark(${TONES.standard[outcome].join(', ')})`);
});
