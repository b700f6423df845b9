// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import type { ChangeEntry } from './change-entry';
import { ChangeList } from './ChangeList';
import { SaidBy } from './SaidBy';
import type { SpaceDeeds, SpaceEntry } from './space-entry';
import { stateOf } from './space-state';
import { SyncView, type SyncViewProps } from './SyncView';

afterEach(cleanup);

const NOW = Date.parse('2024-06-20T12:00:00.000Z');
const KEY = { id: 'k', seal: {} as CryptoKey, name: {} as CryptoKey };

function anEntry(to: Partial<SpaceEntry> = {}, space: Partial<SpaceEntry['space']> = {}): SpaceEntry {
  return {
    space: {
      id: 's',
      audience: { is: 'topic', topic: 'summit' },
      server: { is: 'couch', url: 'https://sync.example.org', user: 'anna', password: 'secret' },
      keys: [KEY],
      sharesHighlights: false,
      isPaused: false,
      syncedAt: NOW,
      trouble: null,
      ...space,
    },
    topic: 'The summit',
    waits: 0,
    devices: [
      { id: 'a', name: 'laptop', user: 'Anna', isThis: true, seenAt: null },
      { id: 'b', name: 'desktop', user: 'Ben', isThis: false, seenAt: NOW },
    ],
    running: null,
    isOffline: false,
    invitation: null,
    ...to,
  };
}

function show(entries: readonly SpaceEntry[], props: Partial<SyncViewProps> = {}) {
  const deeds = {
    onSyncNow: vi.fn<SpaceDeeds['onSyncNow']>(),
    onPause: vi.fn<SpaceDeeds['onPause']>(),
    onShareHighlights: vi.fn<SpaceDeeds['onShareHighlights']>(),
    onChangeServer: vi.fn<SpaceDeeds['onChangeServer']>(async () => ({ is: 'fine' })),
    onChangeKey: vi.fn<SpaceDeeds['onChangeKey']>(),
    onLeave: vi.fn<SpaceDeeds['onLeave']>(),
  };
  const view = render(
    <SyncView
      entries={entries}
      setUp={{
        topics: [],
        known: { name: 'Anna', device: 'laptop' },
        readCode: () => ({ is: 'wrong', why: 'none' }),
        onTest: async () => ({ is: 'fine' }),
        onBegin: async () => ({ is: 'fine' }),
      }}
      deeds={deeds}
      newCode={null}
      onKept={vi.fn()}
      onCopy={async () => undefined}
      isOffline={false}
      onWorkOffline={vi.fn()}
      latestIn={() => <p>What came</p>}
      {...props}
    />,
  );
  return { ...view, deeds };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const facts = () => screen.getByRole('region', { name: 'Topic: The summit' });

describe('a space', () => {
  it('tells for what, where, with whom, and how it stands', async () => {
    const { container } = show([anEntry({ waits: 2 })]);
    expect(facts().textContent).toMatch(/Not all is sent yet.*2 changes.*sync\.example\.org.*encrypted/);
    const devices = within(facts()).getAllByRole('listitem');
    expect(devices.map(({ textContent }) => textContent)).toEqual([
      'laptop, Anna this device',
      expect.stringMatching(/^desktop, Ben last seen 20 June 2024/),
    ]);
    await expectAccessible(container);
  });

  it.each<[string, Parameters<typeof anEntry>]>([
    ['synced', []],
    ['waiting', [{ waits: 1 }]],
    ['waiting', [{}, { syncedAt: null }]],
    ['paused', [{ waits: 1 }, { isPaused: true }]],
    ['paused', [{ isOffline: true }]],
    ['trouble', [{}, { trouble: { is: 'unreachable' } }]],
    ['partly', [{}, { trouble: { is: 'forged', id: 'x' } }]],
    ['partly', [{}, { aside: { unread: { since: null, count: 1, again: null }, forged: [], refused: [] } }]],
    [
      'running',
      [{ running: { phase: 'pull', done: 1, total: null } }, { trouble: { is: 'busy', after: 1 } }],
    ],
  ])('is %s', (state, facts) => {
    expect(stateOf(anEntry(...facts))).toBe(state);
  });

  it('tells what is wrong, and what to do', async () => {
    const refused = [{ kind: 'topic', id: 'x', why: { is: 'too-large' }, at: NOW }] as const;
    const { container } = show([
      anEntry({}, { trouble: { is: 'withheld', device: 'b' }, aside: { unread: null, forged: [], refused } }),
    ]);
    expect(facts().textContent).toContain('The server does not show all that desktop, Ben has sent.');
    expect(facts().textContent).toMatch(/The server does not take 1 thing\..*too large.*Ask whoever runs it/);
    await expectAccessible(container);
  });

  it('shows how far it is, and does not begin a second time meanwhile', async () => {
    const { container, deeds } = show([anEntry({ running: { phase: 'push', done: 30, total: 120 } })]);
    expect(screen.getByRole('progressbar', { name: 'Topic: The summit' })).toBeTruthy();
    expect(screen.getByText('Sending: 30 of 120')).toBeTruthy();
    press('Sync now Topic: The summit');
    expect(deeds.onSyncNow).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('is synced, paused, and shared with highlights when one wants', () => {
    const { deeds } = show([anEntry()]);
    press('Sync now Topic: The summit');
    press('Pause Topic: The summit');
    fireEvent.click(screen.getByLabelText('Share my highlights, too'));
    expect(deeds.onSyncNow).toHaveBeenCalledWith('s');
    expect(deeds.onPause).toHaveBeenCalledWith('s', true);
    expect(deeds.onShareHighlights).toHaveBeenCalledWith('s', true);
  });

  it('asks before the key is changed, and says that what was seen stays seen', () => {
    const { deeds } = show([anEntry()]);
    press(/^Change the key/);
    expect(document.activeElement?.textContent).toBe('Keep the key');
    expect(screen.getByRole('group', { name: 'Change the key?' }).textContent).toContain('stays seen');
    press('Change it');
    expect(deeds.onChangeKey).toHaveBeenCalledWith('s');
  });

  it('has no key to change where it is readable', () => {
    show([anEntry({}, { keys: [] })]);
    expect(screen.queryByRole('button', { name: /^Change the key/ })).toBeNull();
    expect(facts().textContent).toContain('not encrypted');
  });

  it('asks before one leaves, with the focus on staying, and what becomes of what is here', async () => {
    const { container, deeds } = show([anEntry()]);
    press('Leave…');
    expect(document.activeElement?.textContent).toBe('Stay');
    await expectAccessible(container);
    fireEvent.keyDown(screen.getByRole('group', { name: 'Leave “Topic: The summit”?' }), { key: 'Escape' });
    expect(document.activeElement?.textContent).toBe('Leave…');
    press('Leave…');
    press('Leave');
    expect(deeds.onLeave).toHaveBeenCalledWith('s', true);
    press('Leave…');
    fireEvent.click(screen.getByRole('radio', { name: /Save it as a backup file/ }));
    press('Leave');
    expect(deeds.onLeave).toHaveBeenLastCalledWith('s', false);
  });

  it('invites while the code is known, and says why not after that', async () => {
    const { container } = show([anEntry({ invitation: 'crossread-1?…' })]);
    press('Invite… Topic: The summit');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Invitation code' }).value).toBe(
      'crossread-1?…',
    );
    await expectAccessible(container);
    press('Hide it');
    expect(document.activeElement?.textContent).toBe('Invite…');
    cleanup();
    show([anEntry()]);
    press('Invite… Topic: The summit');
    expect(screen.getByText(/no key can be taken out of the browser/)).toBeTruthy();
  });

  it('takes another password, and closes when it works', async () => {
    const { container, deeds } = show([anEntry()]);
    press('Name and password… Topic: The summit');
    press('Try and save');
    expect(document.activeElement).toBe(screen.getByLabelText('Password on the server'));
    fireEvent.input(screen.getByLabelText('Password on the server'), { target: { value: 'new' } });
    await expectAccessible(container);
    press('Try and save');
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Try and save' })).toBeNull());
    expect(deeds.onChangeServer.mock.calls[0]?.[1]).toMatchObject({
      address: 'https://sync.example.org',
      user: 'anna',
      password: 'new',
    });
  });
});

describe('the room', () => {
  it('begins with setting up, and offers more beside what is there', () => {
    show([]);
    expect(screen.getByRole('form', { name: 'Set up' })).toBeTruthy();
    cleanup();
    show([anEntry({ topic: null }, { audience: { is: 'private' } })]);
    press('Add another…');
    expect(screen.queryByRole('radio', { name: 'Use my own devices' })).toBeNull();
    press('Cancel');
    expect(screen.queryByRole('form', { name: 'Set up' })).toBeNull();
  });

  it('shows a new code alone, until it is kept', async () => {
    const onKept = vi.fn();
    const onCopy = vi.fn(async () => undefined);
    const { container } = show([anEntry()], { newCode: { code: 'c', is: 'private' }, onKept, onCopy });
    expect(document.activeElement?.textContent).toBe('Invitation code');
    expect(screen.queryByRole('region', { name: 'Topic: The summit' })).toBeNull();
    await expectAccessible(container);
    press('Copy the code');
    expect(await screen.findByText('Copied.')).toBeTruthy();
    press('I have kept it');
    expect([onCopy.mock.calls, onKept.mock.calls.length]).toEqual([[['c']], 1]);
  });

  it('says when the browser does not copy', async () => {
    show([], { newCode: { code: 'c', is: 'topic' }, onCopy: () => Promise.reject(new Error('no')) });
    press('Copy the code');
    expect(await screen.findByText(/did not copy it/)).toBeTruthy();
  });

  it('works offline when one wants', () => {
    const onWorkOffline = vi.fn();
    show([anEntry()], { onWorkOffline });
    fireEvent.click(screen.getByLabelText('Work offline'));
    expect(onWorkOffline).toHaveBeenCalledWith(true);
  });
});

describe('what is heard of a sync', () => {
  const heard = () =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join('');
  const view = (entry: SpaceEntry) => (
    <SyncView
      entries={[entry]}
      setUp={{
        topics: [],
        known: {},
        readCode: () => ({ is: 'wrong', why: 'none' }),
        onTest: async () => ({ is: 'fine' }),
        onBegin: async () => ({ is: 'fine' }),
      }}
      deeds={NO_DEEDS}
      newCode={null}
      onKept={vi.fn()}
      onCopy={async () => undefined}
      isOffline={false}
      onWorkOffline={vi.fn()}
      latestIn={() => <p>What came</p>}
    />
  );
  const NO_DEEDS: SpaceDeeds = {
    onSyncNow: vi.fn(),
    onPause: vi.fn(),
    onShareHighlights: vi.fn(),
    onChangeServer: async () => ({ is: 'fine' }),
    onChangeKey: vi.fn(),
    onLeave: vi.fn(),
  };
  const running = { phase: 'pull', done: 1, total: null } as const;

  it('is nothing of one that nobody asked for', () => {
    const { rerender } = render(view(anEntry()));
    rerender(view(anEntry({ running })));
    rerender(view(anEntry({}, { syncedAt: NOW + 1 })));
    expect(heard()).toBe('');
  });

  it('is that it runs, and that it is done, however much comes meanwhile', () => {
    const { rerender } = render(view(anEntry()));
    press('Sync now Topic: The summit');
    expect(heard()).toBe('Syncing…');
    rerender(view(anEntry({ running })));
    expect(heard()).toBe('Syncing…');
    rerender(view(anEntry({}, { syncedAt: NOW + 1 })));
    expect(heard()).toBe('Synced.');
  });

  it('is what went wrong, also when it went wrong before', () => {
    const failed = (failures: number) =>
      anEntry({}, { trouble: { is: 'unreachable' }, retry: { failures, notBefore: NOW } });
    const { rerender } = render(view(failed(1)));
    press('Sync now Topic: The summit');
    expect(heard()).toBe('Syncing…');
    rerender(view(failed(2)));
    expect(heard()).toBe('The server does not answer.');
  });
});

describe('changes', () => {
  const aChange = (to: Partial<ChangeEntry> = {}): ChangeEntry => ({
    key: '1',
    at: NOW,
    who: { user: 'Ben', device: 'desktop', isThis: false },
    kind: 'curation',
    field: 'verdict',
    verdict: 'rejected',
    of: 'He said so.',
    isOutweighed: false,
    ...to,
  });

  it('are told with who, when, where and what', async () => {
    const { container } = render(<ChangeList changes={[aChange()]} />);
    expect(screen.getByRole('listitem').textContent).toMatch(
      /Claim rejected.*He said so\..*Ben, desktop · 20 June 2024/,
    );
    await expectAccessible(container);
  });

  it('are read only when one wants to see them', async () => {
    show([anEntry()]);
    expect(screen.queryByText('What came')).toBeNull();
    const details = screen.getByText('Latest changes').closest('details');
    if (details) details.open = true;
    fireEvent(details ?? document, new Event('toggle'));
    expect(await screen.findByText('What came')).toBeTruthy();
  });

  it.each<[Partial<ChangeEntry>, RegExp]>([
    [{ kind: 'claim', field: 'base', verdict: null }, /^Claim added/],
    [{ kind: 'claim', field: 'modality', verdict: null }, /^Claim changed/],
    [{ kind: 'topic', field: 'questions/x', verdict: null }, /^Topic changed/],
    [{ who: null }, /a device that has not said its name/],
    [{ who: { user: 'Anna', device: 'laptop', isThis: true } }, /Anna, laptop \(this device\)/],
    [{ isOutweighed: true }, /later said otherwise/],
  ])('are told as exactly as there are words: %o', (to, words) => {
    render(<SaidBy changes={[aChange(to)]} />);
    expect(screen.getByRole('listitem').textContent).toMatch(words);
  });

  it('of a claim that nobody has heard of are none', async () => {
    const { container } = render(<SaidBy changes={[]} />);
    expect(screen.getByText(/it has not left this device/)).toBeTruthy();
    await expectAccessible(container);
  });
});
