/**
 * How a message crosses from one part to another, without schemas: the gate imports this file alone.
 * Everything else goes through messages.ts, which adds types and validation.
 */
import type { Browser } from 'wxt/browser';
import { messageOf } from '../core/message-of';
import { native } from './native';

/**
 * Why a message had no answer: nobody was there to take it (worker killed, page closed, extension updated), it was not
 * understood, its sender may not send it or sends too many, or answering it failed. `unreachable` and `too-many` may be tried again.
 */
export interface Refusal {
  readonly code: 'unreachable' | 'too-many' | 'not-allowed' | 'not-understood' | 'failed';
  readonly message: string;
}

/** The answer to a message, or why there is none. Sending never throws. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal };

/** Who sent a message. */
export type Sender = Browser.runtime.MessageSender;

/** A reply that says why not. */
export function refuse(code: Refusal['code'], message: string): { ok: false; error: Refusal } {
  return { ok: false, error: { code, message } };
}

/**
 * Sends a message to the background, or to whom `send` does.
 * @returns the reply, its value unchecked; a refusal `unreachable` when nobody answered
 */
export async function post(
  name: string,
  input: unknown,
  send = (message: unknown): Promise<unknown> => native().runtime.sendMessage(message),
): Promise<Reply<unknown>> {
  try {
    const reply = await send({ crossread: name, input });
    return isReply(reply) ? reply : refuse('unreachable', `No answer to “${name}”.`);
  } catch (error) {
    return refuse('unreachable', messageOf(error));
  }
}

/** What may be gone in a moment. */
const PASSING = ['unreachable', 'too-many'];

/**
 * Tries again while nobody is reachable (the browser may kill the worker between a question and its answer), or there were too many
 * messages. Only for such as may be repeated.
 * @param waits milliseconds before each further try
 */
export async function persistently<T>(
  ask: () => Promise<Reply<T>>,
  waits: readonly number[] = [50, 250, 1000],
): Promise<Reply<T>> {
  let reply = await ask();
  for (const wait of waits) {
    if (reply.ok || !PASSING.includes(reply.error.code)) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    reply = await ask();
  }
  return reply;
}

/**
 * Answers the messages that are named; the others stay unanswered, for another listener. Must be called synchronously
 * when the script starts, or a worker that a message woke misses it. `answer` itself is called synchronously, so that
 * what needs the user's gesture still has it.
 * @param isOurs which names this listener answers for
 * @returns a function that stops listening
 */
export function receive(
  isOurs: (name: string) => boolean,
  answer: (name: string, input: unknown, sender: Sender) => Promise<Reply<unknown>>,
): () => void {
  const listener = (message: unknown, sender: Sender, respond: (reply: Reply<unknown>) => void) => {
    // A message of another extension, or of a page that got hold of a port, is no message of ours.
    if (sender.id !== native().runtime.id || !isEnvelope(message) || !isOurs(message.crossread))
      return undefined;
    answer(message.crossread, message.input, sender).then(respond, (error: unknown) =>
      respond(refuse('failed', messageOf(error))),
    );
    return true;
  };
  native().runtime.onMessage.addListener(listener);
  return () => native().runtime.onMessage.removeListener(listener);
}

function isEnvelope(message: unknown): message is { crossread: string; input?: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'crossread' in message &&
    typeof message.crossread === 'string'
  );
}

function isReply(reply: unknown): reply is Reply<unknown> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
