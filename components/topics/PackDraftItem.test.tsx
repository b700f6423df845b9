// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { aPackPreview } from '../../tests/topic-builders';
import type { PackDraft, PackPreview } from './pack-preview';
import { PackDraftItem, type PackDraftItemProps } from './PackDraftItem';

afterEach(cleanup);

function show(state: PackDraft['state'], facts: Partial<PackDraftItemProps> = {}) {
  const draft = { key: 1, file: 'marathon.json', state };
  const does = { onImport: vi.fn(), onMerge: vi.fn(), onLeaveOut: vi.fn() };
  return render(
    <ul>
      <PackDraftItem draft={draft} {...does} {...facts} />
    </ul>,
  );
}
const preview = (facts: Partial<PackPreview> = {}): PackDraft['state'] => ({
  at: 'preview',
  preview: aPackPreview(facts),
});
const text = () => document.body.textContent ?? '';

describe('a file that was brought', () => {
  it('shows how far it is read, and can be stopped', () => {
    const onLeaveOut = vi.fn<() => void>();
    show({ at: 'reading', done: 1, all: 4 }, { onLeaveOut });
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('1');
    fireEvent.click(screen.getByText('Stop'));
    expect(onLeaveOut).toHaveBeenCalledOnce();
  });

  it('that is refused tells each mistake with its path, and offers no import', async () => {
    const errors = [
      { path: 'entities.3.aliases.en.0', message: 'One letter matches everywhere.' },
      { path: '', message: 'The file ends in the middle.' },
    ];
    const { container } = show({ at: 'refused', errors });
    expect(screen.getByRole('alert').textContent).toContain('2 things in it');
    expect(screen.getByText('entities.3.aliases.en.0').tagName).toBe('CODE');
    expect(screen.queryByText('Import')).toBeNull();
    await expectAccessible(container);
  });

  it('that is new tells what it holds, from whom, and what of it is not stated', async () => {
    const { container } = show(preview({ author: 'City desk', checksum: 'differs' }));
    for (const part of [
      'A topic that you do not have yet.',
      'City desk',
      'not stated',
      '1.2 MB',
      '5 names for them',
    ])
      expect(text()).toContain(part);
    expect(text()).toContain('changed since its maker saved it');
    expect(screen.getByText('Import').tagName).toBe('BUTTON');
    await expectAccessible(container);
  });

  it('of a newer version tells what changes and what of the reader’s stays', async () => {
    const { container } = show(
      preview({
        is: 'update',
        version: '2.0.0',
        before: { title: 'The summit', version: '1.0.0' },
        changes: [{ kind: 'questions', is: 'removed', names: ['How many?'], n: 3 }],
        said: 2,
        left: [{ question: 'How many?', answer: '12', done: 'corrected' }],
      }),
    );
    for (const part of [
      'Takes the place of version 1.0.0: this is version 2.0.0.',
      'Removed questions: 3',
      'How many? and 2 more',
      'What you made and corrected stays: 2 claims.',
      'How many? 12 (corrected by you)',
    ])
      expect(text()).toContain(part);
    expect(screen.getByText('Update').tagName).toBe('BUTTON');
    await expectAccessible(container);
  });

  it('of an older version says so, and asks whether to go back', () => {
    show(preview({ is: 'update', isOlder: true, before: { title: 'The summit', version: '3.0.0' } }));
    expect(text()).toContain('This is version 1.0.0, older than the one that you have, 3.0.0.');
    expect(screen.queryByText('Go back to this version')).not.toBeNull();
  });

  it('that is here already offers nothing but to dismiss it', () => {
    show(preview({ is: 'same' }));
    expect(text()).toContain('You have just this');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Dismiss']);
  });

  it.each([
    ['shipped', 'which comes with Crossread'],
    ['own', 'a topic of yours'],
  ] as const)('with the id of a topic that is %s can be merged or imported beside it', (from, said) => {
    const onMerge = vi.fn<(preview: PackPreview) => void>();
    show(preview({ owner: { id: 'summit', title: 'My summit', from } }), { onMerge });
    expect(text()).toContain(said);
    expect(screen.queryByText('Import beside it')).not.toBeNull();
    fireEvent.click(screen.getByText('Merge with “My summit”…'));
    expect(onMerge).toHaveBeenCalledOnce();
  });
});
