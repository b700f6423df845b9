/** Answers are outside data: what is not of the form is taken for no answer of the server that was named. */
import * as v from 'valibot';
import { SyncError } from '../target';
import { textOf, type Answer } from './ask';

/** What an answer says, by a schema. @throws SyncError not-a-server when it says anything else */
export function readJson<const S extends v.GenericSchema>(schema: S, answer: Answer): v.InferOutput<S> {
  const read = v.safeParse(schema, jsonOf(textOf(answer)));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new SyncError({ is: 'not-a-server', detail: `answer: ${v.getDotPath(issue) ?? 'whole'}` });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SyncError({ is: 'not-a-server', detail: 'not JSON' });
  }
}
