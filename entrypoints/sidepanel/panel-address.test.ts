import { describe, expect, it } from 'vitest';
import { tabInAddress } from './panel-address';

describe('the address of the panel', () => {
  it('names the tab that it is for, where it is a tab of its own', () => {
    expect(tabInAddress('?tab=7')).toBe(7);
  });

  it.each(['', '?tab=', '?tab=x', '?tab=-1', '?tab=1.5', '?tab=1e3', `?tab=${'9'.repeat(20)}`])(
    'names none in “%s”',
    (search) => {
      expect(tabInAddress(search)).toBeNull();
    },
  );
});
