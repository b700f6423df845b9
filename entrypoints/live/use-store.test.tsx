// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storeTouched } from '../../lib/messaging/shared-state';
import { CrossreadDb } from '../../lib/store/db';
import { useStore } from './use-store';

function State({ db }: { readonly db: CrossreadDb }) {
  const { trouble } = useStore(db);
  return <p>{trouble === undefined ? 'opening' : (trouble?.is ?? 'open')}</p>;
}

let db: CrossreadDb;
beforeEach(() => {
  fakeBrowser.reset();
  db = new CrossreadDb(`use-store-${Math.random()}`);
});
afterEach(async () => {
  cleanup();
  db.close();
  await Dexie.delete(db.name);
});

/** A newer Crossread brings the store up to date, and goes. */
async function makeNewer(): Promise<void> {
  const opening = indexedDB.open(db.name, 70);
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', reject);
  });
  opening.result.close();
}

const said = (what: string) => screen.findByText(what);

it('says that the store is closed when a newer version takes it while the page is open', async () => {
  render(<State db={db} />);
  expect(await said('open')).toBeTruthy();
  await makeNewer();
  expect(await said('newer')).toBeTruthy();
});

it('opens by itself once there is a store again that can be opened', async () => {
  await makeNewer();
  render(<State db={db} />);
  expect(await said('newer')).toBeTruthy();
  await Dexie.delete(db.name);
  await storeTouched.write(1);
  expect(await said('open')).toBeTruthy();
});

it('tries again when the page is looked at again', async () => {
  await makeNewer();
  render(<State db={db} />);
  expect(await said('newer')).toBeTruthy();
  await Dexie.delete(db.name);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await said('open')).toBeTruthy();
});
