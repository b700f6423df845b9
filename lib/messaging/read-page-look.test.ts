import { describe, expect, it } from 'vitest';
import { MARK_STYLES, TEXT_SIZES, THEMES, TONE_SETS } from '../core/look/choices';
import { surfaceSheet } from '../core/look/surface-sheet';
import { lookIn } from './read-page-look';

const all = TONE_SETS.flatMap((tones) =>
  TEXT_SIZES.flatMap((textSize) => THEMES.map((theme) => ({ tones, textSize, theme }))),
);

describe('a look for what opens over a page', () => {
  it('is taken as the background writes it, whatever the reader chose', () => {
    const [markStyle = 'line'] = MARK_STYLES;
    for (const look of all) {
      const stored = { css: surfaceSheet({ ...look, markStyle }), scale: look.textSize / 100 };
      expect(lookIn(stored)).toEqual(stored);
    }
  });

  it.each([
    [undefined],
    [null],
    ['*{color:red}'],
    [{ css: '*{color:red}' }],
    [{ css: '*{color:red}', scale: 1e9 }],
    [{ css: '*{background:url(https://example.com/)}', scale: 1 }],
    [{ css: '*{background:URL(x)}', scale: 1 }],
    [{ css: '@import "x";', scale: 1 }],
    [{ css: '*{background:image-set("x" 1x)}', scale: 1 }],
    [{ css: String.raw`*{background:\75rl(x)}`, scale: 1 }],
    [{ css: '*{background:u/**/rl(x)}</style>', scale: 1 }],
  ])('is not taken from whoever else writes there: %j', (stored) => expect(lookIn(stored)).toBeNull());
});
