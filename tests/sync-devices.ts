/** Devices in memory that sync through a server in memory: for tests. */
import type { StampedRecord } from '../lib/core/merge/stamped-record';
import { readRecord } from '../lib/core/merge/record-schema';
import { CrossreadDb } from '../lib/store/db';
import { capture } from '../lib/sync/local/capture';
import { extendStore } from '../lib/sync/local/schema';
import { allSpaces, putSpace } from '../lib/sync/local/spaces';
import { take } from '../lib/sync/local/take';
import { markPushed, waitingIn } from '../lib/sync/local/waiting';
import type { Space } from '../lib/sync/space';

/** A store of the team edition, which has nothing in it. */
export function aTeamStore(): CrossreadDb {
  const db = new CrossreadDb(`devices-${crypto.randomUUID()}`);
  extendStore(db);
  return db;
}

/** A space of the own devices; `facts` replace what is ordinary. */
export function aSpace(facts: Partial<Space> = {}): Space {
  return {
    id: 'private-space',
    audience: { is: 'private' },
    server: { is: 'couch', url: 'https://couch.example', user: 'anna', password: 'secret' },
    database: 'private',
    keys: [],
    sharesHighlights: true,
    isPaused: false,
    cursor: null,
    syncedAt: null,
    trouble: null,
    ...facts,
  };
}

/** A space that shares a topic. */
export function aTopicSpace(topic: string, facts: Partial<Space> = {}): Space {
  return aSpace({ id: `space-of-${topic}`, audience: { is: 'topic', topic }, database: topic, ...facts });
}

interface Kept {
  readonly json: string;
  readonly version: number;
}

/** A server in memory: databases of records, each with a number that rises with every push. */
export class Memory {
  private readonly databases = new Map<string, Map<string, Kept>>();
  private last = 0;

  /** What is new behind a number, oldest first. */
  since(database: string, cursor: string | null): { readonly docs: readonly Doc[]; readonly cursor: string } {
    const after = Number(cursor ?? 0);
    const docs = [...this.of(database).values()].filter(({ version }) => version > after);
    return { docs: docs.sort((a, b) => a.version - b.version).map(docOf), cursor: String(this.last) };
  }

  /** Takes a record that rests on what is there. @returns its new version, or what is there when that is another */
  push(database: string, record: StampedRecord, base: string | null): string | Doc {
    const docs = this.of(database);
    const key = `${record.kind} ${record.id}`;
    const there = docs.get(key);
    if (there && String(there.version) !== base) return docOf(there);
    const version = ++this.last;
    docs.set(key, { json: JSON.stringify(record), version });
    return String(version);
  }

  private of(database: string): Map<string, Kept> {
    const known = this.databases.get(database) ?? new Map<string, Kept>();
    this.databases.set(database, known);
    return known;
  }
}

/** A record as it lies on a server. */
export interface Doc {
  readonly record: StampedRecord;
  readonly base: string | null;
}

const docOf = ({ json, version }: Kept): Doc => ({
  record: readRecord(JSON.parse(json)),
  base: String(version),
});

/** Where a sync stops as if the worker had died there; `never` in the end. */
export type Dies = 'before-take' | 'after-take' | 'after-capture' | 'before-mark' | 'never';

/** A device: a store, and a clock that may be wrong. */
export class Machine {
  readonly db = aTeamStore();
  /** Milliseconds since 1970. */
  constructor(
    readonly server: Memory,
    public now: number,
  ) {}

  join(space: Space): Promise<void> {
    return putSpace(this.db, space);
  }

  /** Syncs every space as the engine does, or a part of it. @returns how many records came or went */
  async sync(dies: Dies = 'never'): Promise<number> {
    let moved = 0;
    for (const space of await allSpaces(this.db)) moved += await this.syncSpace(space, dies);
    return moved;
  }

  private async syncSpace(space: Space, dies: Dies): Promise<number> {
    await capture(this.db, this.now);
    const { docs, cursor } = this.server.since(space.database, space.cursor);
    if (dies === 'before-take') return 0;
    const taken = await take(this.db, space, docs, cursor, this.now);
    let moved = taken.changed;
    if (dies === 'after-take') return moved;
    await capture(this.db, this.now);
    if (dies === 'after-capture') return moved;
    for (let round = 0; round < 5; round++) {
      const waiting = await waitingIn(this.db, space, 500);
      if (waiting.length === 0) break;
      const others: Doc[] = [];
      const sent: Doc[] = [];
      for (const { record, base } of waiting) {
        const answer = this.server.push(space.database, record, base);
        if (typeof answer === 'string') sent.push({ record, base: answer });
        else others.push(answer);
      }
      moved += waiting.length;
      if (dies === 'before-mark') return moved;
      await markPushed(this.db, space, sent);
      await take(this.db, space, others, undefined, this.now);
      await capture(this.db, this.now);
    }
    return moved;
  }
}

/** Lets all devices sync in turn until nothing moves any more. @returns how often each had its turn */
export async function syncUntilQuiet(machines: readonly Machine[], most = 12): Promise<number> {
  for (let turn = 1; turn <= most; turn++) {
    let moved = 0;
    for (const machine of machines) moved += await machine.sync();
    if (moved === 0) return turn;
  }
  throw new Error(`They still have something to say after ${most} turns.`);
}
