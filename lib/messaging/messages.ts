/**
 * Typed, validated messages over the tables of protocol.ts, for background and panel. A page's side is in post.ts and
 * page-messages.ts, which do without the schema library.
 */
import * as v from 'valibot';
import { messageOf } from '../core/message-of';
import { objectionTo, Turnstile } from './door';
import { native } from './native';
import { post, receive, refuse, type Reply, type Sender } from './post';
import { toBackground, toPage } from './protocol';

export { persistently, type Refusal, type Reply, type Sender } from './post';

type Call = { readonly input: v.GenericSchema; readonly output: v.GenericSchema };
type Table = Readonly<Record<string, Call>>;
type Input<T extends Table, K extends keyof T> = v.InferOutput<T[K]['input']>;
type Output<T extends Table, K extends keyof T> = v.InferOutput<T[K]['output']>;
/** Where a message wants no answer, its handler may be a function that returns nothing. */
type Answer<T extends Table, K extends keyof T> = undefined extends Output<T, K> ? void : Output<T, K>;

/** One function a message; it is called synchronously, with valid input only. What it throws becomes a refusal. */
export type Handlers<T extends Table> = {
  readonly [K in keyof T]: (input: Input<T, K>, sender: Sender) => Answer<T, K> | Promise<Answer<T, K>>;
};

/** Sends a message to the content scripts in the top frame of a tab; never throws. */
export async function sendToPage<K extends keyof typeof toPage & string>(
  tab: number,
  name: K,
  input: Input<typeof toPage, K>,
): Promise<Reply<Output<typeof toPage, K>>> {
  const reply = await post(name, input, (message) => native().tabs.sendMessage(tab, message, { frameId: 0 }));
  if (!reply.ok) return reply;
  const value = v.safeParse(callOf(toPage, name).output, reply.value);
  return value.success
    ? { ok: true, value: value.output }
    : refuse('not-understood', `The answer to “${name}”: ${v.summarize(value.issues)}`);
}

/**
 * Answers every message to the background; a name that is none is refused, and so is what may not come in (door.ts). Call it synchronously
 * at start.
 * @param turnstile for tests: one with a clock of its own
 * @param sayWhy what the sender is told of what a handler threw
 */
export function listenInBackground(
  handlers: Handlers<typeof toBackground>,
  turnstile = new Turnstile(),
  sayWhy: (error: unknown) => string | Promise<string> = messageOf,
): () => void {
  return receive(
    () => true,
    (name, input, sender) =>
      answer(handlers, name, { input, sender }, turnstile).catch(async (error: unknown) =>
        refuse('failed', await sayWhy(error)),
      ),
  );
}

async function answer<K extends keyof typeof toBackground>(
  handlers: Handlers<typeof toBackground>,
  name: string,
  { input, sender }: { readonly input: unknown; readonly sender: Sender },
  turnstile: Turnstile,
): Promise<Reply<unknown>> {
  if (!isNameIn<typeof toBackground, K>(toBackground, name))
    return refuse('not-understood', `There is no message “${name.slice(0, LONGEST_NAME)}”.`);
  const call = toBackground[name];
  const home = native().runtime.getURL('/');
  const objection = objectionTo(name, call, { input, sender, home }, turnstile);
  if (objection) return refuse(objection.code, objection.message);
  const handle: Handlers<typeof toBackground>[K] = handlers[name];
  const value = v.safeParse(callOf(toBackground, name).input, input, { abortEarly: true });
  if (!value.success) return refuse('not-understood', `“${name}”: ${v.summarize(value.issues)}`);
  return { ok: true, value: await handle(value.output, sender) };
}

/** What is told of a name that is none: whoever made it up may have made it long. */
const LONGEST_NAME = 40;

function callOf<T extends Table, K extends keyof T>(table: T, name: K): T[K] {
  return table[name];
}

function isNameIn<T extends Table, K extends keyof T & string>(table: T, name: string): name is K {
  return Object.hasOwn(table, name);
}
