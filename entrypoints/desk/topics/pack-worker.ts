/**
 * Reads one file as a topic pack, plans its import, imports it and takes that back: in a worker, as a pack of five megabytes would hold the
 * page up. The pack stays here; the page gets what it shows.
 */
import { factsOf } from '../../../lib/core/topic/facts';
import { readPackFile } from '../../../lib/core/topic/parse';
import { CrossreadDb, isFull, type StoredTopic } from '../../../lib/store/db';
import { importTopic, putBackTopic } from '../../../lib/store/import-topic';
import { checksumOf } from '../../../lib/store/pack-checksum';
import { planImport, type ImportPlan } from '../../../lib/store/plan-import';
import { removeTopic } from '../../../lib/store/remove-topic';
import { t } from '../../../locales/t-topics';
import { readUtf8 } from '../read-utf8';
import type { Answer, Reply, Request } from './pack-protocol';
import { previewPack } from './preview-pack';

const db = new CrossreadDb();
let plan: ImportPlan | null = null;
/** What was in force right before the file was imported. */
let before: StoredTopic | null = null;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  perform(data).then(
    (answer) => reply({ id: data.id, answer }),
    (error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      reply({ id: data.id, answer: { is: 'failed', why, isFull: isFull(error) } });
    },
  );
});

function reply(message: Reply): void {
  postMessage(message);
}

async function perform(request: Request): Promise<Answer> {
  if (request.task === 'read') return read(request.file);
  if (!plan) throw new Error('No file was read.');
  if (request.task === 'undo') await undo(plan.pack.id);
  else {
    before = (await db.topics.get(plan.pack.id)) ?? null;
    await importTopic(db, factsOf(plan.pack), 'imported');
  }
  return { is: 'done' };
}

async function undo(id: string): Promise<void> {
  if (before) await putBackTopic(db, before);
  else await removeTopic(db, id);
}

async function read(file: File): Promise<Answer> {
  const text = await readUtf8(file, (done) => reply({ progress: { done, all: file.size } }));
  reply({ progress: 'checking' });
  const found = readPackFile(text);
  if (!found.ok) return { is: 'refused', errors: found.errors };
  const { pack } = found.topic;
  plan = await planImport(db, pack, (title) => t('besideTitle', { title }));
  const checksum = await compareChecksum(text, pack.checksum, await checksumOf(pack));
  return { is: 'read', preview: previewPack(plan, { size: file.size, checksum, warnings: found.warnings }) };
}

/** A file written by hand may leave out what has a default: then it is as it was saved when its own text has the checksum. */
async function compareChecksum(text: string, stated: string | undefined, read: string) {
  if (stated === undefined) return 'none';
  if (stated === read) return 'matches';
  return stated === (await checksumOf(JSON.parse(text))) ? 'matches' : 'differs';
}
