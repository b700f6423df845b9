import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim, anAnnotation, anArticle, anId } from '../../../tests/builders';
import { aSpace, aTopicSpace, Machine, Memory, syncUntilQuiet } from '../../../tests/sync-devices';
import { noteOf } from '../../core/annotation/annotation';
import { otherNotesOf } from '../../core/annotation/with-edit';
import { binAnnotations, deleteForGood, editAnnotations, keepAnnotation } from '../../store/annotations';
import { curate, undoCurating } from '../../store/curations';
import { keepReaderClaim } from '../../store/keep-reader-claim';
import { removeReaderClaim } from '../../store/reader-claims';
import { capture } from './capture';
import { digestOf } from './digest';
import { syncTables } from './schema';
import { countWaiting } from './waiting';

const NOON = Date.UTC(2024, 5, 20, 12);
const at = (minutes: number) => new Date(NOON + minutes * 60_000).toISOString();

let laptop: Machine;
let phone: Machine;
beforeEach(async () => {
  const server = new Memory();
  [laptop, phone] = [new Machine(server, NOON), new Machine(server, NOON)];
  for (const machine of [laptop, phone]) await machine.join(aSpace());
});
afterEach(async () => {
  for (const { db } of [laptop, phone]) await db.delete();
});

function wait(minutes: number): void {
  for (const machine of [laptop, phone]) machine.now += minutes * 60_000;
}

async function areAlike(): Promise<void> {
  const digests = await Promise.all([laptop, phone].map(({ db }) => digestOf(db, aSpace())));
  expect(digests[0]).toBe(digests[1]);
  for (const { db } of [laptop, phone]) {
    expect(await syncTables(db).changed.count()).toBe(0);
    expect(await countWaiting(db, aSpace())).toBe(0);
  }
}

const edit = ({ db }: Machine, change: { note?: string; colour?: 'green' | 'blue' }, when: number) =>
  editAnnotations(db, new Map([[anId(), change]]), at(when));

describe('highlights', () => {
  it('come to the other device as they are', async () => {
    await keepAnnotation(laptop.db, anAnnotation({ note: 'Who counted?', tags: ['arms'] }));
    await syncUntilQuiet([laptop, phone]);
    expect(await phone.db.annotations.toArray()).toEqual(await laptop.db.annotations.toArray());
    await areAlike();
  });

  it('take what was changed on both, field by field', async () => {
    await keepAnnotation(laptop.db, anAnnotation());
    await syncUntilQuiet([laptop, phone]);
    await edit(laptop, { colour: 'green' }, 1);
    await edit(phone, { note: 'Who counted?' }, 2);
    wait(3);
    await syncUntilQuiet([laptop, phone]);
    for (const { db } of [laptop, phone])
      expect((await db.annotations.toArray())[0]?.body).toMatchObject([
        { value: 'green' },
        { value: 'Who counted?' },
      ]);
    await areAlike();
  });

  it('keep the note that gave way beside the one that counts', async () => {
    await keepAnnotation(laptop.db, anAnnotation());
    await syncUntilQuiet([laptop, phone]);
    await edit(laptop, { note: 'from the laptop' }, 1);
    wait(1);
    await capture(laptop.db, laptop.now);
    await edit(phone, { note: 'from the phone' }, 2);
    wait(1);
    await syncUntilQuiet([phone, laptop]);
    for (const { db } of [laptop, phone]) {
      const [annotation] = await db.annotations.toArray();
      expect(annotation && noteOf(annotation)).toBe('from the phone');
      expect(annotation && otherNotesOf(annotation).map(({ note }) => note)).toEqual(['from the laptop']);
    }
    await areAlike();
  });

  it('keep no earlier wording of a note that one device wrote alone', async () => {
    await keepAnnotation(laptop.db, anAnnotation({ note: 'Frist' }));
    await syncUntilQuiet([laptop, phone]);
    await edit(laptop, { note: 'First' }, 1);
    wait(1);
    await syncUntilQuiet([laptop, phone]);
    await edit(phone, { note: 'First of all' }, 2);
    wait(1);
    await syncUntilQuiet([laptop, phone]);
    expect((await laptop.db.annotations.toArray())[0]).toMatchObject({ earlier: [] });
    await areAlike();
  });

  it('are deleted on both, and come back where the other wrote on them meanwhile', async () => {
    await keepAnnotation(laptop.db, anAnnotation());
    await keepAnnotation(laptop.db, anAnnotation({ id: anId(2) }));
    await syncUntilQuiet([laptop, phone]);
    await edit(phone, { note: 'Still needed' }, 1);
    await deleteForGood(laptop.db, [anId(), anId(2)]);
    wait(2);
    await syncUntilQuiet([laptop, phone]);
    for (const { db } of [laptop, phone])
      expect((await db.annotations.toArray()).map(noteOf)).toEqual(['Still needed']);
    await areAlike();
  });

  it('lie in the bin on both', async () => {
    await keepAnnotation(laptop.db, anAnnotation());
    await syncUntilQuiet([laptop, phone]);
    await binAnnotations(phone.db, [anId()], at(1));
    wait(1);
    await syncUntilQuiet([laptop, phone]);
    expect((await laptop.db.annotations.toArray())[0]).toMatchObject({ deleted: at(1) });
  });
});

describe('claims and what is said of them', () => {
  const aKept = { article: anArticle(), text: 'They shipped 11,000 containers. And more.', keptAt: 1 };

  it('come to the other device, and go there again', async () => {
    const claim = aClaim({ id: anId(7), rules: ['reader:selection'] });
    await keepReaderClaim(laptop.db, { ...aKept, claim });
    await curate(laptop.db, { ...claim, source: 'reader' }, { is: 'confirmed' }, at(1));
    await syncUntilQuiet([laptop, phone]);
    const [told] = await phone.db.claims.toArray();
    expect(told).toMatchObject({ id: claim.id, source: 'reader', value: claim.value });
    expect(await phone.db.curations.toArray()).toMatchObject([
      { id: claim.id, verdict: { is: 'confirmed' } },
    ]);
    await removeReaderClaim(laptop.db, claim.id);
    wait(1);
    await syncUntilQuiet([laptop, phone]);
    expect([await phone.db.claims.count(), await phone.db.curations.count()]).toEqual([0, 0]);
    await areAlike();
  });

  it('keep the verdict that gave way among the earlier, and none that was taken back', async () => {
    const claim = { ...aClaim(), source: 'page' as const };
    await curate(laptop.db, claim, { is: 'confirmed' }, at(0));
    await syncUntilQuiet([laptop, phone]);
    await curate(laptop.db, claim, { is: 'rejected' }, at(1));
    await undoCurating(laptop.db, claim.id, at(1));
    wait(2);
    await capture(laptop.db, laptop.now);
    await curate(phone.db, claim, { is: 'none' }, at(2));
    await capture(phone.db, phone.now);
    wait(1);
    await curate(laptop.db, claim, { is: 'rejected' }, at(3));
    wait(2);
    await syncUntilQuiet([phone, laptop]);
    for (const { db } of [laptop, phone]) {
      const [said] = await db.curations.toArray();
      expect(said?.verdict).toEqual({ is: 'rejected' });
      expect(said?.earlier.map(({ verdict }) => verdict.is)).toEqual(['none', 'confirmed']);
    }
    await areAlike();
  });
});

describe('audiences', () => {
  it('are never mixed: what is on a shared topic goes to those who share it, and the rest to the own devices', async () => {
    await laptop.join(aTopicSpace('summit'));
    await keepAnnotation(laptop.db, anAnnotation({ topic: 'summit', note: 'for all' }));
    await keepAnnotation(laptop.db, anAnnotation({ id: anId(2), note: 'mine', topic: 'another' }));
    await curate(laptop.db, { ...aClaim(), source: 'page' }, { is: 'confirmed' }, at(1));
    await laptop.sync();
    const told = await syncTables(laptop.db).synced.toArray();
    expect(told.map(({ space, kind, id }) => [space, kind, id])).toEqual([
      ['private-space', 'annotation', anId(2)],
      ['space-of-summit', 'annotation', anId()],
      ['space-of-summit', 'curation', 'claim-1'],
    ]);
  });

  it('leave a highlight with those who had it when it is put under another topic, and tell them nothing more', async () => {
    const shared = aTopicSpace('summit');
    for (const machine of [laptop, phone]) await machine.join(shared);
    await keepAnnotation(laptop.db, anAnnotation({ topic: 'summit', note: 'for all' }));
    await syncUntilQuiet([laptop, phone]);
    await editAnnotations(laptop.db, new Map([[anId(), { topic: 'secret', note: 'for me' }]]), at(1));
    await laptop.sync();
    await deleteForGood(laptop.db, [anId()]);
    await laptop.sync();
    const pulled = laptop.server.since('summit', null);
    expect(JSON.stringify(pulled)).not.toMatch(/secret|for me|gone/);
  });
});
