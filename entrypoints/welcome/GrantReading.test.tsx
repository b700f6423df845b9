// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { GrantReading } from './GrantReading';

const PAGES = ['http://*/*', 'https://*/*'];
const listeners = { addListener: vi.fn<() => void>(), removeListener: vi.fn<() => void>() };
const contains = vi.fn<(asked: object) => Promise<boolean>>();
const request = vi.fn<(asked: object) => Promise<boolean>>();

beforeEach(() => {
  Object.assign(browser.runtime, { getManifest: () => ({ host_permissions: PAGES }) });
  Object.assign(browser.permissions, { contains, request, onAdded: listeners, onRemoved: listeners });
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

it('says nothing where pages may be read', async () => {
  contains.mockResolvedValue(true);
  const { container } = render(<GrantReading />);
  await vi.waitFor(() => expect(contains).toHaveBeenCalledWith({ origins: PAGES }));
  expect(container.innerHTML).toBe('');
});

it('asks for all pages of the manifest, and only when the reader presses', async () => {
  contains.mockResolvedValue(false);
  request.mockResolvedValue(true);
  render(<GrantReading />);
  const button = await screen.findByRole('button', { name: 'Allow reading pages' });
  expect(request).not.toHaveBeenCalled();
  fireEvent.click(button);
  expect(request).toHaveBeenCalledWith({ origins: PAGES });
  expect(await screen.findByText('Crossread may read pages now.')).toBeTruthy();
});

it('says what it means where the reader refuses, and asks again', async () => {
  contains.mockResolvedValue(false);
  request.mockResolvedValue(false);
  render(<GrantReading />);
  fireEvent.click(await screen.findByRole('button', { name: 'Allow reading pages' }));
  expect(await screen.findByText(/You can allow it here at any time/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Allow reading pages' })).toBeTruthy();
});
