// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import type { Highlight } from '../../lib/messaging/protocol';
import { namesOfColours } from './colours';
import { Toolbar } from './Toolbar';
import { ToolbarClaim } from './ToolbarClaim';
import { ToolbarEditor } from './ToolbarEditor';
import { ToolbarNote } from './ToolbarNote';
import { ToolbarSaid } from './ToolbarSaid';

afterEach(cleanup);

const names = namesOfColours();
const complete = () => Promise.resolve([]);

describe('the toolbar', () => {
  it('highlights by one press on a colour, and has a name for everything', async () => {
    const calls = { onHighlight: vi.fn(), onNote: vi.fn(), onClaim: vi.fn(), onMore: vi.fn() };
    const { container } = render(<Toolbar names={names} {...calls} />);
    fireEvent.click(screen.getByRole('radio', { name: 'doubt' }));
    expect(calls.onHighlight).toHaveBeenCalledWith('purple');
    await expectAccessible(container);
  });
});

describe('the note on words', () => {
  it('tells of what is written at every key, and saves it with its colour', async () => {
    const calls = { onDraft: vi.fn(), onSave: vi.fn(), onClose: vi.fn() };
    const draft = { colour: 'yellow', note: 'half', tags: ['arms'] } as const;
    const { container } = render(<ToolbarNote names={names} draft={draft} complete={complete} {...calls} />);
    fireEvent.click(screen.getByRole('radio', { name: 'quote' }));
    const field = screen.getByRole('textbox', { name: 'Note' });
    fireEvent.input(field, { target: { value: 'half a thought' } });
    expect(calls.onDraft).toHaveBeenLastCalledWith({
      colour: 'green',
      note: 'half a thought',
      tags: ['arms'],
    });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(calls.onSave).toHaveBeenCalledWith({ colour: 'green', note: 'half a thought', tags: ['arms'] });
    await expectAccessible(container);
  });

  it('is saved from the tags too, with the tag that was typed and not yet added', () => {
    const calls = { onDraft: vi.fn(), onSave: vi.fn(), onClose: vi.fn() };
    const draft = { colour: 'yellow', note: 'done', tags: ['arms'] } as const;
    render(<ToolbarNote names={names} draft={draft} complete={complete} {...calls} />);
    const field = screen.getByRole('combobox');
    fireEvent.input(field, { target: { value: 'cost' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(calls.onSave).toHaveBeenCalledWith({ colour: 'yellow', note: 'done', tags: ['arms', 'cost'] });
  });
});

describe('the questions for a claim', () => {
  const anOffer = (text: string, display: string | null) => ({
    topic: 'summit',
    question: text,
    text,
    group: 'Arms',
    display,
    isLikely: true,
    isRead: true,
  });
  const OFFERS = [anOffer('How many containers came?', '11,000 containers'), anOffer('Who signed?', null)];

  it('are those that the words answer, and by search the others, which cannot be chosen', async () => {
    const onChoose = vi.fn();
    const { container } = render(<ToolbarClaim offers={OFFERS} onChoose={onChoose} onClose={vi.fn()} />);
    expect(screen.queryByText('Who signed?')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /11,000 containers/ }));
    expect(onChoose).toHaveBeenCalledWith(OFFERS[0]);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'signed' } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /Who signed/ }).disabled).toBe(true);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nowhere' } });
    expect(screen.getByRole('status').textContent).toBe('No question has these words.');
    await expectAccessible(container);
  });

  it('are behind a button where only the reader can see an answer in the words, and it looks like none', async () => {
    const offer = { ...anOffer('Was it denied?', 'denied'), isLikely: false, isRead: false };
    const { container } = render(<ToolbarClaim offers={[offer]} onChoose={vi.fn()} onClose={vi.fn()} />);
    expect(screen.queryByText('Was it denied?')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '1 other question' }));
    expect(screen.getByText('not read from these words; you would say: denied').className).toBe('faint');
    expect(container.querySelector('.toolbar-answer')).toBeNull();
    await expectAccessible(container);
  });
});

describe('what came of it', () => {
  it('keeps what could not be saved to be copied', async () => {
    const act = vi.fn();
    const { container } = render(
      <ToolbarSaid text="Not saved." actions={[{ text: 'Try again', act }]} unsaved="my note" />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(act).toHaveBeenCalledOnce();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('my note');
    await expectAccessible(container);
  });
});

describe('the editor', () => {
  const HIGHLIGHT: Highlight = {
    id: 'one',
    colour: 'blue',
    note: 'a note',
    tags: [],
    exact: '14 million',
    anchoring: { status: 'placed', span: { start: 0, end: 10 } },
  };
  const open = (of: Partial<Highlight> = {}, draft: { note: string; from: string } | null = null) => {
    const calls = {
      onDraft: vi.fn(),
      onPick: vi.fn(),
      onEdit: vi.fn(),
      onDelete: vi.fn(),
      onClose: vi.fn(),
      onAccept: vi.fn(),
      onGoTo: vi.fn(),
      onPlaceByHand: vi.fn(),
    };
    const highlights = [
      { ...HIGHLIGHT, ...of },
      { ...HIGHLIGHT, id: 'two', exact: 'It cost 14 million' },
    ];
    const { container } = render(
      <ToolbarEditor {...{ highlights, names, draft, complete }} edited="one" {...calls} />,
    );
    return { calls, container };
  };

  it('recolours at once, and lists what lies over one another', async () => {
    const { calls, container } = open();
    fireEvent.click(screen.getByRole('radio', { name: 'quote' }));
    expect(calls.onEdit).toHaveBeenCalledWith({ colour: 'green' });
    fireEvent.click(screen.getByRole('button', { name: /It cost 14 million/ }));
    expect(calls.onPick).toHaveBeenCalledWith('two');
    await expectAccessible(container);
  });

  it('shows what changed, and takes the words that stand there now', async () => {
    const parts = [
      { kind: 'removed', text: '14' },
      { kind: 'added', text: '41' },
      { kind: 'same', text: ' million' },
    ] as const;
    const difference = { parts: [...parts], touches: ['number' as const] };
    const { calls, container } = open({
      anchoring: { status: 'changed', span: { start: 0, end: 10 }, difference },
    });
    expect(container.textContent).toMatch(/14.*41/);
    fireEvent.click(screen.getByRole('button', { name: 'Keep it with these words' }));
    expect(calls.onAccept).toHaveBeenCalledWith(0);
    await expectAccessible(container);
  });

  it('lets the reader choose between the places of an ambiguous one', () => {
    const spans = [
      { start: 0, end: 10 },
      { start: 30, end: 40 },
    ];
    const { calls } = open({ anchoring: { status: 'ambiguous', spans } });
    fireEvent.click(screen.getByRole('button', { name: 'It is place 2' }));
    expect(calls.onAccept).toHaveBeenCalledWith(1);
    fireEvent.click(screen.getByRole('button', { name: 'Go to place 1' }));
    expect(calls.onGoTo).toHaveBeenCalledWith(0);
  });

  it('goes on with a note that was not saved', () => {
    const { calls } = open({}, { note: 'a note, continued', from: 'a note' });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    expect(field.value).toBe('a note, continued');
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(calls.onEdit).toHaveBeenCalledWith({ note: 'a note, continued', from: { note: 'a note' } });
    expect(calls.onDraft).toHaveBeenCalledWith(null);
  });
});
