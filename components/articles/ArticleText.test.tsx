// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { ArticleText, spanOf, type ArticleTextProps } from './ArticleText';
import { ClaimsBeside } from './ClaimsBeside';
import { layOutText } from './lay-out-text';

afterEach(cleanup);

const TEXT = 'They shipped 11,000 containers.\nIt rained on Pyongyang.';
const MARKS = [
  { claim: 'a', start: 13, end: 30, outcome: 'differs', label: 'How many? 11,000: others say otherwise' },
  { claim: 'b', start: 45, end: 54, outcome: null, label: 'Where? Pyongyang' },
] as const;

function show(facts: Partial<ArticleTextProps> = {}) {
  const ignore = vi.fn();
  return render(
    <ArticleText
      paragraphs={layOutText(TEXT, MARKS, [{ start: 0, end: 19, colour: 'blue' }])}
      language="en"
      current={null}
      onOpen={ignore}
      onSelect={ignore}
      {...facts}
    />,
  );
}

describe('ArticleText', () => {
  it('shows the text as it is, with a button where a claim begins', () => {
    const { container } = show();
    expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(
      TEXT.split('\n'),
    );
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '11,000',
      'Pyongyang',
    ]);
    expect(screen.getByText('11,000').getAttribute('data-outcome')).toBe('differs');
    expect(screen.getByText('They shipped').closest('[data-colour]')?.getAttribute('data-colour')).toBe(
      'blue',
    );
  });

  it.each([
    ['a click', (mark: Element) => fireEvent.click(mark)],
    ['Enter', (mark: Element) => fireEvent.keyDown(mark, { key: 'Enter' })],
  ])('opens a claim by %s', (_, act) => {
    const onOpen = vi.fn();
    show({ onOpen });
    act(screen.getByText('Pyongyang'));
    expect(onOpen).toHaveBeenLastCalledWith('b');
  });

  it('lets Tab in at one mark: the one that the reader is at', async () => {
    const { rerender } = show();
    const stops = () =>
      [...document.querySelectorAll('[tabindex="0"]')].map(({ textContent }) => textContent);
    await waitFor(() => expect(stops()).toEqual(['11,000']));
    const ignore = vi.fn();
    const paragraphs = layOutText(TEXT, MARKS, []);
    rerender(
      <ArticleText
        {...{ paragraphs }}
        language={null}
        current={{ claim: 'b', times: 1 }}
        onOpen={ignore}
        onSelect={ignore}
      />,
    );
    await waitFor(() => expect(stops()).toEqual(['Pyongyang']));
    expect(document.querySelector('[data-current]')?.textContent).toBe('Pyongyang');
  });

  it('draws a long text in turns, and at once as far as the claim that is asked for', async () => {
    const text = Array.from({ length: 600 }, (_, i) => `Line ${i} of it.`).join('\n');
    const start = text.indexOf('Line 300');
    const mark = { claim: 'far', start, end: start + 8, outcome: null, label: '' };
    const { container } = show({
      paragraphs: layOutText(text, [mark], []),
      current: { claim: 'far', times: 1 },
    });
    const drawn = container.querySelectorAll('p').length;
    expect(drawn).toBeGreaterThanOrEqual(301);
    expect(drawn).toBeLessThan(600);
    await waitFor(() => expect(container.querySelectorAll('p')).toHaveLength(600));
  });

  it('tells which words of the text are selected', () => {
    const { container } = show();
    const range = document.createRange();
    range.setStart(screen.getByText('11,000').firstChild!, 3);
    range.setEnd(container.querySelectorAll('p')[1]!.firstChild!, 9);
    expect(spanOf(range)).toEqual({ start: 16, end: 41 });
    expect(TEXT.slice(16, 41)).toBe('000 containers.\nIt rained');
    range.collapse(true);
    expect(spanOf(range)).toBeNull();
  });

  it('is legible to assistive technology', async () => {
    const { container } = show();
    expect(screen.getByRole('region', { name: 'Text of the article' })).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('ClaimsBeside', () => {
  it('lists claims with question, answer and outcome, and says which are not in the text', async () => {
    const onOpen = vi.fn();
    const found = { gist: '', isInText: true, curated: null } as const;
    const claim = { id: 'a', question: 'How many?', answer: '11,000', ...found };
    const { container } = render(
      <ClaimsBeside
        claims={[
          { ...claim, outcome: 'differs' },
          { ...claim, id: 'b', answer: '6,700', outcome: null, gist: 'Seoul counts 6,700.', isInText: false },
        ]}
        current="b"
        hasText
        follows
        onOpen={onOpen}
      />,
    );
    expect(screen.getByText(/not in the text/)).toBeTruthy();
    expect(document.querySelector('[aria-current]')?.textContent).toContain('Seoul counts 6,700.');
    fireEvent.click(screen.getByText('11,000'));
    expect(onOpen).toHaveBeenLastCalledWith('a');
    await expectAccessible(container);
  });
});
