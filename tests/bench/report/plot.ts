/** A curve as a picture: an SVG with both axes in powers of ten, so that a cost in proportion is a line at a constant slope. */
import type { Curve } from '../bench';
import { short } from './table';

const WIDTH = 560;
const HEIGHT = 320;
const MARGIN = { left: 64, right: 150, top: 16, bottom: 44 };
/** Told apart by the dash as well as by the shade. */
const DASHES = ['', '6 3', '2 3', '10 3 2 3'];
const SHADES = ['#1b5e9b', '#a3461a', '#4c6b1f', '#6b3a8a'];

/** @returns the picture, legible on light and dark alike */
export function plotOf({ what, along, unit, lines }: Curve): string {
  const points = lines.flatMap((line) => drawable(line.points));
  const [x, y] = [scaleOf(points.map((point) => point.x)), scaleOf(points.map((point) => point.y))];
  const left = (value: number) => round(MARGIN.left + x.at(value) * (WIDTH - MARGIN.left - MARGIN.right));
  const top = (value: number) =>
    round(HEIGHT - MARGIN.bottom - y.at(value) * (HEIGHT - MARGIN.top - MARGIN.bottom));
  const [right, bottom] = [WIDTH - MARGIN.right, HEIGHT - MARGIN.bottom];
  const across = x.powers.map(
    (power) =>
      `<line class="grid" x1="${left(power)}" x2="${left(power)}" y1="${MARGIN.top}" y2="${bottom}"/><text x="${left(power)}" y="${bottom + 18}" text-anchor="middle">${short(power)}</text>`,
  );
  const up = y.powers.map(
    (power) =>
      `<line class="grid" x1="${MARGIN.left}" x2="${right}" y1="${top(power)}" y2="${top(power)}"/><text x="${MARGIN.left - 8}" y="${top(power) + 4}" text-anchor="end">${short(power)}</text>`,
  );
  const ends = spread(lines.map(({ points: own }) => top(drawable(own).at(-1)?.y ?? 1)));
  const drawn = lines.map(({ name, points: own }, i) => {
    const path = drawable(own).map((point) => `${left(point.x)},${top(point.y)}`);
    const look = `stroke="${SHADES[i % SHADES.length]}" stroke-dasharray="${DASHES[i % DASHES.length]}"`;
    return `<polyline fill="none" stroke-width="2" ${look} points="${path.join(' ')}"/><text x="${right + 8}" y="${(ends[i] ?? 0) + 4}" fill="${SHADES[i % SHADES.length]}">${escaped(name)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(what)}" font-family="sans-serif" font-size="12">
<title>${escaped(what)}</title>
<style>.grid{stroke:#999;stroke-opacity:.4}text{fill:#444}@media(prefers-color-scheme:dark){text{fill:#bbb}polyline{filter:brightness(1.7)}}</style>
${[...across, ...up, ...drawn].join('\n')}
<text x="${(MARGIN.left + right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${escaped(along)}</text>
<text x="14" y="${HEIGHT / 2}" text-anchor="middle" transform="rotate(-90 14 ${HEIGHT / 2})">${unit}</text>
</svg>
`;
}

/** Nothing has no logarithm. */
const drawable = (points: Curve['lines'][number]['points']) => points.filter(({ x, y }) => x > 0 && y > 0);

/** Powers of ten around all values, and where between the first and the last of them a value stands. */
function scaleOf(values: readonly number[]) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const powers = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  return { powers, at: (value: number) => (Math.log10(Math.max(value, 10 ** low)) - low) / (high - low) };
}

/** Moves heights apart that names at them would overlap. */
function spread(heights: readonly number[]): number[] {
  const placed: number[] = [];
  for (const height of heights) {
    let free = height;
    while (placed.some((other) => Math.abs(other - free) < 14)) free += 14;
    placed.push(free);
  }
  return placed;
}

const round = (value: number) => Math.round(value * 10) / 10;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
