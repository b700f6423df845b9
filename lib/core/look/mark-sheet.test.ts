import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../checks/check';
import { MARK_STYLES, TONE_SETS } from './choices';
import { markLine } from './mark-lines';
import { markSheet, STANDARD_MARKS } from './mark-sheet';
import { TONES } from './tones';

const reader = readFileSync('entrypoints/reader.content/reader.css', 'utf8');

describe('the style sheet of marks', () => {
  it('is empty for the standard look, which reader.css has', () => {
    expect(markSheet(STANDARD_MARKS, true)).toBe('');
  });

  it.each(OUTCOMES)('draws “%s” in the standard look as reader.css does', (outcome) => {
    const { textDecoration } = markLine(outcome, 'line', TONES.standard[outcome][0]);
    expect(reader).toMatch(new RegExp(`crossread-${outcome}\\) \\{\\s*text-decoration: ${textDecoration};`));
  });

  it.each(TONE_SETS.flatMap((tones) => MARK_STYLES.map((markStyle) => ({ tones, markStyle }))))(
    'says of every mark on either ground how it is drawn, with $tones and $markStyle',
    (look) => {
      const sheet = markSheet(look, true);
      const isStandard = look.tones === 'standard' && look.markStyle === 'line';
      const names = [...sheet.matchAll(/:root::highlight\(crossread-([\w-]+)\)/g)].map(([, name]) => name);
      expect(names).toHaveLength(isStandard ? 0 : 2 * OUTCOMES.length);
    },
  );

  it.each(MARK_STYLES)('tells outcomes apart without colours in the style “%s”', (markStyle) => {
    const lines = OUTCOMES.map((outcome) => markLine(outcome, markStyle, 'black').textDecoration);
    expect(new Set(lines).size).toBe(OUTCOMES.length);
  });

  it('leaves the root out for a browser whose highlights do not inherit from it', () => {
    expect(markSheet({ markStyle: 'tint', tones: 'standard' }, false)).not.toContain(':root');
  });
});
