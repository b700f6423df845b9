// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Annotation, TextQuoteSelector } from '../../lib/core/annotation/annotation';
import { expectAccessible } from '../../tests/accessible';
import { anAnnotation, anId } from '../../tests/builders';
import { AnnotationItem } from './AnnotationItem';
import { namesOfColours } from './colours';
import type { Whereabouts } from './whereabouts';

afterEach(cleanup);

function show(annotation: Annotation, whereabouts: Whereabouts = { status: 'placed' }) {
  const calls = {
    onEdit: vi.fn<(edit: object) => void>(),
    onDelete: vi.fn<() => void>(),
    onShow: vi.fn<(at: number) => void>(),
    onPlaceHere: vi.fn<(at: number) => void>(),
    onGoBack: vi.fn<() => void>(),
    onPlaceByHand: vi.fn<() => void>(),
    onTryAgain: vi.fn<() => void>(),
  };
  const shown = render(
    <AnnotationItem
      {...{ annotation, whereabouts, ...calls }}
      names={namesOfColours()}
      complete={async () => []}
    />,
  );
  const click = (name: string) =>
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
  return { ...calls, click, ...shown };
}
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const aPlace = (prefix: string): TextQuoteSelector => ({
  type: 'TextQuoteSelector',
  exact: 'containers',
  prefix,
  suffix: ' were',
});

describe('AnnotationItem', () => {
  it('shows the words, the colour by name, the note, the tags and the day', async () => {
    const { container } = show(
      anAnnotation({ colour: 'blue', note: 'A **US** count', tags: ['arms', 'us'] }),
    );
    expect(await screen.findByText('US')).toBeTruthy();
    expect(screen.getByRole('article').getAttribute('aria-label')).toBe('figure: 11,000 containers');
    expect(container.textContent).toContain('figure saved 18 June 2024');
    expect(container.querySelector('blockquote')?.textContent).toBe('11,000 containers');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['arms', 'us']);
    expect(buttons()).toEqual(['Show in page', 'Edit', 'Delete']);
    await expectAccessible(container);
  });

  it('is edited in place, and gives the focus back', async () => {
    const { click, onEdit, container } = show(anAnnotation({ id: anId(8), note: 'old', tags: ['arms'] }));
    click('Edit');
    expect(document.activeElement?.localName).toBe('textarea');
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('radio', { name: 'quote' }));
    click('Remove the tag arms');
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'new' } });
    click('Save note');
    expect(onEdit.mock.calls).toEqual([
      [{ colour: 'green' }],
      [{ tags: [], from: { tags: ['arms'] } }],
      [{ note: 'new', from: { note: 'old' } }],
    ]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Edit'));
  });

  it('keeps a note that was begun while something else is shown, until it is saved or given up', () => {
    const { click } = show(anAnnotation({ note: 'old' }));
    click('Edit');
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'half a thou' } });
    cleanup();
    const again = show(anAnnotation({ note: 'old' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('half a thou');
    again.click('Cancel');
    cleanup();
    show(anAnnotation({ note: 'old' }));
    expect(screen.queryByLabelText('Note')).toBeNull();
  });

  it('has the note still at hand when saving it failed, and no longer once the highlight says it', () => {
    const before = anAnnotation({ id: anId(9), note: 'old' });
    const after = anAnnotation({ id: anId(9), note: 'an hour of work' });
    const { click } = show(before);
    click('Edit');
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'an hour of work' } });
    click('Save note');
    click('Edit');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('an hour of work');
    click('Save note');
    cleanup();
    show(after);
    cleanup();
    show(before).click('Edit');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('old');
  });

  it('changes nothing when the note is as it was, or the editing is cancelled', () => {
    const { click, onEdit } = show(anAnnotation({ note: 'old' }));
    click('Edit');
    click('Save note');
    click('Edit');
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'new' } });
    click('Cancel');
    expect(onEdit).not.toHaveBeenCalled();
  });

  it('shows what changed, once, and the way to it', async () => {
    const difference = {
      parts: [
        { kind: 'removed' as const, text: '11,000' },
        { kind: 'added' as const, text: '13,000' },
        { kind: 'same' as const, text: ' containers' },
      ],
      touches: ['number' as const],
    };
    const { container, click, onShow, onPlaceHere } = show(anAnnotation(), {
      status: 'changed',
      difference,
    });
    expect(container.textContent).toContain('The text under this highlight has changed.');
    expect(container.textContent).toContain('A number changed.');
    expect(container.querySelectorAll('blockquote')).toHaveLength(1);
    click('Show in page');
    expect(onShow.mock.calls).toEqual([[0]]);
    click('Keep it with these words');
    expect(onPlaceHere.mock.calls).toEqual([[0]]);
    await expectAccessible(container);
  });

  it('shows each place where several fit, with what stands around it, and asks which it is', async () => {
    const places = [aPlace('More '), aPlace('Fewer ')];
    const { container, click, ...calls } = show(anAnnotation(), { status: 'ambiguous', n: 2, places });
    expect(container.textContent).toContain('2 places fit equally well; which one is it?');
    expect([...container.querySelectorAll('.places blockquote')].map((quote) => quote.textContent)).toEqual([
      '…More containers were…',
      '…Fewer containers were…',
    ]);
    expect(buttons()).not.toContain('Show in page');
    click('Go to place 2');
    click('It is place 1');
    click('Place by hand');
    click('Keep as note');
    expect(calls.onShow.mock.calls).toEqual([[1]]);
    expect(calls.onPlaceHere.mock.calls).toEqual([[0]]);
    expect(calls.onPlaceByHand).toHaveBeenCalledOnce();
    expect(calls.onEdit.mock.calls).toEqual([[{ isNote: true }]]);
    await expectAccessible(container);
  });

  it('keeps what is lost, with its surroundings and three ways on', async () => {
    const { container, click, ...calls } = show(anAnnotation({ note: 'mine' }), { status: 'lost' });
    expect(container.querySelector('blockquote')?.textContent).toBe('…They shipped 11,000 containers.…');
    expect(container.querySelector('mark')?.textContent).toBe('11,000 containers');
    expect(buttons()).toEqual(['Try again', 'Place by hand', 'Keep as note', 'Edit', 'Delete']);
    click('Try again');
    click('Delete');
    expect(calls.onTryAgain).toHaveBeenCalledOnce();
    expect(calls.onDelete).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('has a note’s words looked for again when the reader wants that', () => {
    const { click, onEdit } = show(anAnnotation({ isNote: true }), { status: 'note' });
    click('Look for its words again');
    expect(onEdit.mock.calls).toEqual([[{ isNote: false }]]);
  });

  it('folds a whole page of words after the first lines', () => {
    const selector = anAnnotation().target.selector;
    const exact = 'word '.repeat(400);
    const target = { source: 'x', selector: [{ ...selector[0], exact }, selector[1]] as typeof selector };
    const { container, click } = show(anAnnotation({ target }));
    expect(container.querySelector('blockquote')?.textContent?.length).toBeLessThan(620);
    click('Show all of it');
    expect(container.querySelector('blockquote')?.textContent).toBe(exact);
  });
});
