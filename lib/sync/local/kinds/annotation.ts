/** Highlights, with what is written on them. */
import * as v from 'valibot';
import {
  AnnotationSchema,
  bodyOf,
  claimOf,
  colourOf,
  ColourSchema,
  noteOf,
  tagsOf,
  topicOf,
  type Annotation,
} from '../../../core/annotation/annotation';
import type { Json } from '../../../core/merge/stamped-record';
import { toJson } from '../json';
import { earlierIn, fieldsOfEarlier, withOneMore } from './earlier';
import {
  ALL_SETTLED,
  isOf,
  type Arrival,
  type Fields,
  type RowKind,
  type Standing,
  type Taking,
} from './kind';
import { unlessMalformed } from './unless-malformed';

/** Highlights go to a topic's space only where they are put under that topic and the space shares highlights. */
export const annotationKind: RowKind = {
  kind: 'annotation',
  table: 'annotations',
  words: 'note',
  once: ['base'],
  load: async (db, rows, audiences) => {
    const there = await db.annotations.bulkGet([...rows]);
    return new Map(
      there.flatMap((annotation): [string, Standing][] =>
        annotation ? [[annotation.id, standing(annotation, audiences)]] : [],
      ),
    );
  },
  namesIn: () => [],
  take,
  remove: async (rows, { db }) => {
    await db.annotations.bulkDelete([...rows]);
    await db.placements.bulkDelete([...rows]);
    return new Set();
  },
};

function standing(annotation: Annotation, audiences: Parameters<RowKind['load']>[2]): Standing {
  return {
    spaces: audiences.ofHighlights(topicOf(annotation)),
    articles: [],
    saidAt: Date.parse(annotation.modified),
    fieldsIn: ({ audience }) => fieldsOf(annotation, audience.is === 'topic' ? audience.topic : null),
  };
}

/** @param topic the only one whose id may be told; null where all may be */
function fieldsOf(annotation: Annotation, topic: string | null): Fields {
  const { created, modified, deleted, target, article, keys, isNote, earlier } = annotation;
  const told = earlier.map((version) => ({
    ...version,
    body: version.body.filter(
      (part) => part.purpose !== 'classifying' || topic === null || part.source === topic,
    ),
  }));
  return {
    base: toJson({ created, source: target.source, article, keys }),
    colour: colourOf(annotation),
    note: noteOf(annotation).trim() === '' ? null : noteOf(annotation),
    tags: [...new Set(tagsOf(annotation))],
    topic: topicOf(annotation),
    claim: claimOf(annotation),
    place: toJson(target.selector),
    isNote,
    deleted,
    modified,
    ...fieldsOfEarlier(told),
  };
}

const Said = v.object({
  base: v.object({
    created: v.unknown(),
    source: v.unknown(),
    article: v.unknown(),
    keys: v.unknown(),
  }),
  colour: ColourSchema,
  note: v.optional(v.nullable(v.string()), null),
  tags: v.array(v.string()),
  topic: v.optional(v.nullable(v.string()), null),
  claim: v.optional(v.nullable(v.string()), null),
  place: v.unknown(),
  isNote: v.unknown(),
  deleted: v.optional(v.unknown(), null),
  modified: v.unknown(),
});

/** @throws v.ValiError when it is malformed */
function rowOf({ id, values, overruled }: Arrival): Annotation {
  const { base, colour, note, tags, topic, claim, place, isNote, deleted, modified } = v.parse(Said, values);
  const before =
    overruled && typeof overruled.value === 'string'
      ? versionOf(overruled.value, overruled.at, values['place'])
      : null;
  const { created, source, article, keys } = base;
  const row = v.parse(AnnotationSchema, {
    id,
    created,
    modified,
    deleted,
    target: { source, selector: place },
    body: bodyOf({ colour, note: note ?? '', tags, topic, claim }),
    article,
    keys,
    isNote,
    earlier: withOneMore(earlierIn(values), before),
  });
  return { ...row, earlier: row.earlier.sort((a, b) => (a.modified > b.modified ? -1 : 1)) };
}

/** A note that was written at the same time as the one that counts, as it stands among the earlier: the same on every device that finds it. */
function versionOf(note: string, at: number, place: Json | undefined): Json {
  return {
    modified: new Date(at).toISOString(),
    body: [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note }],
    selector: place ?? null,
  };
}

/** One that is here for the reader alone was put under the topic on another device: nobody else knows its id. */
async function take(arrivals: readonly Arrival[], { db, space }: Taking) {
  const refused = new Set<string>();
  const rows = arrivals.flatMap((arrival) => {
    const row = isOf(space, arrival.values['topic']) ? unlessMalformed(() => rowOf(arrival)) : null;
    if (!row) refused.add(arrival.id);
    return row ?? [];
  });
  await db.annotations.bulkPut(rows);
  return { ...ALL_SETTLED, refused };
}
