import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aPack, aPacksFile } from '../../tests/builders';
import { factsOf } from '../../lib/core/topic/facts';
import type { TopicPack } from '../../lib/core/topic/schema';
import { searchForNames } from '../../lib/dom/find-names';
import { gateIndex, packsCompared, packTrouble, settings } from '../../lib/messaging/shared-state';
import { CrossreadDb } from '../../lib/store/db';
import { importTopic } from '../../lib/store/import-topic';
import { followedTopics, importPacks, refreshGate, refreshGateAtStart } from './topics';

let db: CrossreadDb;
let databases = 0;
/** What lies in the extension's folder. */
let shipped: string;

beforeEach(() => {
  fakeBrowser.reset();
  shipped = aPacksFile(aPack());
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(shipped));
  db = new CrossreadDb(`topics-${databases++}`);
});
afterEach(() => db.delete());

const followed = async () => (await followedTopics(db)).map(({ pack }) => `${pack.id} ${pack.version}`);
const own = (facts: Partial<TopicPack> = {}) => factsOf(aPack({ id: 'mine', ...facts }));
/** As when the browser is started again: what lives in memory is gone. */
const restart = () => packsCompared.remove();

describe('the topics that are followed', () => {
  it('are the extension’s own, and before them what the reader brought or made', async () => {
    await importPacks(db);
    await importTopic(db, factsOf(aPack({ id: 'from-a-file' })), 'imported');
    await importTopic(db, own(), 'own');
    expect(await followed()).toEqual(['mine 1.0.0', 'from-a-file 1.0.0', 'summit 1.0.0']);
  });

  it('are without those that are off, unless one is asked for', async () => {
    await importTopic(db, own(), 'own');
    await settings.write({ ...(await settings.read()), topicsOff: ['mine'] });
    await importPacks(db);
    expect(await followed()).toEqual(['summit 1.0.0']);
    expect((await followedTopics(db, ['mine'])).map(({ pack }) => pack.id)).toEqual(['mine', 'summit']);
  });

  it('are as they were changed last, also under one version', async () => {
    await importTopic(db, own(), 'own');
    await followedTopics(db);
    await importTopic(db, own({ title: { en: 'Another name' } }), 'own');
    const [mine] = await followedTopics(db);
    expect(mine?.pack.title.en).toBe('Another name');
  });

  it('are compiled once, however often they are asked for', async () => {
    await importPacks(db);
    const [before] = await followedTopics(db);
    const [after] = await followedTopics(db);
    expect(after).toBe(before);
  });
});

describe('the packs that come with the extension', () => {
  it('are put into the store again when their file is another, and only then', async () => {
    expect(await importPacks(db)).toBe(true);
    const put = vi.spyOn(db.topics, 'put');
    await restart();
    expect(await followed()).toEqual(['summit 1.0.0']);
    expect(put).not.toHaveBeenCalled();
    shipped = aPacksFile(aPack({ version: '1.1.0' }));
    await restart();
    expect(await followed()).toEqual(['summit 1.1.0']);
  });

  it('stay as they are in the store when the file is damaged, and the panel is told why', async () => {
    await importPacks(db);
    shipped = '{"format": 1';
    await restart();
    expect(await followed()).toEqual(['summit 1.0.0']);
    expect((await packTrouble.read())?.file).toBe('/topics/packs.json');
    shipped = aPacksFile(aPack());
    await restart();
    await followed();
    expect(await packTrouble.read()).toBeNull();
  });
});

describe('the gate’s names', () => {
  it('are those of the topics that are followed, and none while paused', async () => {
    await importPacks(db);
    await importTopic(db, own(), 'own');
    await refreshGate(db);
    const names = searchForNames(await gateIndex.read());
    names.read('Ada');
    expect(names.isDone).toBe(false);
    names.read('Bob');
    expect(names.isDone).toBe(true);
    await settings.write({ ...(await settings.read()), paused: true });
    await refreshGate(db);
    expect(await gateIndex.read()).toBe('');
  });

  it('are left as they are when the browser starts: no pack is read for them', async () => {
    await importPacks(db);
    await refreshGate(db);
    await restart();
    const read = vi.spyOn(db.topics, 'bulkGet');
    await refreshGateAtStart(db);
    expect(read).not.toHaveBeenCalled();
    shipped = aPacksFile(aPack({ version: '1.1.0' }));
    await refreshGateAtStart(db);
    expect(read).toHaveBeenCalled();
  });
});
