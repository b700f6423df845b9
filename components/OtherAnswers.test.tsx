// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { anAnswer } from '../tests/builders';
import { OtherAnswers } from './OtherAnswers';

afterEach(cleanup);

const twice = [
  anAnswer({ claim: 'a', article: 'a', publisher: 'The Gazette', display: '11,000', origin: 'us' }),
  anAnswer({ claim: 'b', article: 'b', publisher: 'The Herald', display: '11,000', origin: 'us' }),
];

describe('OtherAnswers', () => {
  it('gives each answer with its relation, its chain, publisher, date, sentence and link', async () => {
    const { container } = render(<OtherAnswers answers={[anAnswer()]} withRelation />);
    expect(container.textContent).toContain('about 6,700 containers');
    expect(container.textContent).toContain('∥ not like for like');
    expect(container.textContent).toContain('South Korea’s defence ministry → Yonhap');
    expect(container.textContent).toContain('17 June 2024');
    expect(screen.getByText('Seoul counts about 6,700 containers.')).toBeTruthy();
    const link = screen.getByRole('link', { name: /Open the article.*The Gazette.*opens in a new tab/ });
    expect(link.getAttribute('href')).toBe('https://gazette.example/arms');
    expect(link.getAttribute('rel')).toBe('noreferrer');
    await expectAccessible(container);
  });

  it('makes very many sources when they are unfolded', () => {
    const answers = Array.from({ length: 300 }, (_, i) => anAnswer({ claim: `c${i}`, article: `a${i}` }));
    const { container } = render(<OtherAnswers answers={answers} withRelation />);
    expect(container.querySelectorAll('.source')).toHaveLength(0);
    fireEvent.click(container.querySelector('summary') ?? container);
    expect(container.querySelectorAll('.source')).toHaveLength(300);
  });

  it('says when two articles rest on one origin', () => {
    const { container } = render(<OtherAnswers answers={twice} withRelation />);
    expect(container.querySelector('summary')?.textContent).toBe('2 articles, 1 origin');
    expect(container.querySelectorAll('.answers > li')).toHaveLength(1);
  });

  it.each([
    [['US officials'], ['Washington'], 'US officials, Washington'],
    [['US officials'], [], 'US officials, others name no source'],
    [[], [], 'no source named'],
  ])('of several articles says on whose word: %j and %j', (first, second, said) => {
    const answers = twice.map((answer, i) => ({ ...answer, attribution: i === 0 ? first : second }));
    render(<OtherAnswers answers={answers} withRelation={false} />);
    expect(screen.getByText(said)).toBeTruthy();
  });

  it('says how each of several articles puts it, also one that names no source', () => {
    const answers = twice.map((answer) => ({ ...answer, attribution: [], modality: 'planned' }));
    render(<OtherAnswers answers={answers} withRelation={false} />);
    expect(screen.getAllByText(/as a plan/)).toHaveLength(2);
  });

  it('names a source without an address, and makes no link of it', () => {
    render(<OtherAnswers answers={[anAnswer({ url: null, publisher: null })]} withRelation={false} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('“Arms for Moscow”, publisher not stated · 17 June 2024')).toBeTruthy();
    expect(screen.queryByText(/not like for like/)).toBeNull();
  });

  it('names each of several sources without an address', () => {
    const answers = twice.map((answer) => ({ ...answer, url: null }));
    render(<OtherAnswers answers={answers} withRelation={false} />);
    expect(screen.getByText('The Herald')).toBeTruthy();
  });

  it('calls an article without a publisher by its title, cut at a word', () => {
    const title = 'Long '.repeat(30).trim();
    render(<OtherAnswers answers={[anAnswer({ publisher: null, title })]} withRelation={false} />);
    expect(screen.getByText(/^“(Long ){11}Long…”, publisher not stated/)).toBeTruthy();
  });

  it.each([
    [4, null],
    [5, null],
    [7, '3 more answers'],
  ])('of %i different answers folds away: %s', (n, folded) => {
    const answers = Array.from({ length: n }, (_, i) => anAnswer({ claim: `c${i}`, display: `${i}` }));
    const { container } = render(<OtherAnswers {...{ answers }} withRelation />);
    expect(container.querySelector('.more > summary')?.textContent ?? null).toBe(folded);
    expect(container.querySelectorAll('.answers > li')).toHaveLength(n);
  });
});
