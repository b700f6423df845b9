// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import type { FeedDeeds, FeedEntry } from './feed-entry';
import { FeedsView } from './FeedsView';
import { sayFeedFault } from './say-feed-fault';

afterEach(cleanup);

const PRINT = 'a220 6260 eb72 4c50 505d 153f 3552 579b e8be 1313';
const aFeed = (facts: Partial<FeedEntry> = {}): FeedEntry => ({
  url: 'https://lantern.example/feed/',
  title: 'Harbour City',
  name: 'City desk',
  fingerprint: PRINT,
  created: '2026-06-01T08:00:00Z',
  expires: '2026-06-15T08:00:00Z',
  isOverdue: false,
  checkedAt: Date.parse('2026-06-02T08:00:00Z'),
  trouble: null,
  packs: [
    { id: 'marathon', title: 'Marathon', version: '1.1.0', is: 'update', before: '1.0.0' },
    { id: 'fair', title: 'Fair', version: '2.0.0', is: 'here', before: '2.0.0' },
  ],
  ...facts,
});

function show(entries: readonly FeedEntry[], onFollow: FeedDeeds['onFollow'] = () => Promise.resolve(null)) {
  const deeds = {
    onFollow: vi.fn<FeedDeeds['onFollow']>(onFollow),
    onLook: vi.fn<FeedDeeds['onLook']>(),
    onCheck: vi.fn<FeedDeeds['onCheck']>(),
    onEnd: vi.fn<FeedDeeds['onEnd']>(),
  };
  const readAddress = (typed: string) =>
    typed.startsWith('https://') ? { url: typed } : ({ mistake: 'not-https' } as const);
  return { ...render(<FeedsView {...{ entries, deeds, readAddress }} />), deeds };
}
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Follow' }));

describe('feeds', () => {
  it('say who signs them, and what of them is new', async () => {
    const { container, deeds } = show([aFeed()]);
    expect(container.textContent).toContain(`Signed by “City desk”, ${PRINT}`);
    expect(container.textContent).toContain('version 1.1.0; you have 1.0.0');
    // Only of what is not here.
    fireEvent.click(screen.getByRole('button', { name: 'Look at it', description: 'Marathon' }));
    expect(deeds.onLook).toHaveBeenCalledExactlyOnceWith(aFeed().url, aFeed().packs[0]);
    fireEvent.click(screen.getByRole('button', { name: 'Ask now', description: 'Harbour City' }));
    expect(deeds.onCheck).toHaveBeenCalledExactlyOnceWith(aFeed().url);
    fireEvent.click(screen.getByRole('button', { name: 'No longer follow', description: 'Harbour City' }));
    expect(deeds.onEnd).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('say what is wrong with them, and what stays', () => {
    const { container } = show([
      aFeed({ isOverdue: true, trouble: { is: 'other-key', fingerprint: 'b1b1' } }),
    ]);
    expect(container.textContent).toMatch(/another key, b1b1, for which none that you know vouches/);
    expect(container.textContent).toMatch(/promised until .*15.*What you have stays/);
  });

  it('are followed by address and fingerprint, however it is typed', async () => {
    const { deeds } = show([]);
    type('Address of the feed', 'https://lantern.example/feed/');
    type('Fingerprint of its key', PRINT.replaceAll(' ', '').toUpperCase());
    submit();
    expect(deeds.onFollow).toHaveBeenCalledExactlyOnceWith({ url: aFeed().url, fingerprint: PRINT });
    await waitFor(() => expect(screen.getByLabelText('Address of the feed')).toHaveProperty('value', ''));
  });

  it('are not asked for by an address or a fingerprint that is none', async () => {
    const { container, deeds } = show([]);
    type('Address of the feed', 'http://lantern.example/');
    type('Fingerprint of its key', 'a220');
    submit();
    await waitFor(() =>
      expect(screen.getByLabelText('Address of the feed').getAttribute('aria-invalid')).toBe('true'),
    );
    expect(container.textContent).toContain('has to begin with https://');
    expect(container.textContent).toContain('40 digits');
    expect(deeds.onFollow).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('that cannot be followed say why, and what was typed stays', async () => {
    show([], () => Promise.resolve(sayFeedFault({ is: 'broken-signature' })));
    type('Address of the feed', 'https://lantern.example/feed/');
    type('Fingerprint of its key', PRINT);
    submit();
    expect((await screen.findByRole('alert')).textContent).toMatch(/signature does not hold/);
    expect(screen.getByLabelText('Fingerprint of its key')).toHaveProperty('value', PRINT);
  });
});
