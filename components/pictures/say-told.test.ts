import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../locales/say';
import { sayTick } from './say-told';

afterEach(() => speak('en', {}));

describe('a division of an axis', () => {
  it('names its month whole where the year stands first', () => {
    speak('ko', {});
    const at = Date.UTC(2024, 5, 1) / 86_400_000;
    expect(sayTick({ at, unit: 'month' }, true)).toEqual({ text: '6월', year: '2024년' });
  });
});
