/** Hostile pages: none is broken by us, none breaks us, none sees more than is painted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_PAGES } from '../../fixtures/hostile-pages/all-pages';
import { Judge } from './judge-pages';

let judge: Judge;
beforeAll(async () => {
  judge = await Judge.open(HOSTILE_PAGES);
});
afterAll(() => judge.close());

describe('a hostile page is neither broken nor let in', () => {
  it.each(HOSTILE_PAGES)('$name: $does', async (page) => {
    expect(await judge.judge(page)).toEqual({ broken: [], failed: [], leaked: [] });
  });
});
