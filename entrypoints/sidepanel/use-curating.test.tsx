// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Claim } from '../../lib/core/claims/claim';
import { readHere } from '../../lib/core/claims/standing-claims';
import { storeTouched } from '../../lib/messaging/shared-state';
import { CrossreadDb } from '../../lib/store/db';
import { saveReading } from '../../lib/store/articles';
import { curate } from '../../lib/store/curations';
import { aClaim, anArticle } from '../../tests/builders';
import { useCurating } from './use-curating';

let db: CrossreadDb;
let databases = 0;
beforeEach(async () => {
  fakeBrowser.reset();
  db = new CrossreadDb(`curating-${databases++}`);
  const article = anArticle();
  const text = aClaim().sentence.exact;
  await saveReading(db, { article, text, topics: ['summit'], claims: TWO, readAt: 1 });
});
afterEach(async () => {
  cleanup();
  await db.delete();
});

const TWO = [aClaim(), aClaim({ id: 'claim-2', question: 'gifts' })];

function Curator({ claims }: { claims: readonly Claim[] }) {
  const { say, done, failed } = useCurating(db);
  return (
    <>
      <button onClick={() => say(claims, 'rejected')}>Reject</button>
      <button onClick={() => say(claims, 'confirmed')}>Confirm</button>
      {done && <button onClick={done.undo}>Undo</button>}
      <p role="status">{done?.said}</p>
      <p role="alert">{failed}</p>
    </>
  );
}

const touched = () => waitFor(async () => expect(await storeTouched.read()).toBeGreaterThan(0));

describe('what the reader says in the panel', () => {
  it('is kept of all passages of an answer, has the open pages painted anew, and can be undone', async () => {
    render(<Curator claims={TWO} />);
    fireEvent.click(screen.getByText('Reject'));
    const undo = await screen.findByText('Undo');
    await touched();
    expect(await db.curations.toArray()).toMatchObject([
      { id: 'claim-1', verdict: { is: 'rejected' }, claim: { source: 'page' } },
      { id: 'claim-2', verdict: { is: 'rejected' } },
    ]);
    await storeTouched.write(0);
    fireEvent.click(undo);
    await touched();
    expect(await db.curations.count()).toBe(0);
    expect(screen.queryByText('Undo')).toBeNull();
  });

  it('is not said to be undone when something else was said meanwhile', async () => {
    render(<Curator claims={[aClaim()]} />);
    fireEvent.click(screen.getByText('Reject'));
    const undo = await screen.findByText('Undo');
    await curate(db, readHere(aClaim()), { is: 'confirmed' }, '2999-01-01T00:00:00.000Z');
    fireEvent.click(undo);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('nothing was undone'));
    expect(await db.curations.toArray()).toMatchObject([{ verdict: { is: 'confirmed' } }]);
  });

  it.each([
    ['Confirm', aClaim(), 'claimConfirmed'],
    ['Reject', aClaim(), 'claimRejected'],
    ['Reject', aClaim({ id: 'mine', rules: ['reader:selection'] }), 'claimRemoved'],
  ])('is said: %s', async (button, claim, said) => {
    render(<Curator claims={[claim]} />);
    fireEvent.click(screen.getByText(button));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(said));
  });

  it('is said not to be kept when the store fails', async () => {
    db.close();
    render(<Curator claims={TWO} />);
    fireEvent.click(screen.getByText('Confirm'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('It could not be kept.'));
    await db.open();
  });
});
