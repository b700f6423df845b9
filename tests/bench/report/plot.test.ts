import { expect, it } from 'vitest';
import { plotOf } from './plot';

const lines = [
  {
    name: 'ours & <theirs>',
    points: [
      { x: 10, y: 0.1 },
      { x: 100, y: 1 },
      { x: 1_000, y: 10 },
    ],
  },
];

it('draws a cost in proportion as a straight line, and escapes what is written', () => {
  const svg = plotOf({ id: 'a/b', what: 'how it "grows"', along: 'characters', unit: 'ms', lines });
  const [first, second, third] = (/points="([^"]+)"/.exec(svg)?.[1] ?? '')
    .split(' ')
    .map((point) => point.split(',').map(Number));
  expect(third?.[0]).toBeGreaterThan(second?.[0] ?? 0);
  expect((second?.[0] ?? 0) - (first?.[0] ?? 0)).toBeCloseTo((third?.[0] ?? 0) - (second?.[0] ?? 0), 0);
  expect((first?.[1] ?? 0) - (second?.[1] ?? 0)).toBeCloseTo((second?.[1] ?? 0) - (third?.[1] ?? 0), 0);
  expect(svg).toContain('ours &amp; &lt;theirs>');
  expect(svg).toContain('how it &quot;grows&quot;');
});

it('leaves out what cost nothing, or was of nothing, as neither has a logarithm', () => {
  const points = [{ x: 0, y: 0 }, { x: 10, y: 0 }, ...(lines[0]?.points ?? [])];
  const svg = plotOf({ id: 'a/b', what: 'w', along: 'a', unit: 'MB', lines: [{ name: 'ours', points }] });
  expect(/points="([^"]+)"/.exec(svg)?.[1]?.split(' ')).toHaveLength(3);
});
