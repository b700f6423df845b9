import { describe, expect, it } from 'vitest';
import { panelAddress, tabInAddress } from './panel-address';

describe('the address of the panel', () => {
  it('names the tab that it is for, and tells it again', () => {
    expect(panelAddress(7)).toBe('/sidepanel.html?tab=7');
    expect(tabInAddress(new URL(panelAddress(7), 'https://panel.example').search)).toBe(7);
  });

  it('names none beside a page', () => {
    expect(panelAddress(null)).toBe('/sidepanel.html');
  });

  it.each(['', '?tab=', '?tab=x', '?tab=-1', '?tab=1.5', '?tab=1e3', `?tab=${'9'.repeat(20)}`])(
    'tells no tab of “%s”',
    (search) => {
      expect(tabInAddress(search)).toBeNull();
    },
  );
});
