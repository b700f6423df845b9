import { expect, it } from 'vitest';
import { aSpace, aTeamStore } from '../../../tests/sync-devices';
import { anAnnotation } from '../../../tests/builders';
import { valueOf } from '../../core/merge/merge-records';
import type { StampedRecord } from '../../core/merge/stamped-record';
import { lastSaidBy } from '../engine/stamps-of';
import { putSpace } from '../local/spaces';
import { localSide } from './local-side';

/** A device that pushes to nobody: what it would have pushed is given on by hand. */
async function aDevice() {
  const db = aTeamStore();
  const space = aSpace();
  await putSpace(db, space);
  const side = localSide(db);
  const pushAll = async (): Promise<readonly StampedRecord[]> => {
    const waiting = await side.waiting(space, 100);
    await side.markPushed(space, waiting);
    return waiting.map(({ record }) => record);
  };
  const take = (records: readonly StampedRecord[]) =>
    side.take(
      space,
      records.map((record) => ({ record, base: '1' })),
      'later',
    );
  return { db, space, side, pushAll, take };
}

it('finds out that a device pushed what did not come, until it comes', async () => {
  const [one, other] = [await aDevice(), await aDevice()];
  await one.db.annotations.put(anAnnotation());
  await one.side.capture();
  const pushed = await one.pushAll();
  const device = await one.side.device();
  await one.side.noteDevice(
    one.space,
    lastSaidBy(
      device,
      pushed.map((record) => ({ record, base: null })),
    ),
  );
  const [told] = await one.pushAll();
  if (!told) throw new Error('it says nothing of itself');
  expect(valueOf(told, 'lastOf')).toEqual(['annotation', anAnnotation().id]);

  await other.take([told]);
  expect(await other.side.missingDevices(other.space)).toEqual([device]);
  await other.take(pushed);
  expect(await other.side.missingDevices(other.space)).toEqual([]);
});

it('says of itself only what it did not say before', async () => {
  const { side, space, pushAll } = await aDevice();
  await side.noteDevice(space, null);
  expect(await pushAll()).toHaveLength(1);
  await side.noteDevice(space, null);
  expect(await side.countWaiting(space)).toBe(0);
});
