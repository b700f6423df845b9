// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { lazily } from './lazily';

afterEach(cleanup);

it('loads a component when it is first shown, once, and then shows it at once', async () => {
  const load = vi.fn(async () => ({ name }: { name: string }) => <p>{name}</p>);
  const Lazy = lazily(load);
  expect(load).not.toHaveBeenCalled();
  const { container } = render(<Lazy name="Ada" />);
  expect(container.innerHTML).toBe('');
  expect(await screen.findByText('Ada')).toBeTruthy();
  cleanup();
  render(<Lazy name="Bob" />);
  expect(screen.getByText('Bob')).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
});
