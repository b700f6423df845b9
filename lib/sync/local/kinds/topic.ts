/** Topics of the reader's own and imported ones. What comes with Crossread is on every device anyway. */
import { Dexie } from 'dexie';
import * as v from 'valibot';
import { isObject } from '../../../core/interchange/json';
import type { Json } from '../../../core/merge/stamped-record';
import { RECORD_SCHEMAS } from '../../../store/backup/record-schemas';
import type { CrossreadDb, StoredTopic } from '../../../store/db';
import { putTopic, rowOf as topicRow, withLastSigner } from '../../../store/import-topic';
import { removeTopic } from '../../../store/remove-topic';
import { toJson } from '../json';
import {
  ALL_SETTLED,
  isOf,
  type Arrival,
  type Fields,
  type RowKind,
  type Standing,
  type Taking,
} from './kind';

/** The lists of a pack whose parts have ids: each part is a field of its own, and their order another. */
const LISTS = ['entities', 'rivals', 'groups', 'questions', 'articles'] as const;
const PACK = 'pack.';

/** A topic goes where what is on it goes. */
export const topicKind: RowKind = {
  kind: 'topic',
  table: 'topics',
  words: null,
  once: [],
  load: async (db, rows, audiences) => {
    const there = await db.topics.bulkGet([...rows]);
    return new Map(
      there.flatMap((topic): [string, Standing][] =>
        topic && topic.from !== 'shipped'
          ? [
              [
                topic.id,
                {
                  spaces: audiences.of(topic.id),
                  articles: [],
                  saidAt: topic.changed,
                  fieldsIn: () => fieldsOf(topic),
                },
              ],
            ]
          : [],
      ),
    );
  },
  namesIn: () => [],
  take,
  remove,
};

/** The fields of a topic: of its pack each list part by part, all else as it is. */
function fieldsOf({ pack, from }: StoredTopic): Fields {
  const fields: Record<string, Json> = { from };
  for (const [key, value] of Object.entries(pack))
    if (value !== undefined) fields[PACK + key] = toJson(value);
  for (const list of LISTS) {
    fields[PACK + list] = pack[list].map(({ id }) => id);
    for (const part of pack[list]) fields[`${list}/${part.id}`] = toJson(part);
  }
  return fields;
}

/** A pack of fields. What one device added while another put the parts in order stands behind them, by its id. */
function packOf(values: Fields): Readonly<Record<string, unknown>> {
  const pack: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(values))
    if (field.startsWith(PACK) && value !== null) pack[field.slice(PACK.length)] = value;
  for (const list of LISTS) pack[list] = partsOf(list, values);
  return pack;
}

function partsOf(list: string, values: Fields): Json[] {
  const parts = new Map(
    Object.entries(values).flatMap(([field, value]): [string, Json][] =>
      field.startsWith(`${list}/`) && value !== null ? [[field.slice(list.length + 1), value]] : [],
    ),
  );
  const order = values[PACK + list];
  const named = Array.isArray(order)
    ? order.flatMap((id: unknown) => (typeof id === 'string' ? [id] : []))
    : [];
  const inOrder = [...new Set([...named, ...[...parts.keys()].sort()])];
  return inOrder.flatMap((id) => {
    const part = parts.get(id);
    return isObject(part) && part['id'] === id ? [part] : [];
  });
}

/** What fits together only in part, as two changed it at once, stays as it is here until one of them changes it again. */
async function take(arrivals: readonly Arrival[], { db, space, now }: Taking) {
  const refused = new Set<string>();
  for (const arrival of arrivals) {
    const { id, values } = arrival;
    const known = await db.topics.get(id);
    const parsed = v.safeParse(RECORD_SCHEMAS.topics, {
      id,
      pack: packOf(values),
      from: values['from'],
      changed: now,
      checksum: '',
    });
    const isFit = parsed.success && isOf(space, id) && known?.from !== 'shipped';
    if (isFit) {
      const { pack, from } = parsed.output;
      await putTopic(db, withLastSigner(await Dexie.waitFor(topicRow(pack, from, now)), known));
    } else if (!known || known.from === 'shipped' || !isOf(space, id)) refused.add(id);
  }
  return { ...ALL_SETTLED, refused };
}

/** With a topic that is deleted for all goes what is on it; that it goes from a shared space alone says nothing of it here. */
async function remove(rows: readonly string[], { db, space }: Taking): Promise<ReadonlySet<string>> {
  if (space.audience.is === 'topic') return new Set(rows);
  for (const id of rows) await removeOwn(db, id);
  return new Set();
}

async function removeOwn(db: CrossreadDb, id: string): Promise<void> {
  const topic = await db.topics.get(id);
  if (topic && topic.from !== 'shipped') await removeTopic(db, id);
}
