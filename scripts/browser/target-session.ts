import type { CDPSession } from 'playwright-core';

/**
 * A session with a target that Playwright does not list among the pages (the side panel, a worker's inspector), by way of one with the
 * browser, as Chromium's DevTools protocol has it: Target.attachToTarget, then Target.sendMessageToTarget.
 */
export class TargetSession {
  #lastId = 0;
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();

  private constructor(
    private readonly cdp: CDPSession,
    private readonly sessionId: string,
  ) {
    cdp.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#settle(event.message);
    });
  }

  /** Attaches to a target. */
  static async attach(cdp: CDPSession, targetId: string): Promise<TargetSession> {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    return new TargetSession(cdp, sessionId);
  }

  /** Sends one command of the DevTools protocol and resolves with its result. */
  send<T = unknown>(method: string, params: object = {}): Promise<T> {
    const id = ++this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const message = JSON.stringify({ id, method, params });
    const sent = this.cdp.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    return sent.then(() => answer) as Promise<T>;
  }

  #settle(text: string): void {
    const message: { id?: number; result?: unknown; error?: { message: string } } = JSON.parse(text);
    const waiting = this.#waiting.get(message.id ?? 0);
    if (!waiting) return;
    this.#waiting.delete(message.id ?? 0);
    if (message.error) waiting.reject(new Error(message.error.message));
    else waiting.resolve(message.result);
  }
}
