// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPack } from '../../../tests/builders';
import { CrossreadDb, type TopicDraft } from '../../../lib/store/db';
import { addOwnTopic } from '../../../lib/store/save-topic';
import { draftOf, keepDraft } from '../../../lib/store/topic-drafts';
import { useDrafting } from './use-drafting';

let db: CrossreadDb;
let times = 0;
beforeEach(() => {
  db = new CrossreadDb(`drafting-${(times += 1)}`);
});
afterEach(() => {
  cleanup();
  return db.delete();
});

const named = (en: string) => ({ ...aPack(), title: { en } });
const titleOf = async () => (await db.topics.get('summit'))?.pack.title.en;

function opened(base: string | null): TopicDraft {
  return {
    topic: 'summit',
    base,
    pack: named('As it was'),
    article: null,
    proposed: null,
    seen: [],
    changed: 0,
  };
}
async function drafting() {
  const { checksum } = await addOwnTopic(db, named('As it was'));
  const draft = opened(checksum);
  const tab = () => renderHook(() => useDrafting(db, draft)).result;
  return { tab };
}

describe('saving a draft', () => {
  it('lets go of what was kept of it', async () => {
    const tab = (await drafting()).tab();
    const pack = named('Saved');
    await act(async () => {
      tab.current.edit(() => pack);
      await tab.current.keep();
    });
    await act(async () => void (await tab.current.save(pack)));
    expect(await titleOf()).toBe('Saved');
    expect(await draftOf(db, 'summit')).toBeUndefined();
  });

  it('keeps what was typed while it was saved, and the next save is no conflict', async () => {
    const tab = (await drafting()).tab();
    const pack = named('Saved');
    const typed = named('Typed since');
    await act(async () => {
      tab.current.edit(() => pack);
      const saving = tab.current.save(pack);
      tab.current.edit(() => typed);
      await saving;
    });
    expect(await titleOf()).toBe('Saved');
    expect(tab.current.isStill(pack)).toBe(false);
    expect((await draftOf(db, 'summit'))?.pack).toEqual(typed);
    await act(async () => expect(await tab.current.save(typed)).toMatchObject({ is: 'saved' }));
    expect(await titleOf()).toBe('Typed since');
    expect(await draftOf(db, 'summit')).toBeUndefined();
  });

  it('twice in a row is no conflict with itself', async () => {
    const tab = (await drafting()).tab();
    const [first, second] = [named('First'), named('Second')];
    const both = [tab.current.save(first), tab.current.save(second)];
    await act(async () => expect(await Promise.all(both)).toMatchObject([{ is: 'saved' }, { is: 'saved' }]));
    expect(await titleOf()).toBe('Second');
  });

  it('leaves what another tab saved, and keeps the draft', async () => {
    const { tab } = await drafting();
    const [mine, theirs] = [tab(), tab()];
    const pack = named('Mine');
    await act(async () => void (await theirs.current.save(named('Theirs'))));
    await act(async () => {
      mine.current.edit(() => pack);
      await mine.current.keep();
      expect(await mine.current.save(pack)).toMatchObject({ is: 'changed' });
    });
    expect(await titleOf()).toBe('Theirs');
    expect((await draftOf(db, 'summit'))?.pack).toEqual(pack);
  });

  it('leaves the draft that another tab kept meanwhile', async () => {
    const tab = (await drafting()).tab();
    const pack = named('Mine');
    await act(async () => tab.current.edit(() => pack));
    const theirs = { ...opened(null), changed: Date.now() + 1000 };
    await keepDraft(db, theirs);
    await act(async () => void (await tab.current.save(pack)));
    expect(await draftOf(db, 'summit')).toEqual(theirs);
  });
});
