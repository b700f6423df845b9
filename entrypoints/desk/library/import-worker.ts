/**
 * Reads a file of highlights or a comparison, compares it with the store, and writes what the reader agrees to: in a worker, so that a file of a
 * hundred megabytes does not hold the page up, and so that stopping it is ending the worker. The plan stays here; the page gets counts and
 * the records it shows.
 */
import { messageOf } from '../../../lib/core/message-of';
import { CrossreadDb } from '../../../lib/store/db';
import { isFull } from '../../../lib/store/full';
import { readUtf8 } from '../read-utf8';
import type { HeldImport } from './held-import';
import { holdComparison } from './hold-comparison';
import { holdHighlights } from './hold-highlights';
import type { Answer, Reply, Request } from './import-protocol';

const db = new CrossreadDb();
let held: HeldImport | null = null;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  perform(data).then(
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

async function perform(request: Request): Promise<Answer> {
  if (request.task === 'read') {
    held = await hold(request.file);
    return { is: 'read', about: held.about, counts: held.counts };
  }
  if (!held) throw new Error('No file was read.');
  switch (request.task) {
    case 'list':
      return { is: 'listed', rows: held.list(request.outcome, request.from, request.from + request.n) };
    case 'write':
      return { is: 'written', said: await held.write((done, all) => reply({ progress: { done, all } })) };
    case 'undo':
      await held.undo();
      return { is: 'undone' };
  }
}

async function hold(file: File): Promise<HeldImport> {
  const text = await readUtf8(file, (done) => reply({ progress: { done, all: file.size } }));
  reply({ progress: 'checking' });
  return (await holdComparison(db, text)) ?? holdHighlights(db, text);
}
