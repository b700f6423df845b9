/** This device: its id in stamps, what others call it, and its clock. */
import { heard, tick, type Stamp } from '../../core/merge/stamp';
import { say } from '../../core/merge/merge-records';
import type { Json, Kind } from '../../core/merge/stamped-record';
import type { CrossreadDb } from '../../store/db';
import type { Space } from '../space';
import { syncTables, type Device } from './schema';

/** This device, as others know it. When it is asked for first it gets an id, and no name. */
export function thisDevice(db: CrossreadDb): Promise<Device> {
  const { devices } = syncTables(db);
  return db.transaction('rw', devices, async () => {
    const known = await devices.get('this');
    if (known) return known;
    const fresh: Device = { key: 'this', id: freshId(), name: '', user: '', clock: '' };
    await devices.add(fresh);
    return fresh;
  });
}

/** Says what this device is called and who uses it; the others hear it with the next sync. */
export async function nameDevice(db: CrossreadDb, as: Pick<Device, 'name' | 'user'>): Promise<void> {
  const { devices } = syncTables(db);
  await db.transaction('rw', devices, async () => {
    await devices.put({ ...(await thisDevice(db)), name: as.name, user: as.user });
  });
}

/** The clock of this device within one transaction over `devices`. {@link Clock.keep} is to be called at its end. */
export class Clock {
  readonly #begun: Stamp;
  #last: Stamp;

  private constructor(
    private readonly db: CrossreadDb,
    readonly device: Device,
    private readonly now: number,
  ) {
    this.#begun = device.clock;
    this.#last = device.clock;
  }

  /** @param now milliseconds since 1970 */
  static async read(db: CrossreadDb, now: number): Promise<Clock> {
    return new Clock(db, await thisDevice(db), now);
  }

  /** The next stamp. */
  tick(): Stamp {
    this.#last = tick(this.#last, this.now, this.device.id);
    return this.#last;
  }

  /** Goes on behind a stamp that was heard. @throws RangeError when it is too far ahead */
  hear(stamp: Stamp): void {
    this.#last = heard(this.#last, stamp, this.now, this.device.id);
  }

  /** Writes down how far it is. */
  async keep(): Promise<void> {
    if (this.#last !== this.#begun) await syncTables(this.db).devices.update('this', { clock: this.#last });
  }
}

/**
 * Says something in a space of what has no row here: of this device itself. It waits to be pushed, unless it was said already.
 * @param now milliseconds since 1970
 */
export async function sayInSpace(
  db: CrossreadDb,
  space: Pick<Space, 'id'>,
  kind: Kind,
  id: string,
  changes: Readonly<Record<string, Json>>,
  now: number,
): Promise<void> {
  const { devices, synced } = syncTables(db);
  await db.transaction('rw', devices, synced, async () => {
    const clock = await Clock.read(db, now);
    const before = await synced.get([space.id, kind, id]);
    const record = say(before?.record ?? null, kind, id, changes, clock.tick());
    if (record === before?.record) return;
    await synced.put({ space: space.id, kind, id, row: id, base: before?.base ?? null, record, waits: 1 });
    await clock.keep();
  });
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** 80 bits and more. */
function freshId(): string {
  return Array.from(
    crypto.getRandomValues(new Uint8Array(16)),
    (byte) => LETTERS[byte % LETTERS.length],
  ).join('');
}
