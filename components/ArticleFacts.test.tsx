// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { anArticle } from '../tests/builders';
import { ArticleFacts } from './ArticleFacts';

afterEach(cleanup);

describe('ArticleFacts', () => {
  it('shows title, publisher, date and how surely it is about the topic', async () => {
    const { container } = render(
      <ArticleFacts article={anArticle()} score={0.9} relevance="about" notes={[]} />,
    );
    expect(screen.getByRole('heading', { name: 'Two leaders meet' })).toBeTruthy();
    expect(container.textContent).toContain('The Courier · 18 June 2024');
    expect(container.textContent).toContain('About this event');
    await expectAccessible(container);
  });

  it('names the other topics that it speaks of, each with the way to its coverage in the desk', () => {
    const alsoOn = [{ id: 'oslo', title: 'Oslo, 2023', href: '/desk.html#/topic/oslo' }];
    render(<ArticleFacts article={anArticle()} score={0.9} relevance="about" {...{ alsoOn }} notes={[]} />);
    expect(screen.getByRole('link', { name: 'Oslo, 2023' }).getAttribute('target')).toBe('_blank');
  });

  it('says what the page does not state', () => {
    const article = anArticle({ publisher: null, published: null });
    const { container } = render(<ArticleFacts {...{ article }} score={0.9} relevance="about" notes={[]} />);
    expect(container.textContent).toContain('publisher not stated · date not stated');
  });

  it.each([
    [0.6, 'about', 'Probably about this event'],
    [0.9, 'mention', 'Mentions this event in passing'],
    [0, 'none', 'You saved a claim on this event here'],
  ] as const)('with a score of %s and relevance %s says “%s”', (score, relevance, said) => {
    render(<ArticleFacts article={anArticle()} {...{ score, relevance }} notes={['privateWindow']} />);
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.getByText(/nothing is kept/)).toBeTruthy();
  });
});
