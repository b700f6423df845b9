// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aClaim, anArticle, aPack, aReading } from '../../tests/builders';
import { factsOf } from '../../lib/core/topic/facts';
import type { Reading } from '../../lib/messaging/protocol';
import { saveReading } from '../../lib/store/articles';
import { CrossreadDb } from '../../lib/store/db';
import { useChecked } from './use-checked';

const topic = factsOf(aPack());
const found = aReading();

function Outcomes({ db, reading = found }: { db: CrossreadDb; reading?: Reading }) {
  const checked = useChecked(db, topic, reading);
  return (
    <p>
      {checked
        ? `${checked.claims.map(({ question, check }) => `${question} ${check.outcome}`).join()} / ${checked.missing.length} missing`
        : '…'}
    </p>
  );
}

afterEach(cleanup);

describe('useChecked', () => {
  it('holds a reading against the store, and anew when another part of the extension adds to it', async () => {
    const [panel, background] = [new CrossreadDb('live'), new CrossreadDb('live')];
    const { container } = render(<Outcomes db={panel} />);
    await waitFor(() =>
      expect(container.textContent).toBe('How many containers were shipped? only-here / 0 missing'),
    );
    await saveReading(background, {
      article: anArticle({ id: 'article-2', url: 'https://gazette.example/', publisher: 'The Gazette' }),
      text: 'Seoul counts 300 containers.',
      topics: ['summit'],
      claims: [
        aClaim({
          id: 'c2',
          article: 'article-2',
          value: { type: 'quantity', min: 300, max: 300, approx: false, unit: 'container' },
        }),
      ],
      readAt: 1,
    });
    await waitFor(() => expect(container.textContent).toContain('differs'));
    panel.close();
    await background.delete();
  });

  it('shows the reader’s claim instead of what was found in the same words', async () => {
    const db = new CrossreadDb('readers');
    const mine = aClaim({ id: 'mine', rules: ['reader:selection'] });
    const reading = aReading({ claims: [aClaim(), mine] });
    const { container } = render(<Outcomes db={db} reading={reading} />);
    await waitFor(() =>
      expect(container.textContent).toBe('How many containers were shipped? only-here / 0 missing'),
    );
    await db.delete();
  });
});
