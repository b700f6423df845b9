import { describe, expect, it } from 'vitest';
import { settings } from './shared-state';
import {
  ALL_SYNCED,
  choicesIn,
  planSync,
  SYNCED,
  syncedNames,
  type DatedChoices,
  type SyncedName,
  type SyncPlan,
} from './synced-choices';

const STANDARD: Readonly<Record<SyncedName, unknown>> = {
  language: '',
  marked: 'all',
  markStyle: 'line',
  tones: 'standard',
  textSize: 100,
  theme: '',
  offersToolbar: true,
  colourNames: {},
};

const plan = (
  mine: Partial<Record<SyncedName, unknown>>,
  agreed: DatedChoices,
  theirs: DatedChoices,
  now = 1000,
  names: readonly SyncedName[] = ['tones'],
): SyncPlan =>
  planSync(
    names,
    { ...STANDARD, ...mine },
    agreed,
    theirs,
    (_, value) => value !== 'of a later version',
    now,
  );

const tones = (value: unknown, at: number): DatedChoices => ({ tones: { value, at } });

describe('what goes along', () => {
  it('is nothing by itself, and then a fixed list', async () => {
    const byItself = await settings.read();
    expect(syncedNames(byItself)).toEqual([]);
    expect(syncedNames({ ...byItself, syncsColourNames: true })).toEqual([]);
    expect(syncedNames({ ...byItself, syncs: true })).toEqual([
      'language',
      'marked',
      'markStyle',
      'tones',
      'textSize',
      'theme',
      'offersToolbar',
    ]);
    expect(syncedNames({ syncs: true, syncsColourNames: true })).toEqual([...SYNCED, 'colourNames']);
  });
});

describe('a choice', () => {
  it('of this browser is given when it joins and nothing is there', () => {
    const { take, give, agreed } = plan({ tones: 'red-green' }, {}, {});
    expect(take.size).toBe(0);
    expect(give.get('tones')).toEqual({ value: 'red-green', at: 1000 });
    expect(agreed).toEqual(give);
  });

  it('of the others is taken by a browser that joins', () => {
    const { take, give } = plan({ tones: 'red-green' }, {}, tones('high-contrast', 500));
    expect(take.get('tones')).toBe('high-contrast');
    expect(give.size).toBe(0);
  });

  it('that was made later holds, here or there', () => {
    const agreed = tones('standard', 100);
    expect(plan({ tones: 'red-green' }, agreed, agreed).give.get('tones')).toEqual({
      value: 'red-green',
      at: 1000,
    });
    expect(plan({}, agreed, tones('red-green', 200)).take.get('tones')).toBe('red-green');
  });

  it('is later than what it was made in place of, though the clock runs behind', () => {
    const { give } = plan({ tones: 'red-green' }, tones('standard', 100), tones('blue-yellow', 9000), 50);
    expect(give.get('tones')).toEqual({ value: 'red-green', at: 9001 });
  });

  it('that was not changed since is neither taken nor given', () => {
    const agreed = tones('standard', 100);
    const { take, give } = plan({}, agreed, agreed);
    expect([take.size, give.size]).toEqual([0, 0]);
  });

  it('that was deleted there is not put back until it is made anew', () => {
    const agreed = tones('standard', 100);
    expect(plan({}, agreed, {}).give.size).toBe(0);
    expect(plan({ tones: 'red-green' }, agreed, {}).give.size).toBe(1);
  });

  it('that this version does not know is left as it is, and overwritten only by one that is made here', () => {
    const later = tones('of a later version', 500);
    const first = plan({}, {}, later);
    expect([first.take.size, first.give.size]).toEqual([0, 0]);
    const agreed = Object.fromEntries(first.agreed);
    expect(plan({}, agreed, later).give.size).toBe(0);
    expect(plan({ tones: 'red-green' }, agreed, later).give.get('tones')?.value).toBe('red-green');
  });

  it('with keys in another order is the same', () => {
    const agreed = { colourNames: { value: { yellow: 'a', blue: 'b' }, at: 1 } };
    const mine = { colourNames: { blue: 'b', yellow: 'a' } };
    expect(plan(mine, agreed, agreed, 5, ['colourNames']).give.size).toBe(0);
  });
});

describe('two browsers', () => {
  /** What both have after each has compared its choice with what lies there, in turn, until neither has anything to do. */
  function settle(a: unknown, b: unknown, at: readonly [number, number]): unknown[] {
    const before = tones('standard', 1);
    const browsers = [
      { mine: a, agreed: before, now: at[0] },
      { mine: b, agreed: before, now: at[1] },
    ];
    let there = before;
    for (let round = 0; round < 3; round++)
      for (const each of browsers) {
        const { take, give, agreed } = plan({ tones: each.mine }, each.agreed, there, each.now);
        each.mine = take.has('tones') ? take.get('tones') : each.mine;
        each.agreed = Object.fromEntries(agreed);
        if (give.size > 0) there = Object.fromEntries(give);
      }
    return browsers.map(({ mine }) => mine);
  }

  it('come to what was said last, in whatever order they meet', () => {
    expect(settle('red-green', 'blue-yellow', [10, 20])).toEqual(['blue-yellow', 'blue-yellow']);
  });

  it('come to the same also where both wrote at one moment, and neither saw the other’s', () => {
    const [x, y] = [tones('red-green', 10), tones('blue-yellow', 10)];
    expect(plan({ tones: 'red-green' }, x, y).give.get('tones')?.value).toBe('red-green');
    expect(plan({ tones: 'blue-yellow' }, y, x).take.get('tones')).toBe('red-green');
  });
});

it('understands only what is dated, and leaves what else lies there', () => {
  expect(
    choicesIn({
      'choice:tones': { value: 'red-green', at: 5 },
      'choice:theme': 'dark',
      'choice:textSize': { value: 125, at: 'now' },
      'choice:ofALaterVersion': { value: 1, at: 5 },
    }),
  ).toEqual({ tones: { value: 'red-green', at: 5 } });
  expect(ALL_SYNCED).not.toContain('pausedSites');
});
