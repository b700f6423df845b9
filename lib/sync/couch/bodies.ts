/** Bodies of docs, whole: those that were cut are joined. */
import type { Stored } from './answers';
import { join, partIds, RECORD } from './cut';
import { docsIn, type Place } from './database';
import { inHalves } from './halves';

/** Parts that are asked for at once. */
const AT_ONCE = 32;

/** What is given as the body of a doc that none of us wrote, or of which a part was changed: it opens as nothing, and is told as forged. */
const UNREADABLE = '';

/**
 * The body of a doc.
 * @returns null while parts of it are not there (yet): of a cluster, one server may show the head before them
 */
export async function bodyOf(
  place: Place,
  { id, content }: Pick<Stored, 'id' | 'content'>,
  signal: AbortSignal,
): Promise<string | null> {
  if (content === null) return UNREADABLE;
  if ('body' in content) return content.body;
  const ids = partIds(id.slice(RECORD.length), content.parts);
  const found = await inHalves(ids, AT_ONCE, async (some) => [...(await docsIn(place, some, signal))]);
  const parts = new Map(found);
  const pieces = ids.map((part) => parts.get(part)?.content);
  if (pieces.some((piece) => piece === undefined)) return null;
  const texts = pieces.map((piece) => (piece && 'body' in piece ? piece.body : ''));
  return (await join(texts, content.parts.sha256)) ?? UNREADABLE;
}
