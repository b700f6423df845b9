// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { anArticle } from '../../tests/builders';
import { AddPanel, type AddPanelProps } from './AddPanel';
import type { Draft } from './draft';

afterEach(cleanup);

function aDraft(facts: Partial<Draft> = {}): Draft {
  const { id: _, ...article } = anArticle();
  return {
    key: 1,
    name: 'summit.html',
    from: 'file',
    ownUrl: 'file:summit.html',
    facts: article,
    text: 'They shipped 11,000 containers.',
    isArticle: true,
    cutFrom: null,
    same: null,
    keep: 'both',
    state: { is: 'waiting' },
    ...facts,
  };
}

function show(facts: Partial<AddPanelProps> = {}) {
  const ignore = vi.fn();
  return render(
    <AddPanel
      drafts={[]}
      refused={[]}
      busy={null}
      maxText={1_000_000}
      onFiles={ignore}
      pasted=""
      onPasted={ignore}
      onText={ignore}
      onChange={ignore}
      onKeep={ignore}
      onLeaveOut={ignore}
      onUndo={ignore}
      onAdd={ignore}
      onStop={ignore}
      onClose={ignore}
      {...facts}
    />,
  );
}

describe('AddPanel', () => {
  it('gives the day of a moment, as one types it', () => {
    const { facts } = aDraft();
    const drafts = [aDraft({ facts: { ...facts, published: '2024-06-18T23:30:00+09:00' } })];
    show({ drafts });
    expect(screen.getByRole('textbox', { name: 'Date' })).toHaveProperty('value', '2024-06-18');
  });

  it('takes several files at once, and what is pasted', () => {
    const onFiles = vi.fn<AddPanelProps['onFiles']>();
    const onText = vi.fn<AddPanelProps['onText']>();
    const onPasted = vi.fn<AddPanelProps['onPasted']>();
    show({ onFiles, onText, onPasted, pasted: 'A story.' });
    const files = [new File(['a'], 'a.html'), new File(['b'], 'b.txt')];
    fireEvent.change(screen.getByLabelText('Choose files…'), { target: { files } });
    expect(onFiles.mock.lastCall?.[0].map(({ name }) => name)).toEqual(['a.html', 'b.txt']);
    fireEvent.input(screen.getByLabelText('Or paste the text of an article'), {
      target: { value: 'A story. And more.' },
    });
    expect(onPasted).toHaveBeenLastCalledWith('A story. And more.');
    fireEvent.click(screen.getByRole('button', { name: 'Look at it' }));
    expect(onText).toHaveBeenLastCalledWith('A story.');
    expect(onPasted).toHaveBeenLastCalledWith('');
  });

  it('lets the reader complete what the file does not state; the file’s name is no address', () => {
    const onChange = vi.fn<AddPanelProps['onChange']>();
    const draft = aDraft({ facts: { ...aDraft().facts, url: 'file:summit.html', publisher: null } });
    show({ drafts: [draft], onChange });
    expect(screen.getByLabelText('Address')).toHaveProperty('value', '');
    fireEvent.input(screen.getByLabelText('Publisher'), { target: { value: 'The Courier' } });
    expect(onChange.mock.lastCall?.[1]).toMatchObject({ publisher: 'The Courier', url: 'file:summit.html' });
    fireEvent.input(screen.getByLabelText('Address'), { target: { value: ' https://courier.example/ ' } });
    expect(onChange.mock.lastCall?.[1]).toMatchObject({ url: 'https://courier.example/' });
  });

  it.each([
    ['title', { title: ' ' }, 'Title (needed)', 'Please give it a title.'],
    ['date', { published: 'June' }, 'Date', 'Please write the date as 2024-06-18, 2024-06 or 2024.'],
    ['address', { url: 'javascript:1' }, 'Address', /begins with http/],
  ])('says what to do about the %s, and waits for it', (_, wrong, label, said) => {
    show({ drafts: [aDraft({ facts: { ...aDraft().facts, ...wrong } }), aDraft({ key: 2 })] });
    const [field] = screen.getAllByLabelText(label);
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.getByText('1 is not complete yet.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add 1 article' })).toHaveProperty('disabled', false);
  });

  it('says what is cut, and what is no article', () => {
    show({ drafts: [aDraft({ cutFrom: 1_020_000, isArticle: false })] });
    for (const said of [/has 1,020,000 characters/, /does not look like an article/])
      expect(screen.getByText(said)).toBeTruthy();
  });

  it.each([
    ['same', 'You have it already: “Alpha”.'],
    ['shorter', 'You have it already, with a longer text: “Alpha”, 2,084 characters. This one has 31.'],
    ['other', 'Its address is already that of another text: “Alpha”, 2,084 characters. This one has 31.'],
  ] as const)('asks what becomes of the article that is kept already (%s)', (how, said) => {
    const onKeep = vi.fn<AddPanelProps['onKeep']>();
    const same = { id: 'alpha', title: 'Alpha', characters: 2084, how };
    show({ drafts: [aDraft({ same, keep: 'both' })], onKeep });
    expect(screen.getByRole('group', { name: said })).toBeTruthy();
    expect(screen.getByLabelText(/^Keep both/)).toHaveProperty('checked', true);
    fireEvent.click(screen.getByLabelText(/^Bring that one up to date/));
    expect(onKeep).toHaveBeenLastCalledWith(1, 'update');
  });

  it('offers to undo where a kept article was brought up to date', () => {
    const onUndo = vi.fn<AddPanelProps['onUndo']>();
    const state = { is: 'added', article: 'a', topic: null, claims: 0, isUpdate: true } as const;
    show({ drafts: [aDraft({ state })], onUndo });
    fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
    expect(onUndo).toHaveBeenLastCalledWith(1);
  });

  it('tells what came of it', () => {
    const added = { is: 'added', article: 'a', topic: 'The summit', claims: 12, isUpdate: false } as const;
    show({
      drafts: [
        aDraft({ state: added }),
        aDraft({ key: 2, state: { ...added, topic: null, claims: 0, isUpdate: true } }),
        aDraft({ key: 3, state: { is: 'failed', why: 'No room.' } }),
      ],
    });
    for (const said of [
      '12 answers on The summit',
      /No followed topic found/,
      /Brought up to date/,
      /No room/,
    ])
      expect(screen.getByText(said)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('No room.');
  });

  it('shows how far it has come, and can be stopped', () => {
    const onStop = vi.fn();
    show({ busy: { doing: 'addingFiles', done: 2, all: 5 }, onStop });
    expect(screen.getByText('Adding: 2 of 5')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(onStop).toHaveBeenCalledOnce();
  });

  it('is legible to assistive technology', async () => {
    const { container } = show({
      drafts: [aDraft({ facts: { ...aDraft().facts, title: '' } })],
      refused: [{ key: 9, name: 'empty.txt', why: 'empty' }],
    });
    expect(screen.getByText('empty.txt was not taken. It is empty.')).toBeTruthy();
    await expectAccessible(container);
  });
});
