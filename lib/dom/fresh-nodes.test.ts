// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { freshNodes, type FreshNodes } from './fresh-nodes';

let observer: MutationObserver | undefined;
afterEach(() => observer?.disconnect());

/** Keeps account of this document, all of which was looked at. */
function watched(): FreshNodes {
  const fresh = freshNodes();
  document.body.innerHTML = '<p>One</p>';
  fresh.take();
  observer = new MutationObserver((records) => fresh.note(records));
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return fresh;
}

const add = (count: number) => {
  for (let i = 0; i < count; i++) document.body.append(document.createElement('p'));
  return new Promise((resolve) => setTimeout(resolve));
};

it('has nothing in particular at the first time, and then what came', async () => {
  expect(freshNodes().take()).toBeNull();
  const fresh = watched();
  await add(2);
  expect(fresh.take()).toHaveLength(2);
  expect(fresh.take()).toEqual([]);
});

it('has nothing in particular when very much came, or anything may have', async () => {
  const fresh = watched();
  await add(300);
  expect(fresh.take()).toBeNull();
  fresh.note(null);
  await add(1);
  expect(fresh.take()).toBeNull();
});
