// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { anArticle } from '../../tests/builders';
import { FactsForm } from './FactsForm';

afterEach(cleanup);

const { id: _, ...FACTS } = anArticle({ url: 'file:summit.txt', published: null });

function show() {
  const onSave = vi.fn();
  const onClose = vi.fn();
  return { ...render(<FactsForm facts={FACTS} {...{ onSave, onClose }} />), onSave, onClose };
}

const fill = (name: string | RegExp, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });

describe('the facts of a kept article', () => {
  it('are completed and put right', async () => {
    const { container, onSave } = show();
    fill('Date', '2024-06-18');
    fill('Publisher', 'The Herald');
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(onSave).toHaveBeenCalledWith({ ...FACTS, published: '2024-06-18', publisher: 'The Herald' });
  });

  it('are not kept with a fault, which is said', () => {
    const { onSave, onClose } = show();
    fill('Date', 'yesterday');
    expect(screen.getByRole('button', { name: 'Keep' })).toHaveProperty('disabled', true);
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Date' }), { key: 'Escape' });
    expect(onSave).not.toHaveBeenCalled();
    expect(onClose).toHaveBeenCalled();
  });
});
