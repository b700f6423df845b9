import { afterEach, beforeEach, expect, it } from 'vitest';
import { aClaim, anAnnotation, anArticle } from '../../../tests/builders';
import { aSpace, Machine, Memory, syncUntilQuiet } from '../../../tests/sync-devices';
import { editAnnotations, keepAnnotation } from '../../../lib/store/annotations';
import type { SourcedClaim } from '../../../lib/core/claims/source';
import { curate } from '../../../lib/store/curations';
import { capture } from '../../../lib/sync/local/capture';
import { nameDevice } from '../../../lib/sync/local/device';
import { readLatest, readSaidOf } from './read-changes';
import { readSpaces } from './read-spaces';

const NOON = Date.UTC(2024, 5, 20, 12);
const ANNOTATION = anAnnotation();

let laptop: Machine;
let phone: Machine;
beforeEach(async () => {
  const server = new Memory();
  [laptop, phone] = [new Machine(server, NOON), new Machine(server, NOON)];
  await nameDevice(laptop.db, { name: 'laptop', user: 'Anna' });
  await nameDevice(phone.db, { name: 'phone', user: 'Ben' });
});
afterEach(async () => {
  for (const { db } of [laptop, phone]) await db.delete();
});

async function join(): Promise<void> {
  for (const machine of [laptop, phone]) await machine.join(aSpace());
}

it('says nothing of claims while nothing is synced', async () => {
  expect(await readSaidOf(laptop.db, 'c1')).toBeNull();
  await join();
  expect(await readSaidOf(laptop.db, 'c1')).toEqual([]);
});

it('tells what was done last, newest first, of what, by whom and where; several fields at once are one act', async () => {
  await join();
  await keepAnnotation(laptop.db, ANNOTATION);
  await syncUntilQuiet([laptop, phone]);
  laptop.now += 60_000;
  phone.now += 60_000;
  const later = new Date(NOON + 60_000).toISOString();
  await editAnnotations(phone.db, new Map([[ANNOTATION.id, { note: 'Who counted?' }]]), later);
  await syncUntilQuiet([laptop, phone]);
  const told = await readLatest(laptop.db, aSpace().id);
  expect(told.map(({ field, of }) => [field, of])).toEqual([
    ['note', ANNOTATION.target.selector[0].exact],
    ['base', ANNOTATION.target.selector[0].exact],
  ]);
  expect(told[0]?.at).toBe(NOON + 60_000);
  expect(told[1]?.who).toEqual({ user: 'Anna', device: 'laptop', isThis: true });
});

it('tells what was said of a claim, and what was said before as what no longer counts', async () => {
  await join();
  const article = anArticle();
  const claim: SourcedClaim = { ...aClaim({ article: article.id }), source: 'page' };
  await laptop.db.articles.add({
    ...article,
    source: 'page',
    topics: [claim.topic],
    readAt: NOON,
    fingerprint: [],
  });
  await laptop.db.claims.add(claim);
  for (const [minute, is] of [
    [0, 'confirmed'],
    [1, 'rejected'],
  ] as const) {
    laptop.now = NOON + minute * 60_000;
    await curate(laptop.db, claim, { is }, new Date(laptop.now).toISOString());
    await capture(laptop.db, laptop.now);
  }
  const told = (await readSaidOf(laptop.db, claim.id)) ?? [];
  expect(
    told.filter(({ kind }) => kind === 'curation').map((one) => [one.verdict, one.isOutweighed]),
  ).toEqual([
    ['rejected', false],
    ['confirmed', true],
  ]);
  expect(told.at(-1)).toMatchObject({ kind: 'article', field: 'reading' });
});

it('shows this device first among those of a space', async () => {
  await join();
  const { known, me } = await readSpaces(phone.db);
  expect(me).toEqual({ name: 'Ben', device: 'phone' });
  expect(known.map(({ topic, waits }) => [topic, waits])).toEqual([[null, 0]]);
  expect(known[0]?.devices[0]).toMatchObject({ name: 'phone', user: 'Ben', isThis: true });
});
