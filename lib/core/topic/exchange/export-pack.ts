import { fileName } from '../../interchange/file-name';
import type { TopicPack } from '../schema';
import { barePack } from './canonical-pack';

/** What to write of a pack into a file. */
export interface PackExport {
  /** Whether the articles and claims it brings with it go along. */
  readonly withClaims: boolean;
  /** The day of the export, YYYY-MM-DD; without it the pack says what it said. */
  readonly today?: string;
}

/**
 * A pack as it is written into a file: its fields in the order in which a person reads them, without what the reader leaves out and without
 * checksum and signature, which are made of what is written and put on last.
 */
export function packToExport(pack: TopicPack, { withClaims, today }: PackExport): TopicPack {
  const { articles, claims, updated, ...rest } = barePack(pack);
  const kept = withClaims ? { articles, claims } : { articles: [], claims: [] };
  const day = today ?? updated;
  return inOrder({ ...rest, ...(day === undefined ? {} : { updated: day }), ...kept });
}

/** The text of a pack’s file: two spaces for each level, as people edit it, and a line break at its end. */
export function packToText(pack: TopicPack): string {
  return `${JSON.stringify(inOrder(pack), null, 2)}\n`;
}

/** The name of a pack’s file: its title and version. */
export function fileNameOf({ title, version }: TopicPack): string {
  return `${fileName(title.en, 'Topic')} ${version}.json`;
}

function inOrder(pack: TopicPack): TopicPack {
  const {
    $schema,
    format,
    id,
    version,
    title,
    description,
    author,
    licence,
    updated,
    checksum,
    signature,
    event,
    entities,
    rivals,
    sets,
    groups,
    questions,
    articles,
    claims,
  } = pack;
  const says = { title, description, author, licence, updated, checksum, signature };
  const head = { $schema, format, id, version, ...says };
  const said = Object.entries(head).filter(([, value]) => value !== undefined);
  const body = { event, entities, rivals, sets, groups, questions, articles, claims };
  return { ...Object.fromEntries(said), format, id, version, title, ...body };
}
