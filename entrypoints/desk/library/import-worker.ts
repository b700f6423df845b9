/**
 * Reads a file of highlights or a comparison, compares it with the store, and writes what the reader agrees to: in a worker, so that a file of a
 * hundred megabytes does not hold the page up, and so that stopping it is ending the worker. The plan stays here; the page gets counts and
 * the records it shows.
 */
import { CrossreadDb, isFull } from '../../../lib/store/db';
import { t } from '../../../locales/t-library';
import type { HeldImport } from './held-import';
import { holdComparison } from './hold-comparison';
import { holdHighlights } from './hold-highlights';
import type { Answer, Reply, Request } from './import-protocol';

const db = new CrossreadDb();
let held: HeldImport | null = null;

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
  if (request.task === 'read') {
    held = await hold(request.file);
    return { is: 'read', about: held.about, counts: held.counts };
  }
  if (!held) throw new Error('No file was read.');
  switch (request.task) {
    case 'list':
      return { is: 'listed', rows: held.list(request.outcome, request.from, request.from + request.n) };
    case 'write':
      return { is: 'written', said: await held.write() };
    case 'undo':
      await held.undo();
      return { is: 'undone' };
  }
}

async function hold(file: File): Promise<HeldImport> {
  const text = await textOf(file);
  reply({ progress: 'checking' });
  return (await holdComparison(db, text)) ?? holdHighlights(db, text);
}

/** @throws Error that says so when it is not text in UTF-8 */
async function textOf(file: File): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  const reader = file.stream().getReader();
  let done = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(decoder.decode(part.value, { stream: true }));
      done += part.value.length;
      reply({ progress: { done, all: file.size } });
    }
    parts.push(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) throw new Error(t('notUtf8'), { cause: error });
    throw error;
  }
  return parts.join('');
}
