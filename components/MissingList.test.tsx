// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { anAnswer } from '../tests/builders';
import { MissingList } from './MissingList';

afterEach(cleanup);

describe('MissingList', () => {
  it('gives each question with what others answer', async () => {
    const missing = [
      {
        id: 'q',
        question: 'Where did they meet?',
        group: { id: 'earlier', title: 'Earlier meetings' },
        reportedBy: [anAnswer({ display: 'Vladivostok' })],
      },
    ];
    const { container } = render(<MissingList missing={missing} hasCoverage />);
    expect(screen.getByRole('heading', { name: 'Where did they meet?' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Earlier meetings' })).toBeTruthy();
    expect(screen.getByText('Vladivostok')).toBeTruthy();
    await expectAccessible(container);
  });

  it('tells a complete page from a store without coverage', () => {
    render(<MissingList missing={[]} hasCoverage />);
    expect(screen.getByText(/answers every question/)).toBeTruthy();
    cleanup();
    render(<MissingList missing={[]} hasCoverage={false} />);
    expect(screen.getByText(/no other coverage to compare with yet/)).toBeTruthy();
  });
});
