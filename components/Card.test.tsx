// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anAnswer } from '../tests/builders';
import { expectAccessible } from '../tests/accessible';
import { Card, type CardContent } from './Card';

afterEach(cleanup);

const CONTENT: CardContent = {
  outcome: 'not-comparable',
  question: 'How many containers of arms came?',
  display: '11,000 containers',
  attribution: ['US State Department', 'Reuters'],
  modality: 'alleged',
  why: 'Not like for like: another counter, another period.',
  articles: 2,
  origins: 1,
  others: [anAnswer()],
  othersInAll: 3,
};

function open(content: Partial<CardContent> = {}, sidebarStaysShut = false) {
  const calls = {
    onShowInSidebar: vi.fn(),
    onCompare: vi.fn(),
    onNext: vi.fn(),
    onPrevious: vi.fn(),
    onClose: vi.fn(),
  };
  render(<Card content={{ ...CONTENT, ...content }} sidebarStaysShut={sidebarStaysShut} {...calls} />);
  return { calls, card: screen.getByRole('dialog') };
}

describe('Card', () => {
  it('asks the question, gives this page’s answer, on whose word and how it is put', () => {
    const { card } = open();
    expect(card.getAttribute('aria-label')).toContain(CONTENT.question);
    expect(card.textContent).toContain('11,000 containers');
    expect(card.textContent).toContain('US State Department → Reuters');
    expect(card.textContent).toContain('as an accusation');
  });

  it('gives the others’ answers with publisher, word, date and link, and why it comes to that', () => {
    const { card } = open();
    expect(card.textContent).toContain('about 6,700 containers');
    expect(card.textContent).toContain('17 June 2024');
    expect(screen.getByRole('link', { name: /The Gazette/ }).getAttribute('href')).toBe(
      'https://gazette.example/arms',
    );
    expect(card.textContent).toContain(CONTENT.why);
  });

  it('says how many articles and origins there are, and how many answers it leaves to the side panel', () => {
    const { card } = open();
    expect(card.textContent).toContain('2 articles, 1 origin');
    expect(card.textContent).toContain('and 2 more in the side panel');
  });

  it('leaves the count to the reason where the others agree', () => {
    const { card } = open({ outcome: 'corroborated', why: 'Same answer in 2 articles.' });
    expect(card.textContent).not.toContain('this answer in all');
  });

  it('says so when nobody else answers', () => {
    const { card } = open({ outcome: 'only-here', others: [], othersInAll: 0, articles: 1 });
    expect(card.textContent).toContain('No other article that you have answers this question.');
  });

  it('shows no text of a page as anything but text', () => {
    const { card } = open({ display: '<img src=x onerror=alert(1)>' });
    expect(card.querySelector('img')).toBeNull();
  });

  it.each([
    ['Show in side panel', 'onShowInSidebar'],
    ['All answers', 'onCompare'],
    ['Next mark', 'onNext'],
    ['Previous mark', 'onPrevious'],
    ['Close', 'onClose'],
  ] as const)('has a button “%s”', (name, call) => {
    const { calls } = open();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(calls[call]).toHaveBeenCalledOnce();
  });

  it('says how to open the side panel where the browser did not', () => {
    expect(open({}, true).card.textContent).toContain('Crossread button in the toolbar');
  });

  it('is legible to assistive technology, and can take the focus', async () => {
    const { card } = open();
    card.focus();
    expect(document.activeElement).toBe(card);
    await expectAccessible(card);
  });
});
