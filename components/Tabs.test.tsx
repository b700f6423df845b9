// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { Tabs } from './Tabs';

afterEach(cleanup);

const tabs = [
  { key: 'here', name: 'This page', content: <p>claims</p> },
  { key: 'missing', name: 'Missing here', n: 5, content: <p>omissions</p> },
] as const;

describe('Tabs', () => {
  it('shows the chosen one', async () => {
    const { container } = render(
      <Tabs label="What to show" tabs={tabs} chosen="missing" onChoose={() => {}} />,
    );
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Missing here 5');
    expect(screen.getByRole('tabpanel').textContent).toBe('omissions');
    await expectAccessible(container);
  });

  it('is one stop for the tab key; the arrows, Home and End go between', () => {
    const onChoose = vi.fn();
    render(<Tabs label="What to show" tabs={tabs} chosen="here" onChoose={onChoose} />);
    const [here, missing] = screen.getAllByRole('tab');
    expect([here?.tabIndex, missing?.tabIndex]).toEqual([0, -1]);
    for (const [key, chosen] of [
      ['ArrowRight', 'missing'],
      ['ArrowLeft', 'missing'],
      ['End', 'missing'],
      ['Home', 'here'],
    ]) {
      fireEvent.keyDown(screen.getByRole('tablist'), { key });
      expect(onChoose).toHaveBeenLastCalledWith(chosen);
    }
    expect(document.activeElement).toBe(here);
    onChoose.mockClear();
    fireEvent.keyDown(screen.getByRole('tablist'), { key: 'n' });
    expect(onChoose).not.toHaveBeenCalled();
  });
});
