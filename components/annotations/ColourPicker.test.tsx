// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Colour } from '../../lib/core/annotation/annotation';
import { expectAccessible } from '../../tests/accessible';
import { ColourPicker } from './ColourPicker';
import { namesOfColours } from './colours';

afterEach(cleanup);

function show(chosen: Colour | null) {
  const onChoose = vi.fn<(colour: Colour) => void>();
  const shown = render(
    <ColourPicker chosen={chosen} names={namesOfColours({ green: 'Said' })} onChoose={onChoose} />,
  );
  return { onChoose, ...shown };
}
const radios = () => screen.getAllByRole('radio');
const stops = () =>
  radios()
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ title }) => title);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('ColourPicker', () => {
  it('is a radio group with names and one stop for the tab key', async () => {
    const { container } = show('blue');
    expect(radios().map((radio) => radio.getAttribute('aria-label'))).toEqual([
      'key point',
      'figure',
      'Said',
      'doubt',
      'follow up',
    ]);
    expect(radios().map(({ textContent }) => textContent)).toEqual(radios().map(({ title }) => title));
    expect(screen.getByRole('radio', { checked: true }).title).toBe('figure');
    expect(stops()).toEqual(['figure']);
    await expectAccessible(container);
  });

  it.each([
    ['blue', 'ArrowRight', 'green'],
    ['blue', 'ArrowDown', 'green'],
    ['blue', 'ArrowLeft', 'yellow'],
    ['yellow', 'ArrowUp', 'orange'],
    ['orange', 'ArrowRight', 'yellow'],
  ] as const)('goes from %s with %s to %s', (chosen, key, next) => {
    const { onChoose } = show(chosen);
    screen.getByRole('radio', { checked: true }).focus();
    press(key);
    expect(onChoose.mock.calls).toEqual([[next]]);
    expect(document.activeElement?.getAttribute('data-colour')).toBe(next);
  });

  it('only moves with the arrows while nothing is chosen, for then a choice makes a highlight', () => {
    const { onChoose } = show(null);
    radios()[0]?.focus();
    press('ArrowRight');
    press('ArrowRight');
    expect(onChoose).not.toHaveBeenCalled();
    expect(stops()).toEqual(['Said']);
    fireEvent.click(document.activeElement ?? document.body);
    expect(onChoose.mock.calls).toEqual([['green']]);
  });

  it('leaves shortcuts with arrows alone', () => {
    const { onChoose } = show('blue');
    fireEvent.keyDown(screen.getByRole('radio', { checked: true }), { key: 'ArrowRight', altKey: true });
    expect(onChoose).not.toHaveBeenCalled();
  });
});
