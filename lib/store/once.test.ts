import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anAnnotation, anId } from '../../tests/builders';
import { CrossreadDb } from './db';
import { forgetLongDone, once } from './once';

const AT = Date.parse('2024-06-18T10:00:00.000Z');

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`once-${databases++}`);
});
afterEach(() => db.delete());

const keep = (deed: string) =>
  once(db, { id: deed, at: AT }, [db.annotations], async () => {
    await db.annotations.put(anAnnotation());
    return 'kept';
  });

describe('a deed that is asked for again', () => {
  it('is done once, and what became of it since stays', async () => {
    expect(await keep(anId(1))).toBe('kept');
    await db.annotations.clear();
    expect(await keep(anId(1))).toBeUndefined();
    expect(await db.annotations.count()).toBe(0);
    expect(await keep(anId(2))).toBe('kept');
  });

  it('is done once also when it is asked for twice at the same time', async () => {
    expect((await Promise.all([keep(anId(1)), keep(anId(1))])).filter(Boolean)).toEqual(['kept']);
  });

  it('is done after all when it failed before', async () => {
    const failing = once(db, { id: anId(1), at: AT }, [db.annotations], async () => {
      await db.annotations.put(anAnnotation());
      throw new Error('stopped in the middle');
    });
    await expect(failing).rejects.toThrow('stopped');
    expect(await db.annotations.count()).toBe(0);
    expect(await keep(anId(1))).toBe('kept');
  });

  it('is forgotten when nobody asks any more', async () => {
    await keep(anId(1));
    await forgetLongDone(db, AT + 29 * 86_400_000);
    expect(await db.done.count()).toBe(1);
    await forgetLongDone(db, AT + 31 * 86_400_000);
    expect(await db.done.count()).toBe(0);
  });
});
