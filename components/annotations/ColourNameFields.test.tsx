// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Colour } from '../../lib/core/annotation/annotation';
import { expectAccessible } from '../../tests/accessible';
import { ColourNameFields } from './ColourNameFields';

afterEach(cleanup);

describe('ColourNameFields', () => {
  it('has a field for each colour, named by hue and shape, with the name that holds without one', async () => {
    const { container } = render(<ColourNameFields own={{ green: 'Said' }} onName={() => {}} />);
    const fields = screen.getAllByRole<HTMLInputElement>('textbox');
    expect(fields.map(({ placeholder }) => placeholder)).toEqual([
      'key point',
      'figure',
      'quote',
      'doubt',
      'follow up',
    ]);
    expect(screen.getByLabelText<HTMLInputElement>('Name of green, a cross').value).toBe('Said');
    await expectAccessible(container);
  });

  it('tells the name when it was written, without the space around it', () => {
    const onName = vi.fn<(colour: Colour, name: string) => void>();
    render(<ColourNameFields own={{}} onName={onName} />);
    fireEvent.change(screen.getByLabelText('Name of blue, a square'), { target: { value: ' Money ' } });
    expect(onName.mock.calls).toEqual([['blue', 'Money']]);
  });
});
