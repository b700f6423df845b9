/** A server of syncing that lies in memory, and a store: what the engine is tried on where neither network nor browser matters. */
import { heard, tick } from '../lib/core/merge/stamp';
import { digestText, mergeRecords, say } from '../lib/core/merge/merge-records';
import type { Json, Kind, StampedRecord } from '../lib/core/merge/stamped-record';
import type { EngineDeps, Incoming, LocalSide, Seal } from '../lib/sync/engine/deps';
import { greatestStamp, stampsIn } from '../lib/sync/engine/stamps-of';
import type { Space } from '../lib/sync/space';
import { SyncError, type Cursor, type Doc, type Pushed, type SyncTarget } from '../lib/sync/target';

interface Kept {
  readonly body: string;
  readonly rev: string;
  readonly seq: number;
  readonly by: string;
}

/** A server with revisions, as CouchDB has them: a push on another one than the last is `changed`. */
export class MemoryServer {
  readonly docs = new Map<string, Kept>();
  /** Ids that it takes not. */
  readonly refuses = new Set<string>();
  /** Ids that it shows nobody. */
  readonly withholds = new Set<string>();
  pushes = 0;
  #seq = 0;

  /** As a device sees it. @param page docs in one pull */
  target(device: string, page = 3): SyncTarget {
    return {
      prepare: async () => undefined,
      pull: async (since) => this.#pull(device, since, page),
      push: async (docs) => docs.map((doc) => this.#push(device, doc)),
      waitForNews: async () => undefined,
    };
  }

  /** Puts a doc there, whoever’s it may be. */
  put(id: string, body: string, by = 'nobody'): Kept {
    this.#seq += 1;
    const kept = { body, rev: `${this.#seq}`, seq: this.#seq, by };
    this.docs.set(id, kept);
    return kept;
  }

  #pull(device: string, since: Cursor, page: number) {
    const behind = [...this.docs]
      .filter(([id, { seq, by }]) => seq > Number(since ?? 0) && by !== device && !this.withholds.has(id))
      .sort(([, a], [, b]) => a.seq - b.seq);
    const docs = behind.slice(0, page).map(([id, { body, rev }]): Doc => ({ id, body, base: rev }));
    const more = behind.length > page;
    const last = more ? (behind[page - 1]?.[1].seq ?? 0) : this.#seq;
    return { docs, cursor: `${last}`, more };
  }

  #push(device: string, { id, body, base }: Doc): Pushed {
    this.pushes += 1;
    if (this.refuses.has(id)) return { is: 'refused', id, why: { is: 'too-large' } };
    const there = this.docs.get(id);
    if (there && there.rev !== base)
      return { is: 'changed', id, now: { id, body: there.body, base: there.rev } };
    return { is: 'taken', id, base: this.put(id, body, device).rev };
  }
}

/** Seals nothing, and opens what is no JSON as forged. */
export const readable: Seal = {
  seal: async (_space, records) =>
    records.map((record) => ({ id: `${record.kind}:${record.id}`, body: JSON.stringify(record) })),
  open: async (_space, docs) =>
    docs.map((doc) => {
      if (doc.body === 'forged') return { doc, fault: { is: 'forged', id: doc.id } as const };
      if (doc.body.startsWith('other key')) return { doc, fault: { is: 'wrong-key' } as const };
      const record: StampedRecord = JSON.parse(doc.body);
      return { doc, record, base: doc.base };
    }),
};

interface Row {
  readonly record: StampedRecord;
  readonly base: string | null;
  readonly waits: boolean;
}

/** The engine’s side of a store, in memory: each call is one transaction. */
export class MemoryStore implements LocalSide {
  readonly rows = new Map<string, Row>();
  kept: Space;
  now = 1_000;
  #clock = '';

  constructor(readonly name: string) {
    this.kept = {
      id: `space-${name}`,
      audience: { is: 'private' },
      server: { is: 'couch', url: 'https://couch.example', user: name, password: '' },
      database: 'crossread-1',
      keys: [],
      sharesHighlights: true,
      isPaused: false,
      cursor: null,
      syncedAt: null,
      trouble: null,
    };
  }

  /** Says something here, as the user does. */
  say(kind: Kind, id: string, changes: Readonly<Record<string, Json>>): StampedRecord {
    this.now += 1;
    this.#clock = tick(this.#clock, this.now, this.name);
    const before = this.rows.get(`${kind} ${id}`);
    const record = say(before?.record ?? null, kind, id, changes, this.#clock);
    if (record !== before?.record)
      this.rows.set(`${kind} ${id}`, { record, base: before?.base ?? null, waits: true });
    return record;
  }

  /** All that is here, but what devices say of themselves, as one text. */
  digest(): string {
    const records = [...this.rows.values()].map(({ record }) => record);
    return records
      .filter(({ kind }) => kind !== 'device')
      .map(digestText)
      .sort()
      .join('\n');
  }

  space = async () => this.kept;
  change = async (_id: string, change: Partial<Space>) => {
    this.kept = { ...this.kept, ...change };
  };
  capture = async () => undefined;
  waiting = async (_space: Space, limit: number) => this.#waiting().slice(0, limit);
  countWaiting = async () => this.#waiting().length;
  markPushed = async (_space: Space, sent: readonly Incoming[]) => {
    for (const { record, base } of sent) {
      const key = `${record.kind} ${record.id}`;
      const row = this.rows.get(key);
      if (row) this.rows.set(key, { ...row, base, waits: row.record !== record });
    }
  };
  take = async (_space: Space, incoming: readonly Incoming[], cursor: Cursor | undefined) => {
    let changed = 0;
    for (const { record, base } of incoming) {
      for (const stamp of stampsIn(record)) this.#clock = heard(this.#clock, stamp, this.now, this.name);
      const key = `${record.kind} ${record.id}`;
      const before = this.rows.get(key)?.record;
      const merged = before ? mergeRecords(before, record) : record;
      if (merged !== before) changed += 1;
      this.rows.set(key, { record: merged, base, waits: digestText(merged) !== digestText(record) });
    }
    if (cursor !== undefined) this.kept = { ...this.kept, cursor };
    return changed;
  };
  device = async () => this.name;
  noteDevice: LocalSide['noteDevice'] = async (_space, last) => {
    const pushed = last ? { last: last.stamp, lastOf: [last.kind, last.id] } : {};
    this.say('device', this.name, { name: this.name, ...pushed });
  };
  missingDevices = async () =>
    [...this.rows.values()].flatMap(({ record }) => {
      const [kind, id] = (record.fields['lastOf']?.value ?? []) as readonly string[];
      const said = this.rows.get(`${kind} ${id}`);
      const isThere = said && greatestStamp(said.record) >= String(record.fields['last']?.value);
      return kind !== undefined && record.id !== this.name && !isThere ? [record.id] : [];
    });

  #waiting(): Incoming[] {
    return [...this.rows.values()].filter(({ waits }) => waits);
  }
}

/** Thrown where a test ends the worker. */
export class Killed extends Error {}

/** What ends a sync: at the call of this number, before it is done or when it is done but nobody heard of it; by the worker's end or the network's. */
export interface Failing {
  readonly call: number;
  readonly isDone: boolean;
  readonly by: 'kill' | 'network';
}

/** What the engine works with, failing where it is wanted. */
export function depsOf(store: MemoryStore, server: MemoryServer, failing?: Failing): EngineDeps {
  let calls = 0;
  const guard = <T extends object>(object: T): T =>
    new Proxy(object, {
      get(target, name) {
        const call: unknown = Reflect.get(target, name);
        if (typeof call !== 'function') return call;
        return async (...given: unknown[]): Promise<unknown> => {
          calls += 1;
          const isNow = failing?.call === calls;
          const isNetwork = !(target instanceof MemoryStore);
          const error =
            failing?.by === 'network' && isNetwork ? new SyncError({ is: 'unreachable' }) : new Killed();
          if (isNow && !failing?.isDone) throw error;
          const result: unknown = await call.apply(target, given);
          if (isNow) throw error;
          return result;
        };
      },
    });
  return {
    local: guard<LocalSide>(store),
    seal: readable,
    targetOf: async () => guard(server.target(store.name)),
    now: () => store.now,
    tell: () => undefined,
  };
}
