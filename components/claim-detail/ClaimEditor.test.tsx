// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { factsOf } from '../../lib/core/topic/facts';
import { expectAccessible } from '../../tests/accessible';
import { aClaim, aPack } from '../../tests/builders';
import { ClaimEditor, type ClaimEditorProps } from './ClaimEditor';

afterEach(cleanup);

const [CONTAINERS] = aPack().questions;
if (!CONTAINERS) throw new Error('The pack asks something.');
const TOPIC = factsOf(
  aPack({
    entities: [
      ...aPack().entities,
      { id: 'korea', name: { en: 'South Korea' }, kind: 'country', aliases: {} },
      {
        id: 'ministry',
        name: { en: 'Defence Ministry' },
        kind: 'organisation',
        partOf: 'korea',
        aliases: {},
      },
      { id: 'vladivostok', name: { en: 'Vladivostok' }, kind: 'place', aliases: {} },
    ],
    questions: [
      CONTAINERS,
      { ...CONTAINERS, id: 'where', text: { en: 'Where did they meet?' }, value: { type: 'place' } },
      {
        ...CONTAINERS,
        id: 'denied',
        text: { en: 'Does anybody deny it?' },
        value: { type: 'statement', yes: { en: 'it is denied' }, no: { en: 'it is not denied' } },
      },
    ],
  }),
);

function anEditor(facts: Partial<ClaimEditorProps> = {}) {
  const onSave = vi.fn();
  const props = { topic: TOPIC, begun: aClaim(), label: 'Correct', onSave, onCancel: () => {}, ...facts };
  const { container } = render(<ClaimEditor {...props} />);
  return { container, onSave };
}

const keep = () => fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
const type = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });

describe('ClaimEditor', () => {
  it('says as one types how the claim will read, and gives what it came to', async () => {
    const { container, onSave } = anEditor();
    type('Figure', '7,000');
    fireEvent.change(screen.getByLabelText('How many'), { target: { value: 'about' } });
    type('From', '2023-09-01');
    expect(screen.getByText('Will read: about 7,000 containers, since September 2023.')).toBeTruthy();
    keep();
    expect(onSave).toHaveBeenCalledWith({
      question: 'containers',
      value: {
        type: 'quantity',
        min: 7000,
        max: 7000,
        approx: true,
        unit: 'container',
        period: { from: '2023-09-01', to: null },
      },
      display: 'about 7,000 containers, since September 2023',
      attribution: ['US State Department'],
      origin: 'us-government',
      modality: 'reported',
      polarity: 'affirmed',
    });
    await expectAccessible(container);
  });

  it('says what is wrong where it is, and keeps nothing then', async () => {
    const { container, onSave } = anEditor();
    type('Figure', 'many');
    const field = screen.getByLabelText('Figure');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Write a figure, such as 6,700 or 3.5.').id).toBe(
      field.getAttribute('aria-describedby'),
    );
    keep();
    expect(onSave).not.toHaveBeenCalled();
    await waitFor(() => expect(document.activeElement).toBe(field));
    await expectAccessible(container);
  });

  it('says of an empty field that it is wrong only when the claim is to be kept', () => {
    const { value: _, ...begun } = aClaim();
    anEditor({ begun });
    const field = screen.getByLabelText('Figure');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    keep();
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('asks for the value of another question, found by its words with the keyboard alone', async () => {
    const { container, onSave } = anEditor();
    const field = screen.getByRole('combobox', { name: 'Question' });
    fireEvent.input(field, { target: { value: 'where' } });
    expect(
      within(screen.getByRole('listbox'))
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Where did they meet? Arms']);
    await expectAccessible(container);
    fireEvent.keyDown(field, { key: 'Enter' });
    keep();
    expect(screen.getByText('Choose one.')).toBeTruthy();
    const place = screen.getByRole('combobox', { name: 'Place' });
    fireEvent.keyDown(place, { key: 'ArrowDown' });
    fireEvent.keyDown(place, { key: 'ArrowDown' });
    fireEvent.keyDown(place, { key: 'Enter' });
    keep();
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({
        question: 'where',
        value: { type: 'place', place: 'vladivostok' },
        display: 'Vladivostok',
      }),
    );
  });

  it('leaves the question as it was on Escape', () => {
    const onCancel = vi.fn();
    anEditor({ onCancel });
    const field = screen.getByRole('combobox', { name: 'Question' });
    fireEvent.input(field, { target: { value: 'where' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(field).toHaveProperty('value', 'How many containers were shipped?');
    expect(onCancel).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByLabelText('Figure'), { key: 'Escape' });
    expect(onCancel).toHaveBeenCalled();
  });

  it('puts a statement in the topic’s words', () => {
    const { onSave } = anEditor({
      begun: { ...aClaim(), question: 'denied', value: { type: 'statement', holds: true } },
    });
    fireEvent.change(screen.getByLabelText('Answer'), { target: { value: 'no' } });
    keep();
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({ value: { type: 'statement', holds: false }, display: 'it is not denied' }),
    );
  });

  it('orders whom the article credits, and says whose word that comes to', () => {
    const { onSave } = anEditor();
    type('Name', 'Defence Ministry');
    fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Enter' });
    fireEvent.click(screen.getByRole('button', { name: 'Move Defence Ministry nearer to the fact' }));
    expect(screen.getByText('It counts as the word of South Korea.')).toBeTruthy();
    keep();
    expect(onSave).toHaveBeenLastCalledWith(
      expect.objectContaining({ attribution: ['Defence Ministry', 'US State Department'], origin: 'korea' }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Leave Defence Ministry out' }));
    fireEvent.click(screen.getByRole('button', { name: 'Leave US State Department out' }));
    expect(screen.getByText('It counts as the article’s own word.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('How the article puts it'), { target: { value: 'planned' } });
    fireEvent.click(screen.getByLabelText('It says that this is not so'));
    keep();
    expect(onSave).toHaveBeenLastCalledWith(
      expect.objectContaining({ attribution: [], origin: null, modality: 'planned', polarity: 'negated' }),
    );
  });
});
