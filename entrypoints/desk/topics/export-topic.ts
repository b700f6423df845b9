import type { ExportChoice } from '../../../components/topics/topic-entry';
import { fileNameOf, packToExport, packToText } from '../../../lib/core/topic/exchange/export-pack';
import { withStoredClaims } from '../../../lib/core/topic/exchange/with-stored-claims';
import type { TopicPack } from '../../../lib/core/topic/schema';
import { claimsOn } from '../../../lib/store/claims';
import { articlesOn, curationsOn } from '../../../lib/store/coverage';
import type { CrossreadDb, StoredTopic } from '../../../lib/store/db';
import { checksumOf } from '../../../lib/store/pack-checksum';
import { download } from '../download';

/** Writes a topic to a file, with its checksum, and hands it to the browser to download. @returns the file's name */
export async function exportTopic(
  db: CrossreadDb,
  { pack }: StoredTopic,
  choice: ExportChoice,
): Promise<string> {
  const content = await packToPassOn(db, pack, choice);
  const text = packToText({ ...content, checksum: await checksumOf(content) });
  const file = fileNameOf(pack);
  download(new Blob([text], { type: 'application/json' }), file);
  return file;
}

/** What a file of a topic holds. */
async function packToPassOn(
  db: CrossreadDb,
  pack: TopicPack,
  { withClaims, withStored }: ExportChoice,
): Promise<TopicPack> {
  if (!withStored) return packToExport(pack, { withClaims });
  const full = await addStored(db, pack);
  if (withClaims) return packToExport(full, { withClaims });
  const own = new Set(pack.claims);
  const claims = full.claims.filter((claim) => !own.has(claim));
  const used = new Set(claims.map(({ article }) => article));
  const articles = full.articles.filter(({ id }) => used.has(id));
  return packToExport({ ...full, claims, articles }, { withClaims: true });
}

async function addStored(db: CrossreadDb, pack: TopicPack): Promise<TopicPack> {
  const [articles, claims, curations] = await db.transaction('r', db.articles, db.claims, db.curations, () =>
    Promise.all([articlesOn(db, pack.id), claimsOn(db, pack.id), curationsOn(db, pack.id)]),
  );
  return withStoredClaims(pack, articles, claims, curations);
}
