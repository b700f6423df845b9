// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { Choice } from './Choice';

afterEach(cleanup);

describe('Choice', () => {
  it('is a named box with its help beside it', async () => {
    const { container } = render(<Choice label="Keep" help="On this computer." isOn onChange={() => {}} />);
    const box = screen.getByRole('checkbox', { name: 'Keep' });
    expect(container.querySelector(`[id="${box.getAttribute('aria-describedby')}"]`)?.textContent).toBe(
      'On this computer.',
    );
    await expectAccessible(container);
  });

  it('says what it was set to', () => {
    const onChange = vi.fn();
    render(<Choice label="Keep" isOn onChange={onChange} />);
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onChange).toHaveBeenCalledWith(false);
  });
});
