import * as v from 'valibot';
import { persistently, post, refuse, type Reply } from '../../../lib/messaging/post';
import { toBackground, type AddArticle } from '../../../lib/messaging/protocol';

/** What came of adding an article. */
export type Added = v.InferOutput<(typeof toBackground)['addArticle']['output']>;
/** What came of reading an article again. */
export type ReadAgain = v.InferOutput<(typeof toBackground)['readAgain']['output']>;

/** Has a text read and kept; asked again while the worker is being killed. Never throws. */
export async function askToAdd(input: AddArticle): Promise<Reply<Added>> {
  return understood(toBackground.addArticle.output, await persistently(() => post('addArticle', input)));
}

/** Has the kept text of an article read anew; asked again while the worker is being killed. Never throws. */
export async function askToReadAgain(article: string): Promise<Reply<ReadAgain>> {
  return understood(toBackground.readAgain.output, await persistently(() => post('readAgain', { article })));
}

function understood<S extends v.GenericSchema>(schema: S, reply: Reply<unknown>): Reply<v.InferOutput<S>> {
  if (!reply.ok) return reply;
  const value = v.safeParse(schema, reply.value);
  return value.success
    ? { ok: true, value: value.output }
    : refuse('not-understood', v.summarize(value.issues));
}
