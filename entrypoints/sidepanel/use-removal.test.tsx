// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aClaim, anArticle } from '../../tests/builders';
import { storeTouched } from '../../lib/messaging/shared-state';
import { CrossreadDb } from '../../lib/store/db';
import { keepReaderClaim } from '../../lib/store/keep-reader-claim';
import { useRemoval } from './use-removal';

afterEach(cleanup);

function Remover({ db }: { db: CrossreadDb }) {
  const { remove, undo } = useRemoval(db);
  return (
    <>
      <button onClick={() => remove('claim-1')}>Remove</button>
      {undo && <button onClick={undo}>Undo</button>}
    </>
  );
}

it('removes a claim of the reader and puts it back, and has the open pages painted anew each time', async () => {
  fakeBrowser.reset();
  const db = new CrossreadDb('removal');
  const claim = aClaim({ rules: ['reader:selection'] });
  await keepReaderClaim(db, { article: anArticle(), text: claim.sentence.exact, claim, keptAt: 1 });
  const before = await db.claims.toArray();
  render(<Remover db={db} />);
  fireEvent.click(screen.getByText('Remove'));
  const undo = await screen.findByText('Undo');
  expect(await db.claims.count()).toBe(0);
  await waitFor(async () => expect(await storeTouched.read()).toBeGreaterThan(0));
  await storeTouched.write(0);
  fireEvent.click(undo);
  await waitFor(async () => expect(await storeTouched.read()).toBeGreaterThan(0));
  expect(await db.claims.toArray()).toEqual(before);
  expect(screen.queryByText('Undo')).toBeNull();
  await db.delete();
});
