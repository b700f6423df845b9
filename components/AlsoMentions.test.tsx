// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { AlsoMentions } from './AlsoMentions';

afterEach(cleanup);

const TOPICS = [
  { id: 'oslo', title: 'Oslo, 2023', href: '#/topic/oslo' },
  { id: 'riga', title: 'Riga, 2024', href: '#/topic/riga' },
];

it('names the other topics, each with the way to its coverage', async () => {
  const { container } = render(
    <main>
      <h1>Article</h1>
      <AlsoMentions label="Also mentions" topics={TOPICS} />
    </main>,
  );
  expect(container.textContent).toContain('Also mentions: Oslo, 2023, Riga, 2024');
  expect(screen.getByRole('link', { name: 'Riga, 2024' }).getAttribute('href')).toBe('#/topic/riga');
  await expectAccessible(container);
});

it('says nothing of an article that mentions no other', () => {
  const { container } = render(<AlsoMentions label="Also mentions" topics={[]} />);
  expect(container.innerHTML).toBe('');
});
