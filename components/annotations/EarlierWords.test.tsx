// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Annotation, Selectors } from '../../lib/core/annotation/annotation';
import { withEdit } from '../../lib/core/annotation/with-edit';
import { expectAccessible } from '../../tests/accessible';
import { anAnnotation } from '../../tests/builders';
import { EarlierWords } from './EarlierWords';

afterEach(cleanup);

const on = (annotation: Annotation, exact: string) =>
  withEdit(annotation, { selector: anAnnotation({ exact }).target.selector }, '2024-06-20T10:00:00.000Z');

describe('EarlierWords', () => {
  it('shows the words that a highlight was on, those that were saved first, and the way back to each', async () => {
    const saved = anAnnotation({ exact: '11,000 containers' });
    const onGoBack = vi.fn<(to: Selectors) => void>();
    const { container } = render(
      <EarlierWords annotation={on(on(saved, '12,000 containers'), '13,000')} onGoBack={onGoBack} />,
    );
    expect([...container.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual([
      '11,000 containers',
      '12,000 containers',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Go back to these words “11,000 containers”' }));
    expect(onGoBack.mock.calls).toEqual([[saved.target.selector]]);
    await expectAccessible(container);
  });

  it('is not there where it always was on the words it is on', () => {
    const saved = anAnnotation();
    const merged = { ...saved, earlier: [{ ...saved, selector: saved.target.selector }] };
    const { container } = render(<EarlierWords annotation={merged} onGoBack={vi.fn()} />);
    expect(container.textContent).toBe('');
  });
});
