// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { aClaim, anArticle, aPack } from '../../tests/builders';
import { aRow, aRowAnswer } from '../../tests/coverage-builders';
import type { Claim } from '../../lib/core/claims/claim';
import { alignClaims, type Side } from '../../lib/core/coverage/align-claims';
import type { Row } from '../../lib/core/coverage/row';
import { factsOf } from '../../lib/core/topic/facts';
import type { Question } from '../../lib/core/topic/schema';
import { AlignedTable } from './AlignedTable';
import { tableAsText } from './table-as-text';

afterEach(cleanup);

const denying: Question = {
  id: 'denied',
  text: { en: 'Is it denied?' },
  group: 'arms',
  value: { type: 'statement', yes: { en: 'denied' }, no: { en: 'not denied' } },
  cues: {},
  not: {},
  denies: ['containers'],
};
const topic = factsOf(aPack({ questions: [...aPack().questions, denying] }));
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

function show(sides: readonly Side[], text: string | null = null, compared: readonly Row[] = []) {
  const onShow = vi.fn<(claim: string) => void>();
  const { container } = render(
    <AlignedTable
      sides={sides.map(({ article }) => ({ id: article.id, title: article.id, facts: [], text }))}
      rows={alignClaims(topic, sides)}
      compared={new Map(compared.map((row) => [row.question, row]))}
      questionInWords={() => 'How many containers?'}
      addressOf={(question) => `#/${question}`}
      expansion={{ areAll: false }}
      shown={null}
      onShow={onShow}
    />,
  );
  return { container, onShow };
}

const moscow = told('Moscow', {
  question: 'denied',
  value: { type: 'statement', holds: true },
  display: 'denied',
  attribution: ['Kremlin'],
  modality: 'denied',
  sentence: { start: 0, end: 24, exact: 'The Kremlin denies this.' },
});

describe('AlignedTable', () => {
  it('gives an answer the signs that it has everywhere, also where these articles alone say otherwise', () => {
    const answers = [aRowAnswer({ claim: 'claim of Washington', outcome: 'denied', beside: 'corroborated' })];
    const { container } = show([washington, silent], null, [aRow({ answers })]);
    const signs = [...container.querySelectorAll('.told-value .sign')].map((sign) => sign.textContent);
    expect(signs).toEqual(['⊘Denied. ', '●Others agree. ']);
  });

  it('says beside a denial how two figures stand to each other', () => {
    const both = { ...moscow, claims: [...moscow.claims, ...seoul.claims] };
    const { container } = show([washington, both]);
    expect(container.querySelector('.pairs li')?.textContent).toBe('⊘ denial ≠ differ');
  });

  it('shows a denial with whose it is, its sentence and the way to its paragraph', () => {
    const { container } = show([washington, moscow]);
    const denial = container.querySelector('[data-outcome="denied"].told');
    expect(denial?.querySelector('.told-value')?.textContent).toContain('reports a denial');
    expect(denial?.textContent).toContain('Kremlin');
    expect(denial?.querySelector('.passage')?.textContent).toBe('The Kremlin denies this.');
    expect(denial?.textContent).toContain('Whole paragraph');
  });

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
    fireEvent.click(screen.getByRole('button', { name: /^Whole paragraph/ }));
    await waitFor(() => expect(container.querySelector('.passage')?.textContent).toBe(text.split('\n')[0]));
    cleanup();
    show([washington, silent]);
    fireEvent.click(screen.getByRole('button', { name: /^Whole paragraph/ }));
    expect(await screen.findByText(/the article’s own text is not kept/)).toBeTruthy();
  });

  it('calls back with the claim whose value is pressed', () => {
    const { onShow } = show([washington, seoul]);
    fireEvent.click(screen.getAllByRole('button', { name: /about 6,700/ })[0] ?? document.body);
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

  it('has a denial in the line of what it denies', () => {
    const rows = alignClaims(topic, [washington, moscow]).slice(0, 1);
    expect(tableAsText([], rows, () => 'How many?')[1]).toEqual([
      'How many?',
      '11,000 containers (US State Department)',
      'reports a denial (Kremlin)',
    ]);
  });
});
