// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { KeyList } from './KeyList';

afterEach(cleanup);

describe('KeyList', () => {
  it('shows the keys of each command, and which have none', async () => {
    const commands = [
      { name: 'Next', keys: 'Alt+Shift+J' },
      { name: 'Previous', keys: '' },
    ];
    const { container } = render(<KeyList commands={commands} />);
    expect(screen.getByText('Alt+Shift+J').tagName).toBe('KBD');
    expect(screen.getByText('not set')).toBeTruthy();
    await expectAccessible(container);
  });
});
