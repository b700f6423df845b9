import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../lib/core/checks/check';

const marks = readFileSync('entrypoints/reader.content/reader.css', 'utf8');
const palette = readFileSync('components/palette.css', 'utf8');

/** Line style, width and colour of a mark. */
function lineOf(name: string): { style: string; colour: string } {
  const rule = new RegExp(
    `::highlight\\(crossread-${name}\\) \\{\\s*text-decoration: underline (\\S+ \\S+) (#\\w{6});`,
  );
  const [, style = '', colour = ''] = rule.exec(marks) ?? [];
  return { style, colour };
}

describe('the marks in a page', () => {
  it.each(OUTCOMES)('have for “%s” the tones that card and panel have', (outcome) => {
    const tones = new RegExp(`--${outcome}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(palette)?.slice(1);
    expect([lineOf(outcome).colour, lineOf(`${outcome}-dark`).colour]).toEqual(tones);
  });

  it('have a line style each, so that nobody needs the colours', () => {
    expect(new Set(OUTCOMES.map((outcome) => lineOf(outcome).style)).size).toBe(OUTCOMES.length);
    for (const outcome of OUTCOMES) expect(lineOf(`${outcome}-dark`).style).toBe(lineOf(outcome).style);
  });
});
