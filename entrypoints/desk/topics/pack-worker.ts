/**
 * Reads one file as a topic pack, plans its import, imports it and takes that back; merges it with a topic, or two topics: in a worker, as a pack of five megabytes would hold the
 * page up. The pack stays here; the page gets what it shows.
 */
import { messageOf } from '../../../lib/core/message-of';
import { factsOf } from '../../../lib/core/topic/facts';
import { mergePacks } from '../../../lib/core/topic/exchange/merge-packs';
import type { Signer } from '../../../lib/core/topic/feed/signature';
import { checkPack } from '../../../lib/core/topic/parse';
import type { TopicPack } from '../../../lib/core/topic/schema';
import { CrossreadDb, type StoredTopic } from '../../../lib/store/db';
import { isFull } from '../../../lib/store/full';
import { importTopic, putBackTopic } from '../../../lib/store/import-topic';
import { checksumOf } from '../../../lib/store/pack-checksum';
import { planImport, type ImportPlan } from '../../../lib/store/plan-import';
import { addOwnTopic } from '../../../lib/store/save-topic';
import { takeBackTopic } from '../../../lib/store/take-back-topic';
import { loadCatalogue } from '../../../locales/load-catalogue';
import { t } from '../../../locales/t-topics';
import { compareSigners } from './compare-signers';
import { openPackFile } from './open-pack-file';
import type { Answer, Reply, Request, Task } from './pack-protocol';
import { previewMerge } from './preview-merge';
import { previewPack } from './preview-pack';

const db = new CrossreadDb();
/** The page that starts it says in its name which language is spoken. */
const speaking = loadCatalogue(self.name);

/** The file that was read, and what importing it would do. */
interface Held {
  readonly file: TopicPack;
  readonly plan: ImportPlan;
  /** Who signed it, where somebody did. */
  readonly signed: Signer | null;
}

let file: Held | null = null;
/** What was merged last. */
let merged: TopicPack | null = null;
/** What was in force right before the file was imported. */
let before: StoredTopic | null = null;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  speaking
    .then(() => perform(data.task))
    .then(
      (answer) => reply({ id: data.id, answer }),
      async (error: unknown) => {
        const why = messageOf(error);
        reply({ id: data.id, answer: { is: 'failed', why, isFull: await isFull(error) } });
      },
    );
});

function reply(message: Reply): void {
  postMessage(message);
}

async function perform(task: Task): Promise<Answer> {
  switch (task.task) {
    case 'read':
      return read(task.file, task.index);
    case 'merge':
      return merge(await packOf(task.base), task.other === null ? held().file : await packOf(task.other));
    case 'saveMerged':
      await saveMerged(task.id, task.title);
      return { is: 'done' };
    case 'write':
      await write(held());
      return { is: 'done' };
    case 'undo':
      await undo(held().plan.pack.id);
      return { is: 'done' };
  }
}

function held(): Held {
  if (!file) throw new Error('No file was read.');
  return file;
}

async function packOf(id: string): Promise<TopicPack> {
  const topic = await db.topics.get(id);
  if (!topic) throw new Error(t('topicGone', { title: id }));
  return topic.pack;
}

async function write({ plan: { pack }, signed }: Held): Promise<void> {
  before = (await db.topics.get(pack.id)) ?? null;
  await importTopic(db, factsOf(pack), 'imported', Date.now(), signed);
}

function merge(base: TopicPack, other: TopicPack): Answer {
  const result = mergePacks(base, other);
  const errors = checkPack(result.pack);
  if (errors.length > 0)
    throw new Error(t('mergeTooLarge', { why: errors.map(({ message }) => message).join(' ') }));
  merged = result.pack;
  return { is: 'merged', preview: previewMerge(base, other, result) };
}

async function saveMerged(id: string, title: string): Promise<void> {
  if (!merged) throw new Error('Nothing was merged.');
  await addOwnTopic(db, { ...merged, id, title: { ...merged.title, en: title }, version: '1.0.0' });
}

async function undo(id: string): Promise<void> {
  if (before) await putBackTopic(db, before);
  else await takeBackTopic(db, id);
}

async function read(source: File, index: File | null): Promise<Answer> {
  const found = await openPackFile(source, index, (done) => {
    reply({ progress: done < source.size ? { done, all: source.size } : 'checking' });
  });
  if (!found.ok) return { is: 'refused', errors: found.errors };
  const { pack, text, warnings, signature } = found;
  const plan = await planImport(db, pack, (title) => t('besideTitle', { title }));
  file = { file: pack, plan, signed: signature.is === 'somebody' ? signature.by : null };
  const checksum = await compareChecksum(text, pack.checksum, await checksumOf(pack));
  const signer = await compareSigners(signature, plan.before?.signed);
  return { is: 'read', preview: previewPack(plan, { size: source.size, checksum, signer, warnings }) };
}

/** A file written by hand may leave out what has a default: then it is as it was saved when its own text has the checksum. */
async function compareChecksum(text: string, stated: string | undefined, read: string) {
  if (stated === undefined) return 'none';
  if (stated === read) return 'matches';
  return stated === (await checksumOf(JSON.parse(text))) ? 'matches' : 'differs';
}
