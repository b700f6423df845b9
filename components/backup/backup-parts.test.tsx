// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { BackupReminder } from './BackupReminder';
import { CopiesPart, type Copy } from './CopiesPart';
import { RestorePart, type RestorePartProps } from './RestorePart';
import type { Plan, Preview, Tally } from './restore-stage';
import { RoomPart, type RoomPartProps } from './RoomPart';
import { SavePart } from './SavePart';
import { saySize } from './say-size';

afterEach(cleanup);

const NOW = Date.parse('2024-06-20T12:00:00.000Z');
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

const NONE: Tally = { new: 0, same: 0, newerHere: 0, newerThere: 0, goes: 0 };
function aPlan(tallies: Partial<Record<keyof Plan, Partial<Tally>>> = {}): Plan {
  const of = (kind: keyof Plan): Tally => ({ ...NONE, ...tallies[kind] });
  return {
    annotations: of('annotations'),
    articles: of('articles'),
    claims: of('claims'),
    curations: of('curations'),
    topics: of('topics'),
    drafts: of('drafts'),
    bin: of('bin'),
  };
}
const PREVIEW: Preview = {
  file: 'mine.gz',
  isCopy: false,
  made: NOW,
  merge: aPlan({ annotations: { new: 3, same: 1, newerHere: 1, newerThere: 2 } }),
  replace: aPlan({ annotations: { new: 3, newerHere: 1, goes: 4 } }),
};

function showRestore(facts: Partial<RestorePartProps>) {
  const deeds = { onFiles: vi.fn(), onRescue: vi.fn(), onRestore: vi.fn(), onDiscard: vi.fn() };
  return { ...deeds, ...render(<RestorePart stage={{ at: 'idle' }} isOver={false} {...deeds} {...facts} />) };
}

describe('restoring', () => {
  it('says what adding would do, and adds', async () => {
    const { container, onRestore } = showRestore({ stage: { at: 'preview', preview: PREVIEW } });
    expect(document.activeElement?.textContent).toBe('What is in mine.gz');
    expect(
      screen.getByText('3 new · 1 the same · 1 newer here, which stays · 2 newer there, which are taken'),
    ).toBeTruthy();
    await expectAccessible(container);
    press('Add it');
    expect(onRestore).toHaveBeenCalledWith('merge');
  });

  it('says what a replacement would remove, and replaces only when that was chosen', async () => {
    const { container, onRestore } = showRestore({ stage: { at: 'preview', preview: PREVIEW } });
    fireEvent.click(screen.getByRole('radio', { name: /Put it in the place/ }));
    expect(screen.getByText('Not in the backup, so it would be removed: Highlights 4.')).toBeTruthy();
    expect(screen.getByText(/1 newer here, which is replaced/)).toBeTruthy();
    await expectAccessible(container);
    press('Replace what I have');
    expect(onRestore).toHaveBeenCalledWith('replace');
  });

  it('offers nothing to add where all is here already, and no replacing with a part of a file', () => {
    const nothing = { ...PREVIEW, merge: aPlan({ annotations: { same: 2 } }), replace: null };
    showRestore({ stage: { at: 'preview', preview: nothing } });
    expect(screen.getByText(/You have all of it already/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add it' })).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByText(/so it can be undone/)).toBeNull();
  });

  it('goes back to a copy: its place is taken from the start, also where there is nothing to add', () => {
    const copy = { ...PREVIEW, isCopy: true, merge: aPlan({ annotations: { same: 2 } }) };
    const { onRestore } = showRestore({ stage: { at: 'preview', preview: copy } });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Put it in the place/ }).checked).toBe(true);
    expect(screen.getByText('Not in the backup, so it would be removed: Highlights 4.')).toBeTruthy();
    expect(screen.getByText(/so it can be undone/)).toBeTruthy();
    press('Replace what I have');
    expect(onRestore).toHaveBeenCalledWith('replace');
  });

  it('tells why a file is not taken, and offers what can be saved of it', async () => {
    const { container, onRescue } = showRestore({
      stage: { at: 'trouble', file: 'mine.gz', why: 'It is cut.', isRescuable: true },
    });
    expect(screen.getByRole('alert').textContent).toContain(
      'mine.gz was not restored, and nothing was changed. It is cut.',
    );
    await expectAccessible(container);
    press('See what can be saved of it');
    expect(onRescue).toHaveBeenCalledOnce();
  });

  it('says that it takes one file at a time', () => {
    showRestore({ stage: { at: 'two' } });
    expect(screen.getByRole('alert').textContent).toBe('Drop one file at a time.');
  });
});

describe('saving', () => {
  it('says when a file was saved last', async () => {
    const { container, rerender } = render(<SavePart saved={null} onSave={vi.fn()} />);
    expect(screen.getByText('No file has been saved from here yet.')).toBeTruthy();
    rerender(<SavePart saved={{ at: NOW, name: 'mine.gz', own: 1 }} onSave={vi.fn()} />);
    expect(screen.getByText('Last saved 20 June 2024, as mine.gz.')).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('the copies', () => {
  const copy: Copy = {
    id: '1',
    at: NOW,
    why: 'daily',
    size: 1_234_567,
    counts: { annotations: 2, articles: 1, claims: 9 },
  };

  it('are told with what is in them, and are gone back to or saved', async () => {
    const deeds = { onGoBack: vi.fn(), onSave: vi.fn() };
    const { container } = render(
      <CopiesPart copies={[copy]} keeping={{ days: 2, spared: 'large' }} {...deeds} />,
    );
    expect(screen.getByText('1.2 MB · 2 highlights · 1 article')).toBeTruthy();
    expect(screen.getByText(/only those of 2 days are kept/)).toBeTruthy();
    await expectAccessible(container);
    press(/^Go back to it/);
    press(/^Save as file/);
    expect([deeds.onGoBack.mock.calls, deeds.onSave.mock.calls]).toEqual([[[copy]], [[copy]]]);
  });

  it('say when the first comes while there is none', () => {
    render(<CopiesPart copies={[]} keeping={undefined} onGoBack={vi.fn()} onSave={vi.fn()} />);
    expect(screen.getByText(/There is none yet/)).toBeTruthy();
  });
});

describe('room', () => {
  const facts: RoomPartProps = {
    room: { used: 12_000_000, quota: 1_000_000_000, isPersistent: false },
    taken: { texts: { n: 3, bytes: 40_000 }, copies: { n: 2, bytes: 5_000_000 }, bin: { n: 0, bytes: 0 } },
    onAskToKeep: vi.fn(),
    onDeleteCopies: vi.fn(),
  };

  it('is told, with what takes it and how it is made free', async () => {
    const { container } = render(<RoomPart {...facts} />);
    expect(screen.getByText('12 MB used of the 1 GB that the browser allows.')).toBeTruthy();
    expect(screen.queryByText(/in the bin$/)).toBeNull();
    await expectAccessible(container);
    press('Ask the browser to keep it');
    expect(facts.onAskToKeep).toHaveBeenCalledOnce();
  });

  it('asks before the copies are deleted, with the focus on keeping them', () => {
    render(<RoomPart {...facts} />);
    press('Delete the copies…');
    expect(document.activeElement?.textContent).toBe('Keep them');
    press('Keep them');
    expect(facts.onDeleteCopies).not.toHaveBeenCalled();
    press('Delete the copies…');
    press('Delete them');
    expect(facts.onDeleteCopies).toHaveBeenCalledOnce();
  });

  it('asks for nothing where the browser keeps it already, or promises nothing', () => {
    const { rerender } = render(<RoomPart {...facts} room={{ used: 1, quota: null, isPersistent: true }} />);
    expect(screen.getByText('1 kB used. The browser does not say how much room there is.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /keep it/ })).toBeNull();
    rerender(<RoomPart {...facts} room={{ used: 1, quota: null, isPersistent: null }} />);
    expect(screen.queryByText(/keeps it|not promised/)).toBeNull();
  });
});

describe('the reminder', () => {
  it('says of what, and can be put off', async () => {
    const onLater = vi.fn();
    const { container, rerender } = render(
      <BackupReminder reminder={{ of: 'new', n: 25 }} onLater={onLater} />,
    );
    expect(
      screen.getByText('25 highlights and corrections of yours are in no backup file yet.'),
    ).toBeTruthy();
    await expectAccessible(container);
    rerender(<BackupReminder reminder={{ of: 'old', at: NOW }} onLater={onLater} />);
    expect(screen.getByText('Your last backup file is of 20 June 2024.')).toBeTruthy();
    press('Not this week');
    expect(onLater).toHaveBeenCalledOnce();
  });
});

it.each([
  [0, '0 kB'],
  [31, '1 kB'],
  [1_500, '1.5 kB'],
  [340_000, '340 kB'],
  [1_234_567, '1.2 MB'],
  [11_000_000_000, '11 GB'],
])('says %d bytes as %s', (bytes, said) => {
  expect(saySize(bytes)).toBe(said);
});
