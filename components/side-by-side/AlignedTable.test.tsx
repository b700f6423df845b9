// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { aClaim, anArticle, aPack } from '../../tests/builders';
import type { Claim } from '../../lib/core/claims/claim';
import { alignClaims, type Side } from '../../lib/core/coverage/align-claims';
import { factsOf } from '../../lib/core/topic/facts';
import { AlignedTable } from './AlignedTable';
import { tableAsText } from './table-as-text';

afterEach(cleanup);

const topic = factsOf(aPack());
const BEFORE = 'It was said before. ';
const told = (id: string, facts: Partial<Claim>): Side => ({
  article: anArticle({ id, publisher: id }),
  claims: [
    {
      ...aClaim({ id: `claim of ${id}`, article: id, ...facts }),
      source: 'page',
    },
  ],
});
const washington = told('Washington', {});
const seoul = told('Seoul', {
  value: { type: 'quantity', min: 6700, max: 6700, approx: true, unit: 'container' },
  display: 'about 6,700 containers',
  origin: 'south-korea',
  attribution: ['South Korea’s defence ministry'],
  sentence: { start: 0, end: 36, exact: 'Seoul counts about 6,700 containers.' },
});
const silent: Side = { article: anArticle({ id: 'Silent', publisher: null, published: null }), claims: [] };

function show(sides: readonly Side[], text: string | null = null) {
  const onShow = vi.fn<(claim: string) => void>();
  const { container } = render(
    <AlignedTable
      sides={sides.map(({ article }) => ({ id: article.id, title: article.id, facts: [], text }))}
      rows={alignClaims(topic, sides)}
      questionInWords={() => 'How many containers?'}
      addressOf={(question) => `#/${question}`}
      expansion={{ areAll: false }}
      shown={null}
      onShow={onShow}
    />,
  );
  return { container, onShow };
}

describe('AlignedTable', () => {
  it('says how two stand to each other, and marks the words that differ', async () => {
    const { container } = show([washington, seoul]);
    expect(container.querySelector('.pairs')?.textContent).toContain('differ');
    const marked = [...container.querySelectorAll('mark.differing')].map((mark) => mark.textContent);
    expect(marked).toEqual(['differing words: 11,000; ', 'differing words: about 6,700; ']);
    await expectAccessible(container);
  });

  it('says who alone answers, and that the others were not found to', async () => {
    const { container } = show([washington, silent]);
    expect(screen.getByText(/only in 1/)).toBeTruthy();
    expect(container.querySelector('[role="cell"]')?.getAttribute('data-alone')).toBe('true');
    expect(screen.getByText(/not among what the topic knows of it/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('opens a sentence in its paragraph, and says when no text is kept', async () => {
    const text = `${BEFORE}They shipped 11,000 containers. And after.\nMore.`;
    const { container } = show([washington, silent], text);
    fireEvent.click(screen.getByRole('button', { name: 'Whole paragraph' }));
    await waitFor(() => expect(container.querySelector('.passage')?.textContent).toBe(text.split('\n')[0]));
    cleanup();
    show([washington, silent]);
    fireEvent.click(screen.getByRole('button', { name: 'Whole paragraph' }));
    expect(await screen.findByText(/the article’s own text is not kept/)).toBeTruthy();
  });

  it('calls back with the claim whose value is pressed', () => {
    const { onShow } = show([washington, seoul]);
    fireEvent.click(screen.getByRole('button', { name: /about 6,700/ }));
    expect(onShow).toHaveBeenCalledWith('claim of Seoul');
  });
});

describe('tableAsText', () => {
  it('has a line a question and a cell an article, with whose word it is', () => {
    const sides = [washington, seoul, silent];
    const heads = sides.map(({ article }) => ({ title: article.id, facts: ['a', 'b'] }));
    expect(tableAsText(heads, alignClaims(topic, sides), () => 'How many?')).toEqual([
      ['Question', 'Washington (a, b)', 'Seoul (a, b)', 'Silent (a, b)'],
      [
        'How many?',
        '11,000 containers (US State Department)',
        'about 6,700 containers (South Korea’s defence ministry)',
        '',
      ],
    ]);
  });
});
